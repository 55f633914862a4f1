import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Assessment } from '../core/assess/assessment.ts';
import { askedSubject } from '../core/catalog/asked-subject.ts';
import { catalog } from '../core/catalog/catalog.ts';
import { library } from '../core/catalog/library.ts';
import { gate } from '../gate.ts';
import type { SubjectExplanation } from '../report/explain-subject.ts';
import { placesOf, prepare } from './terminal-files.ts';
import type { AssessFlags } from './terminal-flags.ts';

interface SubjectRequest {
  subject: string;
  flags: AssessFlags;
  cwd: string;
  now: Date;
}

/** What is known of a criterion, a control or an id of another framework, with our state where a manifest is at hand. */
export async function explainSubject(
  request: SubjectRequest,
): Promise<SubjectExplanation | { problems: string[] }> {
  const { subject: text, flags } = request;
  const judged = await judge(request);
  if (Array.isArray(judged)) return { problems: judged };
  const assessed = judged?.controls.map(({ control }) => control) ?? [];
  const ready = [...catalog, ...library].filter(({ id }) => !assessed.some((control) => control.id === id));
  const controls = [...assessed, ...ready];
  const subject = askedSubject(text, controls);
  if (subject.kind === 'unknown') {
    const known = 'name a criterion (CC6.2), a control (mfa) or an id such as "ISO A.8.13"';
    const remedy = subject.near === undefined ? known : `did you mean "${subject.near}"?`;
    return { problems: [`nothing is called "${text}": ${remedy}`] };
  }
  return {
    subject,
    controls,
    evidence: placesOf(flags).evidence,
    ...(judged ? { assessment: judged } : {}),
  };
}

/** Undefined where there is no manifest and none was named; problems where one cannot be judged. */
async function judge({ flags, cwd, now }: SubjectRequest): Promise<Assessment | undefined | string[]> {
  const isNamed = flags.folder !== undefined || flags.manifest !== undefined;
  if (!isNamed && !existsSync(resolve(cwd, placesOf(flags).manifest))) return undefined;
  const prepared = prepare(flags, { cwd, now });
  if ('problems' in prepared) return prepared.problems;
  const outcome = await gate(prepared.request);
  if (outcome.status === 'judged') return outcome.assessment;
  return outcome.problems.map((problem) =>
    'file' in problem
      ? `${problem.file}:${problem.line}:${problem.column}  ${problem.message}`
      : problem.message,
  );
}
