import type { FindingCode } from '../src/core/assess/finding.ts';
import type { FindingDoc } from './finding-doc.ts';

export type FolderCode = Extract<
  FindingCode,
  | 'empty-folder'
  | 'unknown-folder'
  | 'unmatched-path'
  | 'bound-reached'
  | 'secret-in-evidence'
  | 'identical-evidence'
  | 'similar-evidence'
  | 'shared-screenshot'
  | 'same-day-evidence'
  | 'contradiction'
>;

/** What is said of the folder as a whole, and of files held against each other. None of it changes a credit. */
export const folderFindingDocs: Record<FolderCode, FindingDoc> = {
  'empty-folder': {
    group: 'folder',
    severity: { warning: '' },
    means: 'The folder of a control holds no file, or none but `.gitkeep`.',
    remedy: 'Put evidence into it, or delete it.',
  },
  'unknown-folder': {
    group: 'folder',
    severity: { note: '' },
    means:
      'A folder is called like no control, and the manifest names nothing in it. Its files are not read as evidence.',
    remedy: 'Name it after a control, or name its files in the manifest.',
  },
  'unmatched-path': {
    group: 'folder',
    severity: { error: '' },
    means: 'A path or glob of the manifest matches no file.',
    remedy: 'Correct it; it is relative to the evidence folder.',
  },
  'bound-reached': {
    group: 'folder',
    severity: { error: '' },
    means: 'There are more files than are read. What lies beyond is not evidence.',
    remedy: 'Keep what this audit needs, and move the rest elsewhere.',
  },
  'secret-in-evidence': {
    group: 'folder',
    severity: { error: 'unless the manifest says otherwise', warning: '`leaks: warn`' },
    means:
      'A line holds what looks like a secret: a private key, a key of a cloud provider, a token, a presigned URL, a password. The finding names the kind and the line, never the secret. `leaks: off` in the manifest turns it off. Files that serve nothing, sidecars and binary contents are searched too. It costs no credit.',
    remedy: 'Revoke or change the secret first, then take it out of the file and out of the history.',
  },
  'identical-evidence': {
    group: 'folder',
    severity: {
      error: 'records of a control that recurs',
      warning: 'records of another, or long or repeated exports of one that recurs',
      note: 'policies, and exports that may well not have changed',
    },
    means:
      'Files that stand for different times are the same, byte for byte: the second quarter’s review is the first’s.',
    remedy: 'Put the record of each time in its place; a copy proves nothing of the second.',
  },
  'similar-evidence': {
    group: 'folder',
    severity: {
      warning: 'two honest records would differ somewhere',
      note: 'they are short, or lists that may not have changed',
    },
    means: 'Files that stand for different times differ in dates and signatures only.',
    remedy: 'Put the record of each time in its place, or write down what was looked at that time.',
  },
  'shared-screenshot': {
    group: 'folder',
    severity: {
      error: 'for different times of a control that recurs',
      warning: 'for different times of another',
      note: 'for several controls',
    },
    means: 'One picture, or another file that cannot be read, stands for several times or several controls.',
    remedy: 'Take a picture each time, or better, export the settings.',
  },
  'same-day-evidence': {
    group: 'folder',
    severity: { warning: '' },
    means:
      'Records of three periods or more bear one date, or the records of nearly all controls, at least four, do. It looks made up afterwards.',
    remedy: 'Give the day on which each was done; what was written up later should say so.',
  },
  contradiction: {
    group: 'folder',
    severity: { warning: '' },
    means:
      'Two pieces of evidence for one control exclude each other: one export shows a setting on and another off, two records of one exercise differ in day, outcome or recovery time, or a record lies in the place of another period.',
    remedy: 'Correct the one that is wrong, or say in both what each is about.',
  },
};
