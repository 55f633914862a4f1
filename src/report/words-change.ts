import { defaultGraceDays } from '../core/assess/examine.ts';
import { defaultThreshold } from '../core/assess/gate-settings.ts';
import type { SettingChange, SettingCode } from '../core/compare/setting-change.ts';
import { at, counted, listed } from './grammar.ts';

type Words = (change: SettingChange) => string;

/** Which way, in words that fit what is counted. */
const moved =
  (what: string, absent: string): Words =>
  ({ was = absent, is = absent }) =>
    `${what}: ${was} → ${is}`;
const either =
  (weakens: (subject: string) => string, strengthens: (subject: string) => string): Words =>
  ({ direction, subject = '' }) =>
    direction === 'weakens' ? weakens(subject) : strengthens(subject);

const words: Record<SettingCode, Words> = {
  threshold: moved('threshold', `${defaultThreshold} (the default)`),
  'max-drop': moved('points that the score may fall', 'any'),
  require: either(
    (id) => `${id} is no longer required`,
    (id) => `${id} becomes required`,
  ),
  'fail-on': moved('priority from which a new gap fails', 'none'),
  enforce: either(
    () => 'the gate only reports',
    () => 'the gate enforces',
  ),
  ratchet: moved('what weakens the gate', 'fail'),
  approver: ({ direction, was = '0', is = '0' }) =>
    direction === 'weakens'
      ? `the list of approvers has new names (${was} → ${is})`
      : `approvers are taken off the list (${was} → ${is})`,
  scope: either(
    (category) => `${category} leaves the scope`,
    (category) => `${category} comes into scope`,
  ),
  assessment: moved('kind of assessment', 'self-assessment'),
  weight: ({ subject = '', was = 'the usual', is = 'the usual' }) => `weight of ${subject}: ${was} → ${is}`,
  audit: moved('audit', 'none (the last 12 months)'),
  'not-applicable': exemption('not applicable'),
  'accepted-risk': exemption('an accepted risk'),
  'control-deleted': ({ subject = '' }) => `the control ${subject} is deleted`,
  'control-criteria': ({ subject = '', was = '', is = '' }) => `criteria of ${subject}: ${was} → ${is}`,
  'test-deleted': ({ direction, subject = '', was = '', is = '' }) =>
    direction === 'weakens' ? `${subject} loses its test (${was})` : `${subject} gains a test (${is})`,
  'test-loosened': ({ direction, subject = '', was = '', is = '' }) =>
    `a test of ${subject} becomes ${direction === 'weakens' ? 'looser' : 'stricter'} (${was} → ${is})`,
  'grace-days': moved('days of grace for new people', String(defaultGraceDays)),
  roster: either(
    () => 'the roster is no longer given, so completeness is not tested',
    () => 'a roster is given, so completeness is tested',
  ),
  leaks: moved('how secrets in evidence are told', 'error'),
  'evidence-removed': ({ subject = '', was = '', is = '' }) =>
    `removing evidence raises ${subject}: with it, it would be ${was}, not ${is}`,
  'evidence-restated': ({ subject = '', places = [] }) =>
    `another word about ${listed(places.map(at))}, whose contents are the same, raises ${subject}`,
  'rows-deleted': ({ subject = '', was = '', places = [] }) =>
    `${counted(Number(was), 'row')} of ${subject} that failed ${was === '1' ? 'is' : 'are'} gone rather than mended: ${listed(places.map(at))} of the base`,
  submodule: ({ subject = '' }) =>
    `evidence in the submodule ${subject} is not compared: its commit of the base is not here`,
  workflow: ({ subject = '' }) => `${subject}, which runs the gate, is edited or deleted`,
};

function exemption(what: string): Words {
  return ({ direction, subject = '', was, is }) => {
    if (was !== undefined || is !== undefined)
      return `${subject} is ${what} until another day: ${was ?? 'any'} → ${is ?? 'any'}`;
    return direction === 'weakens' ? `${subject} becomes ${what}` : `${subject} is no longer ${what}`;
  };
}

/** What moves, as a clause. Holds text of the manifest: escape it for the medium. */
export function settingSentence(change: SettingChange): string {
  return words[change.code](change);
}
