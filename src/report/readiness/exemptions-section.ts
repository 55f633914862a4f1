import { code, prose } from '../escape.ts';
import type { ReportedControl, ReportedFinding } from '../json-schema.ts';
import { findingLine } from '../markdown-parts.ts';
import { shown } from '../shown.ts';
import { boundedTable } from './bounded-table.ts';
import type { Section, Told } from './told.ts';

type Approved = NonNullable<ReportedControl['acceptedRisk']>;

interface Row extends Approved {
  control: string;
  kind: 'not applicable' | 'accepted risk';
}

/** Those of controls that no assessment knows, and those that do not hold. */
const told = new Set([
  'excluded',
  'expired-exemption',
  'incomplete-not-applicable',
  'incomplete-accepted-risk',
]);

/** Controls that are left out and risks that are accepted: why, since when, until when. */
export const exemptionsSection: Section = ({ report, assessment }) => {
  const rows = report.controls.flatMap(({ id, notApplicable, acceptedRisk }): Row[] => [
    ...(notApplicable ? [{ control: id, kind: 'not applicable' as const, ...notApplicable }] : []),
    ...(acceptedRisk ? [{ control: id, kind: 'accepted risk' as const, ...acceptedRisk }] : []),
  ]);
  const others = report.findings.filter(({ code: finding }) => told.has(finding));
  if (rows.length + others.length === 0)
    return [['No control is left out as not applicable, and no risk is accepted.']];
  return [
    [
      'What is not applicable leaves both sides of the score; an accepted risk earns nothing. Each needs a reason, an approver other than the owner, a date and a last day.',
    ],
    boundedTable(['Control', 'Exemption', 'Reason', 'Approved by', 'On', 'Expires'], {
      items: rows,
      row: (row) => [
        code(shown(row.control, 60)),
        row.kind,
        prose(shown(row.reason, 400)),
        approver(row, { report, assessment }),
        row.date,
        row.expires,
      ],
      noun: 'exemption',
    }),
    otherLines(others),
  ];
};

/** A handle or an address as it is; the name of a person stays where it was written. */
function approver({ approvedBy, control }: Row, { assessment }: Told): string {
  const by = shown(approvedBy, 60);
  if (/^\S*@\S+$/u.test(by)) return code(by);
  const line = assessment.controls.find((one) => one.control.id === control)?.manifestLine;
  return line === undefined ? 'named in the manifest' : `named in the manifest, line ${line}`;
}

function otherLines(findings: readonly ReportedFinding[]): string[] {
  const most = 100;
  const rest = findings.length - most;
  return [
    ...findings.slice(0, most).map(findingLine),
    ...(rest > 0 ? [`- and ${rest} more: see the JSON report`] : []),
  ];
}
