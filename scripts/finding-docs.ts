import type { FindingCode } from '../src/core/assess/finding.ts';
import type { UnreadableReason } from '../src/core/evidence/evidence.ts';
import type { FindingDoc } from './finding-doc.ts';
import { fileFindingDocs } from './finding-docs-files.ts';
import { type FolderCode, folderFindingDocs } from './finding-docs-folder.ts';
import { type ReadinessCode, readinessFindingDocs } from './finding-docs-readiness.ts';

const byClaim = { error: 'the control is claimed documented', warning: 'it is claimed informal' };

type OtherCode = Exclude<FindingCode, UnreadableReason | FolderCode | ReadinessCode>;

const otherFindingDocs: Record<OtherCode, FindingDoc> = {
  overclaimed: {
    group: 'claims',
    severity: { error: '' },
    means:
      'The manifest claims more than examination leaves. The control counts with the examined state: half its points when informal, none when missing.',
    remedy: 'Meet the tests that are listed beside it, or claim what is so.',
  },
  underclaimed: {
    group: 'claims',
    severity: { note: '' },
    means: 'The control is claimed informal and every test that applies is met. It counts half.',
    remedy: 'Write `state: documented`.',
  },
  'no-evidence': {
    group: 'claims',
    severity: byClaim,
    means:
      'A control is claimed, and there is no file for it: none in its folder, none that the manifest names. It counts as informal at most.',
    remedy: 'Put the evidence into the folder that bears the control’s id, or name it in the manifest.',
  },
  'test-not-met': {
    group: 'tests',
    severity: byClaim,
    means: 'A test of control was made and does not hold. Full credit needs all tests that apply.',
    remedy: 'What the finding says after “to do”; [controls.md](controls.md) has every test in full.',
  },
  'test-not-examined': {
    group: 'tests',
    severity: byClaim,
    means:
      'A test could not be made, because the files that it would look at cannot be read or hold what a tool wrote when it failed. It is neither a pass nor a fail, and never credit.',
    remedy:
      'Make the files readable, or run the tool again; a finding for each file says what is the matter.',
  },
  exception: {
    group: 'tests',
    severity: byClaim,
    means:
      'One item fails its test: a row, a member of a population, the record of one period. It stands at its line. Of one test 50 are listed; the test counts them all. When every one of at least two items fails, the control counts as missing.',
    remedy: 'Correct what the row tells of, not the row; then export it again.',
  },
  unfilled: {
    group: 'tests',
    severity: { warning: '' },
    means:
      'Where a fact belongs that an unmet test wants, a placeholder stands or nothing at all. The fact is not there.',
    remedy:
      'Write the fact in place of the placeholder; [evidence.md](evidence.md#what-counts-as-unfilled) says what counts as one.',
  },
  'unmatched-row': {
    group: 'tests',
    severity: { warning: '' },
    means:
      'A row of a register belongs to nobody in the roster, by e-mail, id or name. It helps nobody, and somebody may be missing in the roster. Of one test 50 are listed.',
    remedy: 'Correct the e-mail or id, or complete the roster.',
  },
  'account-list-without-mfa': {
    group: 'tests',
    severity: { note: '' },
    means:
      'A list of accounts lies among the evidence of MFA, and no column of it tells who has a second factor. That each account has one was not tested; the test of the enforced setting stands alone.',
    remedy:
      'Export the accounts with their multi-factor state, or name the column in the sidecar (`columns: { mfa: … }`).',
  },
  'no-roster': {
    group: 'tests',
    severity: { note: '' },
    means:
      'A register was tested against itself: that everyone is in it rests on the register’s own word. The test counts as attested.',
    remedy: 'Name the roster in `populations.people`.',
  },
  'vague-policy': {
    group: 'tests',
    severity: { note: '' },
    means:
      'A policy leaves open what it asks for: “[Company]”, or at least three times “as appropriate”, “periodically” and the like. It costs nothing; an auditor will ask.',
    remedy: 'Say who does what, and how often.',
  },
  'stale-approval': {
    group: 'tests',
    severity: { warning: '' },
    means:
      'The policy that meets the test was approved more than 12 months before the assessment. It counts; an auditor will ask.',
    remedy: 'Have it reviewed and approved again.',
  },
  'dated-after-commit': {
    group: 'evidence',
    severity: { warning: '' },
    means:
      'The contents or the name of a file give a day that is more than one day after the commit that wrote the file as it is. Told where a change is compared with its base, the history is whole (not shallow) and the file is as it was committed.',
    remedy: 'Correct the date; a record is written on the day it tells of, or after.',
  },
  'future-evidence': {
    group: 'evidence',
    severity: { error: '' },
    means: 'The evidence is dated after the day of the assessment. It does not count.',
    remedy: 'Correct the date; where it is right, it counts from that day on.',
  },
  'unvouched-evidence': {
    group: 'evidence',
    severity: { warning: '' },
    means:
      'A file that cannot be read as text, such as a picture, for which no named person or no date vouches in the manifest or a sidecar. It does not count. The date in its name is not enough.',
    remedy: 'Add a sidecar with `date` and `attested_by`, or export the settings as text.',
  },
  'invalid-sidecar': {
    group: 'evidence',
    severity: { error: '' },
    means:
      'A sidecar cannot be read or has keys or values that are not understood. It says nothing of its file until it is mended.',
    remedy: 'Correct the line named; [evidence.md](evidence.md#sidecars) lists the keys.',
  },
  'sidecar-without-file': {
    group: 'evidence',
    severity: { warning: '' },
    means: 'A sidecar lies beside nothing: the file that it speaks of is not there.',
    remedy:
      'Add the file, or delete the sidecar. It is called like the file, with `.meta.yml` after the whole name.',
  },
};

/** Every code of a finding. A new one without a place here does not compile. */
export const findingDocs: Record<FindingCode, FindingDoc> = {
  ...otherFindingDocs,
  ...readinessFindingDocs,
  ...folderFindingDocs,
  ...fileFindingDocs,
};
