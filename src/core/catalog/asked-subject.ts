import { nearest } from '../manifest/suggest.ts';
import type { Control } from './control.ts';
import { type CriterionId, criterionIds } from './criteria.ts';
import { type FrameworkId, frameworkIds, pairsOf } from './crosswalk.ts';

/** What somebody wants explained: a criterion, a control, or an id of another framework with what is paired with it. */
export type AskedSubject =
  | { kind: 'criterion'; criterion: CriterionId }
  | { kind: 'control'; control: Control }
  | { kind: 'pairing'; framework: FrameworkId; ids: readonly string[]; criteria: readonly CriterionId[] };

/** Nothing is called so; `near` is what was most likely meant. */
export interface UnknownSubject {
  kind: 'unknown';
  near?: string;
}

/** How a framework is named before its id, and the forms in which its ids are written without it. */
const names: Record<FrameworkId, { named: RegExp; bare: RegExp; canonical: (id: string) => string }> = {
  nist80053r5: {
    named: /^nist(?: ?sp)?(?: ?800-?53)?(?: ?r(?:ev)?\.? ?5)?\s*/iu,
    bare: /^[a-z]{2}-\d{1,2}$/iu,
    canonical: (id) => id,
  },
  iso27001: {
    named: /^iso(?: ?\/ ?iec)?(?: ?2700[12])?(?: ?: ?2022)?(?: annex)?\s*/iu,
    bare: /^(?:a\.\d\.\d{1,2}|clause \d{1,2}(?:\.\d{1,2}){1,2})$/iu,
    // Annex A has the numbers 5 to 8, each in two parts; clauses are named so.
    canonical: (id) => (/^[5-8]\.\d{1,2}$/u.test(id) ? `A.${id}` : id),
  },
  hipaa: {
    named: /^(?:hipaa|45 ?cfr)\s*(?:§\s*)?/iu,
    bare: /^(?:§ ?)?164\.\d{3}(?:\([a-z0-9]{1,5}\)){0,5}$/iu,
    canonical: (id) => id.replace(/^§ ?/u, ''),
  },
  gdpr: {
    named: /^gdpr\s*/iu,
    bare: /^art(?:icle|\.)? ?\d{1,2}$/iu,
    canonical: (id) => id.replace(/^(?:art(?:icle|\.)?)? ?(?=\d)/iu, 'Art. '),
  },
};

/** The subject that a text names, among the criteria, these controls and the ids of the other frameworks. */
export function askedSubject(text: string, controls: readonly Control[]): AskedSubject | UnknownSubject {
  const asked = text.trim();
  const criterion = criterionIds.find((id) => bare(id) === bare(asked));
  if (criterion) return { kind: 'criterion', criterion };
  const control = controls.find(({ id }) => id === asked.toLowerCase());
  if (control) return { kind: 'control', control };
  const near = (among: readonly string[]) => {
    const found = nearest(asked, among);
    return found === undefined ? ({ kind: 'unknown' } as const) : ({ kind: 'unknown', near: found } as const);
  };
  const framework = frameworkIds.find((id) => names[id].named.test(asked) || names[id].bare.test(asked));
  if (framework === undefined) return near([...controls.map(({ id }) => id), ...criterionIds]);
  const wanted = names[framework].canonical(asked.replace(names[framework].named, '').trim());
  return pairing(framework, wanted) ?? near(idsOf(framework));
}

/** A paragraph stands for those inside it: `164.308(a)(5)` for `164.308(a)(5)(i)`. */
function pairing(framework: FrameworkId, wanted: string): AskedSubject | undefined {
  const ids = idsOf(framework).filter(
    (id) =>
      bare(id) === bare(wanted) ||
      (framework === 'hipaa' && wanted !== '' && bare(id).startsWith(`${bare(wanted)}(`)),
  );
  const criteria = criterionIds.filter((criterion) =>
    pairsOf(framework, criterion).some(({ id }) => ids.includes(id)),
  );
  return ids.length === 0 ? undefined : { kind: 'pairing', framework, ids, criteria };
}

function idsOf(framework: FrameworkId): string[] {
  return [...new Set(criterionIds.flatMap((criterion) => pairsOf(framework, criterion).map(({ id }) => id)))];
}

function bare(id: string): string {
  return id.toLowerCase().replace(/\s/gu, '');
}
