import type { UnreadableReason } from '../src/core/evidence/evidence.ts';
import { unreadable } from '../src/report/words-unreadable.ts';
import type { FindingDoc } from './finding-doc.ts';

const means: Record<UnreadableReason, string> = {
  empty:
    'The file has no bytes, or nothing but white space, `null` or an empty list. An empty result of a scanner proves nothing: it may never have run.',
  'git-lfs-pointer': 'Git LFS keeps the file elsewhere, and the checkout did not fetch it.',
  'broken-link': 'A symbolic link whose file is not there.',
  'link-loop': 'A symbolic link that leads back to itself or to a folder that holds it.',
  'outside-folder': 'A symbolic link that leads out of the evidence folder. It is never opened.',
  unreadable: 'The file cannot be opened or read to its end.',
  'special-file': 'A socket, pipe or device, or a link to a folder. It is never opened.',
  'too-large': 'The file is over the [bounds](evidence.md#bounds).',
  'too-many-rows': 'The table has more rows than are read; those beyond are not evidence.',
  'not-utf8': 'The text is in another encoding than UTF-8, or than UTF-16 with a byte order mark.',
  malformed:
    'The file is cut off, or not what it should be inside: JSON that does not parse, quotation marks that do not match.',
  'wrong-type':
    'The contents are of another kind than the name says: most often an error or sign-in page saved as `.png` or `.pdf`.',
  encrypted: 'The document wants a password.',
  'no-text':
    'A PDF without text, such as a scan. It counts like a picture: when a named person and a date vouch for it.',
  'tool-failure':
    'A tool wrote an error in place of a result, was interrupted, reached nothing, or gave only the first page: an API’s refusal, a scan without a target, a SARIF file whose run failed. It is no clean result.',
  'header-only': 'A table with headings and not one row. It may be an export that failed.',
  'ambiguous-date':
    'A date such as 03/04/2026 can be read two ways, and nothing else in the file settles it. The date does not count.',
  'unknown-format': 'Binary contents of no known format.',
  'other-branch':
    'The protection of a branch whose name says that it is not the default branch: a release, a feature. It shows nothing of the default branch.',
  'unnamed-branch':
    'An export of branch rules that names no branch. It is taken for that of the default branch; the query in a sidecar, or the name of the branch in that of the file, says so.',
};

const severity = {
  error: 'nothing of the file can be used',
  warning: 'the rest of the file counts',
  note: 'it serves no control',
};

/** Why a file, or a part of it, is not evidence. */
export const fileFindingDocs: Record<UnreadableReason, FindingDoc> = {
  empty: doc('empty'),
  'git-lfs-pointer': doc('git-lfs-pointer'),
  'broken-link': doc('broken-link'),
  'link-loop': doc('link-loop'),
  'outside-folder': doc('outside-folder'),
  unreadable: doc('unreadable'),
  'special-file': doc('special-file'),
  'too-large': doc('too-large'),
  'too-many-rows': doc('too-many-rows'),
  'not-utf8': doc('not-utf8'),
  malformed: doc('malformed'),
  'wrong-type': doc('wrong-type'),
  encrypted: doc('encrypted'),
  'no-text': doc('no-text'),
  'tool-failure': doc('tool-failure'),
  'header-only': doc('header-only'),
  'ambiguous-date': doc('ambiguous-date'),
  'unknown-format': doc('unknown-format'),
  'other-branch': doc('other-branch'),
  'unnamed-branch': { ...doc('unnamed-branch'), severity: { note: 'it costs nothing' } },
};

function doc(reason: UnreadableReason): FindingDoc {
  return { group: 'files', severity, means: means[reason], remedy: unreadable[reason].remedy };
}
