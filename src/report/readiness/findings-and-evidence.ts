import { decimal } from '../decimal.ts';
import { code, prose } from '../escape.ts';
import { at, capital, counted } from '../grammar.ts';
import type { Report, ReportedFinding } from '../json-schema.ts';
import { findingCounts } from '../markdown-parts.ts';
import { shown } from '../shown.ts';
import { boundedTable, right } from './bounded-table.ts';
import { idsCell, percent } from './cells.ts';
import type { Section, Told } from './told.ts';

/** What was found wrong and where, what was opened, and which full credits rest on least. */
export const findingsAndEvidence: Section = (told) => [
  ['### Findings'],
  [countsLine(told.report.findings)],
  findingTable(told.report.findings.filter(({ secondary }) => !secondary)),
  ['### Evidence'],
  ...evidenceBlocks(told),
  ['### Thinnest controls'],
  ...thinnestBlocks(told.report.readiness),
];

function countsLine(findings: readonly ReportedFinding[]): string {
  const left = findings.filter(({ secondary }) => secondary).length;
  const untold = left === 0 ? '' : ` Left out below: ${left} that others tell better, line by line.`;
  return `${capital(findingCounts(findings))}.${untold}`;
}

function findingTable(findings: readonly ReportedFinding[]): string[] {
  return boundedTable(['Severity', 'Control', 'Place', 'What', 'Remedy'], {
    items: findings,
    row: ({ severity, control, file, line, message, remedy }) => {
      const place = file === null ? '' : at(line === null ? { file } : { file, line });
      // A message that starts with the place loses it beside the place.
      const what =
        place !== '' && message.startsWith(`${place} `) ? message.slice(place.length + 1) : message;
      return [
        severity,
        code(shown(control ?? '', 60)),
        code(place),
        prose(shown(what, 400)),
        prose(shown(remedy)),
      ];
    },
    noun: 'finding',
  });
}

function evidenceBlocks({ assessment: { evidence } }: Told): string[][] {
  if (evidence.length === 0) return [['No file of evidence was there to be opened.']];
  return [
    [
      `${capital(counted(evidence.length, 'file'))}, each with the digest of the very bytes that were examined, and where its date was taken from.`,
    ],
    boundedTable(['File', 'Dated', 'Date from', 'Serves', 'SHA-256'], {
      items: evidence,
      row: ({ path, date, controls, sha256, examinable }) => [
        `${code(path)}${examinable ? '' : ' (not examinable)'}`,
        date?.date ?? 'no date',
        date?.source ?? '',
        controls.length === 0 ? 'the assessment as a whole' : idsCell(controls),
        code(sha256),
      ],
      noun: 'file',
    }),
  ];
}

function thinnestBlocks({ thinnest, notInspected, clean }: Report['readiness']): string[][] {
  if (thinnest.length === 0) return [['No control has full credit.']];
  const attested =
    notInspected > 0
      ? `${percent(decimal(notInspected))} of the score rests on attestation and claims rather than on contents that were opened.`
      : 'All of the score rests on contents that were opened, in files that the organization chose itself.';
  return [
    [
      `${attested}${clean ? ' A clean result is to be looked at twice.' : ''} Of the full credits these rest on least:`,
    ],
    boundedTable(['Control', right('Tests inspected, not attested'), right('Files')], {
      items: thinnest,
      row: ({ control, inspected, files }) => [
        code(shown(control, 60)),
        percent(decimal(inspected)),
        String(files),
      ],
      noun: 'control',
    }),
  ];
}
