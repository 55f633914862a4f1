import type { Judged } from '../../gate.ts';
import { blocks } from '../blocks.ts';
import { prose } from '../escape.ts';
import { reportOf } from '../json.ts';
import { auditTypesSection } from './audit-types-section.ts';
import { controlMatrix } from './control-matrix.ts';
import { executiveSummary } from './executive-summary.ts';
import { exemptionsSection } from './exemptions-section.ts';
import { findingsAndEvidence } from './findings-and-evidence.ts';
import { gapRegister } from './gap-register.ts';
import { lapses } from './lapses.ts';
import { methodSection } from './method-section.ts';
import { remediationPlan } from './remediation-plan.ts';
import { scopeSection } from './scope-section.ts';
import type { Section, Told } from './told.ts';

/** In the order in which a board reads, then an auditor. A new section is a file here and a line below. */
const sections: readonly (readonly [title: string, section: Section])[] = [
  ['Executive summary', executiveSummary],
  ['Scope', scopeSection],
  ['Type I and Type II', auditTypesSection],
  ['Control matrix', controlMatrix],
  ['Gap register', gapRegister],
  ['Remediation plan', remediationPlan],
  ['Forecast', lapses],
  ['Exemptions', exemptionsSection],
  ['Findings and evidence', findingsAndEvidence],
  ['What was not assessed, and how the score is made', methodSection],
];

/** The whole readiness report as Markdown, for a board and for an auditor. Long tables are cut, which they say. */
export function renderReadinessReport(judged: Judged): string {
  const told: Told = { assessment: judged.assessment, report: reportOf(judged) };
  const text = blocks(
    ...titleBlocks(told),
    // In one line: a board's first screen is the summary.
    [sections.map(([title], index) => `[${index + 1}. ${title}](#${anchor(index, title)})`).join(' · ')],
    ...sections.flatMap(([title, section], index) => [[`## ${index + 1}. ${title}`], ...section(told)]),
  );
  return `${text}\n`;
}

function titleBlocks({ report: { organization, system, asOf, assessment } }: Told): string[][] {
  const what =
    assessment === 'criteria' ? 'all criteria in scope' : 'the self-assessment’s controls, not all criteria';
  return [
    [`# SOC 2 readiness report: ${prose(organization)}`],
    [`${system === null ? '' : `${prose(system)} · `}as of ${asOf} · over ${what}`],
  ];
}

/** As GitHub makes it of a heading. */
function anchor(index: number, title: string): string {
  return `${index + 1}-${title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/gu, '')
    .replaceAll(' ', '-')}`;
}
