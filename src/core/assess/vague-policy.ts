import type { Evidence } from '../evidence/evidence.ts';
import type { Examination } from './assessment.ts';
import type { Finding } from './finding.ts';

/** Words that leave open what is done, when and by whom; and the name that a template leaves open. */
const vague =
  /\[(?:the )?(?:your )?(?:company|organi[sz]ation)(?: name)?\]|\b(?:as|where|when|if) (?:appropriate|needed|necessary|required|possible|practicable|feasible)\b|\b(?:periodically|from time to time|in a timely manner|on a regular basis|reasonable efforts|best efforts|as soon as possible)\b/giu;
/** Without one of these nothing of it stands on a line. */
const sign =
  /\[|appropriate|needed|necessary|required|possible|practicable|feasible|periodically|time to time|timely|regular|efforts/iu;
/** Fewer are the ordinary language of policies. */
const least = 3;

/** A policy of which an auditor cannot tell what it asks for: worth a note, never a loss of credit. */
export function vaguePolicyFindings({ control, evidence }: Examination): Finding[] {
  if (control.id !== 'policies') return [];
  return evidence.flatMap((one) => vagueFinding(one, control.id) ?? []);
}

function vagueFinding({ path, text, examinable }: Evidence, control: string): Finding | undefined {
  if (!examinable || text === undefined) return undefined;
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) =>
    (sign.test(line) ? [...line.matchAll(vague)] : []).map(([phrase]) => ({ phrase, line: index + 1 })),
  );
  const first =
    found.find(({ phrase }) => phrase.startsWith('[')) ?? (found.length >= least ? found[0] : undefined);
  if (!first) return undefined;
  const place = { in: 'evidence' as const, file: path, line: first.line };
  return {
    code: 'vague-policy',
    severity: 'note',
    control,
    place,
    args: { phrase: first.phrase, count: found.length },
  };
}
