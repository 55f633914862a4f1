import type { UnreadableReason } from '../core/evidence/evidence.ts';

/** What each reason is called, and what would make evidence of the file. */
export const unreadable: Record<UnreadableReason, { is: string; remedy: string }> = {
  empty: { is: 'empty', remedy: 'Put the evidence into the file, or delete it.' },
  'git-lfs-pointer': {
    is: 'a Git LFS pointer, not the file itself',
    remedy: 'Check out with “lfs: true”, or run “git lfs pull”.',
  },
  'broken-link': { is: 'a link that leads nowhere', remedy: 'Put the file itself here.' },
  'link-loop': { is: 'a link that leads back to itself', remedy: 'Put the file itself here.' },
  'outside-folder': {
    is: 'a link out of the evidence folder',
    remedy: 'Copy the file into the evidence folder.',
  },
  unreadable: { is: 'not readable', remedy: 'Make it readable for the user that runs the gate.' },
  'special-file': { is: 'neither a file nor a folder', remedy: 'Put an ordinary file here.' },
  'too-large': { is: 'larger than what is read', remedy: 'Export a shorter period, or split the file.' },
  'too-many-rows': { is: 'longer than what is read', remedy: 'Export a shorter period, or split the table.' },
  'not-utf8': { is: 'not UTF-8 text', remedy: 'Save or export it again as UTF-8.' },
  malformed: { is: 'malformed', remedy: 'Correct it, or export it again.' },
  'wrong-type': {
    is: 'not what its name says',
    remedy: 'Export or download it again: this is often an error or sign-in page saved under the name.',
  },
  encrypted: { is: 'encrypted', remedy: 'Save it without a password.' },
  'no-text': {
    is: 'without readable text',
    remedy: 'Add a sidecar with date and attested_by, or export it as text.',
  },
  'tool-failure': {
    is: 'the report of a run that failed',
    remedy: 'Run the tool again until it succeeds, and keep that report.',
  },
  'header-only': {
    is: 'a heading row without rows',
    remedy: 'Export it again with its rows; where there were none, say so in a dated document.',
  },
  'ambiguous-date': {
    is: 'dated in a way that can be read twice',
    remedy: 'Write dates as YYYY-MM-DD, or give day_order in a sidecar.',
  },
  'unknown-format': {
    is: 'of a format that is not read',
    remedy: 'Export it as Markdown, CSV, JSON or YAML, or add a sidecar with date and attested_by.',
  },
  'other-branch': {
    is: 'about another branch than the default one',
    remedy:
      'Export the rules of the default branch; which one that is, nothing in the evidence says, but this one is not called like it.',
  },
  'unnamed-branch': {
    is: 'without the name of its branch',
    remedy: 'Give the query in a sidecar, such as query: GET /repos/northwind/orders/rules/branches/main.',
  },
};
