import { readDate } from '../evidence/dates.ts';
import type { EffectiveDate } from '../evidence/evidence.ts';
import { type GithubPart, githubList, githubPart, githubText, githubValue } from './github-fields.ts';
import { isMap } from './record-values.ts';
import { toolAnswer } from './tool-failure.ts';

/** An answer to the question how one branch is protected: the protection, or an error in its place. */
export interface ProtectionAnswer {
  part: GithubPart;
  /** The branch, where the answer or what is around it names it. */
  branch?: string | undefined;
  repository?: string | undefined;
  /** The day of the answer, where the headers of it are there. */
  day?: EffectiveDate['date'] | undefined;
}

const switches = [
  'enforce_admins',
  'required_signatures',
  'required_linear_history',
  'allow_force_pushes',
  'allow_deletions',
  'block_creations',
  'required_conversation_resolution',
  'lock_branch',
];
const sections = ['required_pull_request_reviews', 'required_status_checks', 'restrictions'];
const protectionUrl =
  /(?:\/repos\/(?<repository>[\w.-]{1,100}\/[\w.-]{1,100}))?\/branches\/(?<branch>[^/?]{1,300})\/protection$/u;

/** What the REST API answers; what is sent to it has plain yes and no in place of switches. */
function isProtection(value: unknown): boolean {
  if (!isMap(value)) return false;
  if (protectionUrl.test(githubText(value, 'url') ?? '')) return true;
  const isSwitch = (key: string) =>
    isMap(value[key]) && typeof githubValue(value[key], 'enabled') === 'boolean';
  const known = [...switches, ...sections].filter((key) => Object.hasOwn(value, key));
  return known.length >= 2 && switches.some(isSwitch);
}

/** The answers of an export: one, several in a list or by name, each perhaps with its branch, or a recording. */
export function protectionsIn(value: unknown): ProtectionAnswer[] {
  const answers = answersIn({ value, path: [] });
  return answers.some(({ part }) => isProtection(part.value) || answerOf(part)?.kind === 'not-protected')
    ? answers
    : [];
}

export function answerOf({ value }: GithubPart): ReturnType<typeof toolAnswer> {
  return toolAnswer(value);
}

function answersIn(part: GithubPart): ProtectionAnswer[] {
  if (Array.isArray(part.value)) {
    const entries = githubList(part);
    if (entries.length > 0 && entries.every(isRecorded)) return entries.flatMap(recordedAnswer);
    return together(entries.map(answerIn));
  }
  const own = answerIn(part);
  // An answer that is nothing but an error is left to whoever reads errors.
  if (own) return isProtection(own.part.value) || own.part !== part ? [own] : [];
  if (!isMap(part.value)) return [];
  return together(Object.keys(part.value).map((key) => answerIn(githubPart(part, key))));
}

/** All of them, or none when one is something else. */
function together(answers: readonly (ProtectionAnswer | undefined)[]): ProtectionAnswer[] {
  const known = answers.filter((answer) => answer !== undefined);
  return known.length === answers.length ? known : [];
}

function answerIn(part: GithubPart): ProtectionAnswer | undefined {
  if (isAnswer(part)) return { part, branch: branchOf(part), repository: repositoryOf(part) };
  for (const key of ['protection', 'branch_protection', 'response']) {
    const inner = githubPart(part, key);
    if (inner.value === undefined || !isAnswer(inner)) continue;
    const named = githubText(part.value, 'branch') ?? githubText(part.value, 'default_branch');
    const repository = repositoryOf(inner) ?? githubText(part.value, 'repository');
    return { part: inner, branch: branchOf(inner) ?? named, repository };
  }
  return undefined;
}

function isAnswer(part: GithubPart): boolean {
  return isProtection(part.value) || answerOf(part) !== undefined;
}

function branchOf({ value }: GithubPart): string | undefined {
  return decoded(protectionUrl.exec(githubText(value, 'url') ?? '')?.groups?.['branch']);
}

function repositoryOf({ value }: GithubPart): string | undefined {
  return protectionUrl.exec(githubText(value, 'url') ?? '')?.groups?.['repository'];
}

function isRecorded({ value }: GithubPart): boolean {
  return (
    isMap(value) && typeof value['path'] === 'string' && 'status' in value && Object.hasOwn(value, 'response')
  );
}

/** Of the calls of a recording, those that ask for a protection or make one, with the answer they got. */
function recordedAnswer(call: GithubPart): ProtectionAnswer[] {
  const { branch, repository } = protectionUrl.exec(githubText(call.value, 'path') ?? '')?.groups ?? {};
  const part = githubPart(call, 'response');
  if (branch === undefined || !isAnswer(part)) return [];
  const headers = githubValue(call.value, 'rawHeaders');
  const at = Array.isArray(headers) ? headers.indexOf('Date') : -1;
  const reading = readDate(Array.isArray(headers) && at >= 0 ? String(headers[at + 1]) : '');
  return [
    { part, repository, branch: decoded(branch), day: reading.kind === 'day' ? reading.date : undefined },
  ];
}

/** `release%2F1` is `release/1`. */
function decoded(branch: string | undefined): string | undefined {
  return branch?.replaceAll(/%2f/giu, '/');
}
