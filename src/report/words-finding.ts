import type { Finding, FindingArguments, FindingCode } from '../core/assess/finding.ts';
import type { UnreadableReason } from '../core/evidence/evidence.ts';
import { at, capital, counted } from './grammar.ts';
import { shown } from './shown.ts';
import type { Words } from './words.ts';
import { wordsAcrossFiles } from './words-across-files.ts';
import { factTitle, foundSentence, vouching } from './words-found.ts';
import { wordsGaps } from './words-gaps.ts';
import { wordsSystem } from './words-system.ts';
import { unreadable } from './words-unreadable.ts';

type FindingOf<Code extends FindingCode> = {
  [Each in Code]: { code: Each; args: FindingArguments[Each] };
}[Code];

// Details are clauses of their own: "not valid JSON", "larger than 16 MiB: split it".
const unreadableWords = (reason: UnreadableReason): Words<UnreadableReason> => ({
  message: ({ detail }) => (detail === '' ? unreadable[reason].is : shown(detail)),
  remedy: () => unreadable[reason].remedy,
});

const words: { [Code in FindingCode]: Words<Code> } = {
  overclaimed: {
    message: ({ claim, state, unmet, tests }) =>
      `claimed ${claim}, examined ${state}: ${tests === 0 ? 'no test could be made' : unmetWords(unmet, tests)}`,
    remedy: ({ state }) => `Meet the tests, or claim ${state}.`,
  },
  underclaimed: {
    message: ({ tests }) =>
      `claimed informal, although ${tests === 1 ? 'its test is' : `all ${tests} tests are`} met`,
    remedy: () => 'Write “state: documented” in the manifest.',
  },
  'no-evidence': {
    message: ({ folder }) =>
      `no evidence: nothing under ${folder}/, and no entry in the manifest names a file`,
    remedy: ({ folder }) => `Put the evidence under ${folder}/ of the evidence folder.`,
  },
  'test-not-met': {
    message: ({ expects, found }) => `expected: ${shown(expects)}; found: ${foundSentence(found)}`,
    remedy: ({ remedy }) => imperative(remedy),
  },
  'test-not-examined': {
    message: ({ expects, found }) => `not examined: ${shown(expects)}; ${foundSentence(found)}`,
    remedy: ({ remedy }) => `Make the files readable as evidence. ${imperative(remedy)}`,
  },
  exception: {
    message: ({ found }) => foundSentence(found),
    remedy: ({ remedy }) => imperative(remedy),
  },
  unfilled: {
    message: ({ fact, placeholder }) =>
      placeholder === ''
        ? `nothing is written under “${factTitle(fact)}”`
        : `“${factTitle(fact)}” says “${shown(placeholder, 60)}”`,
    remedy: ({ fact }) => `Fill in the ${factTitle(fact)}: a placeholder is no evidence.`,
  },
  'dated-after-commit': {
    message: ({ date, committed }) =>
      `dated ${date}, but committed as it is on ${committed}, before that day`,
    remedy: () => 'Correct the date; a record is written on the day it tells of, or after.',
  },
  'future-evidence': {
    message: ({ date, asOf }) =>
      `dated ${date}, after the day of the assessment (${asOf}), so it does not count`,
    remedy: () => 'Correct the date; if it is right, it counts from that day on.',
  },
  'unvouched-evidence': {
    message: ({ lacks }) => `cannot be read as text, and ${vouching(lacks)}`,
    remedy: () =>
      'Give date and attested_by in a sidecar (the file’s name and .meta.yml), or in the manifest.',
  },
  'unmatched-row': {
    message: ({ item }) => `this row (${item}) belongs to nobody in the roster`,
    remedy: () => 'Correct the e-mail or id, or complete the roster.',
  },
  'account-list-without-mfa': {
    message: ({ accounts }) =>
      `the list of ${counted(accounts, 'account')} has no MFA column: whether each has a second factor was not tested`,
    remedy: () => 'Export the accounts with their multi-factor state.',
  },
  'no-roster': {
    message: ({ item }) => `no roster: that every ${item} is listed rests on the list itself`,
    remedy: () => 'Name a roster under populations.people: it would prove that nobody is left out.',
  },
  'empty-folder': {
    message: ({ folder }) => `${folder}/ holds no file`,
    remedy: ({ folder }) => `Put evidence into ${folder}/, or delete it.`,
  },
  'unknown-folder': {
    message: ({ folder }) => `${folder}/ belongs to no control`,
    remedy: ({ near }) =>
      `${near === undefined ? 'Name the folder after a control' : `Rename it to ${near}/ if that is meant`}, or name its files in the manifest.`,
  },
  'unmatched-path': {
    message: ({ path }) => `“${shown(path)}” matches no file of the evidence folder`,
    remedy: () => 'Correct the path; it is relative to the evidence folder.',
  },
  'invalid-sidecar': {
    message: ({ problem }) => `the sidecar cannot be used: ${shown(problem)}`,
    remedy: () => 'Correct the sidecar; until then it says nothing of its file.',
  },
  'sidecar-without-file': {
    message: ({ file }) => `a sidecar of ${shown(file)}, which is not there`,
    remedy: () => 'Add the file, or delete the sidecar.',
  },
  ...wordsGaps,
  ...wordsSystem,
  'vague-policy': {
    message: ({ phrase, count }) =>
      `“${shown(phrase, 60)}”${count > 1 ? ` and ${count - 1} more phrases like it leave` : ' leaves'} open what is done`,
    remedy: () => 'Say who does what, and how often: auditors test what a policy promises.',
  },
  'stale-approval': {
    message: ({ date }) => `approved on ${date}, more than a year ago`,
    remedy: () => 'Review it, and have it approved again: auditors ask for a yearly review.',
  },
  'bound-reached': {
    message: ({ bound, limit }) =>
      `more ${bound} than the ${limit} that are read: what lies beyond is no evidence`,
    remedy: () => 'Keep what this audit needs, and move the rest elsewhere.',
  },
  ...wordsAcrossFiles,
  empty: unreadableWords('empty'),
  'git-lfs-pointer': unreadableWords('git-lfs-pointer'),
  'broken-link': unreadableWords('broken-link'),
  'link-loop': unreadableWords('link-loop'),
  'outside-folder': unreadableWords('outside-folder'),
  unreadable: unreadableWords('unreadable'),
  'special-file': unreadableWords('special-file'),
  'too-large': unreadableWords('too-large'),
  'too-many-rows': unreadableWords('too-many-rows'),
  'not-utf8': unreadableWords('not-utf8'),
  malformed: unreadableWords('malformed'),
  'wrong-type': unreadableWords('wrong-type'),
  encrypted: unreadableWords('encrypted'),
  'no-text': unreadableWords('no-text'),
  'tool-failure': unreadableWords('tool-failure'),
  'header-only': unreadableWords('header-only'),
  'ambiguous-date': unreadableWords('ambiguous-date'),
  'unknown-format': unreadableWords('unknown-format'),
  'other-branch': unreadableWords('other-branch'),
  'unnamed-branch': unreadableWords('unnamed-branch'),
};

/** What is the matter, as a clause without its place. Holds text of files, cut: escape it for the medium. */
export function findingMessage(finding: Finding): string {
  return message(finding);
}

/** As {@link findingMessage}, to stand beside its place: a message that starts with the place loses it. */
export function messageAt(finding: Finding): string {
  const text = findingMessage(finding);
  const start = finding.place ? `${at(finding.place)} ` : '';
  return start !== '' && text.startsWith(start) ? text.slice(start.length) : text;
}

/** What to do about it, as one or two sentences. To be escaped too: own tests bring their own words. */
export function findingRemedy(finding: Finding): string {
  return remedy(finding);
}

// Generic, so that the compiler relates the code to its arguments.
function message<Code extends FindingCode>({ code, args }: FindingOf<Code>): string {
  return words[code].message(args);
}

function remedy<Code extends FindingCode>({ code, args }: FindingOf<Code>): string {
  return words[code].remedy(args);
}

function unmetWords(unmet: number, tests: number): string {
  return tests === 1 ? 'its test is not met' : `${unmet} of ${tests} tests not met`;
}

function imperative(remedy: string): string {
  const text = capital(shown(remedy, 300));
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
