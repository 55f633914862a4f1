import { systemParts } from '../../core/assess/system/description.ts';
import { type Category, categories } from '../../core/catalog/criteria/criterion.ts';
import { criteria } from '../../core/catalog/criteria.ts';
import { code, prose } from '../escape.ts';
import { capital, days, listed } from '../grammar.ts';
import type { Report } from '../json-schema.ts';
import { shown } from '../shown.ts';
import { categoryTitles } from '../words-scope.ts';
import { boundedTable } from './bounded-table.ts';
import { idsCell, spanWords } from './cells.ts';
import type { Section, Told } from './told.ts';

type Provider = Report['systemReview']['providers'][number];

/** What is assessed, for which audit, and on whom it relies. */
export const scopeSection: Section = (told) => [
  factLines(told),
  ['### Categories'],
  categoryTable(told.report),
  ['### Description of the system'],
  [descriptionLine(told.report)],
  ['### Subservice organizations'],
  ...providerBlocks(told.report.systemReview.providers),
  ['### User entity controls'],
  ...userEntityBlocks(told.report),
];

function factLines({ report, assessment: { audit } }: Told): string[] {
  const { system, organization, asOf, readiness } = report;
  const { period, usual } = readiness.typeTwo;
  const unusual = usual ? '' : ' (three to twelve months are usual)';
  const exceptions = [...new Set((audit?.previous_exceptions ?? []).map(({ criterion }) => criterion))];
  return [
    `- Organization: ${prose(organization)}`,
    `- System: ${system === null ? 'not named in the manifest' : prose(system)}`,
    `- Assessed on: ${asOf}`,
    `- Audit prepared for: ${audit === undefined ? 'not said in the manifest' : `Type ${audit.type === 1 ? 'I' : 'II'}`}`,
    ...(audit?.type === 1
      ? [`- Day examined: ${audit.date ?? 'not said in the manifest'}`]
      : [`- Observation period: ${spanWords(period)}${unusual}${audit?.period ? '' : ', as none is set'}`]),
    ...(audit?.fieldwork === undefined ? [] : [`- Fieldwork starts: ${audit.fieldwork}`]),
    ...(exceptions.length === 0 ? [] : [`- Exceptions in the report before: ${listed(exceptions)}`]),
    ...(audit?.held?.includes('iso-27001')
      ? ['- Held: a certificate for ISO/IEC 27001, as the manifest says']
      : []),
  ];
}

function categoryTable({ scope, readiness }: Report): string[] {
  const reasons = (among: Report['scope']['categories'], category: Category) =>
    among.find((one) => one.category === category)?.reasons;
  const count = (category: Category) =>
    readiness.criteria.filter(({ criterion }) => criteria[criterion].category === category).length;
  return boundedTable(['Category', 'In scope', 'Why', 'Criteria'], {
    items: categories,
    row: (category) => {
      const inScope = reasons(scope.categories, category);
      const leftOut = reasons(scope.leftOut, category);
      const why = inScope
        ? listed(inScope)
        : leftOut
          ? `left out, although the system would bring it in: ${listed(leftOut)}`
          : scope.from === 'manifest'
            ? 'not chosen in the manifest'
            : 'nothing of the system brings it in';
      return [
        capital(categoryTitles[category]),
        inScope ? 'yes' : 'no',
        why,
        inScope ? String(count(category)) : '',
      ];
    },
    noun: 'category',
  });
}

function descriptionLine({ systemReview: { lacks } }: Report): string {
  if (lacks.length === 0) return `Complete: ${listed([...systemParts], { most: 7 })}.`;
  const told = systemParts.filter((part) => !lacks.includes(part));
  const has = told.length === 0 ? 'nothing' : listed(told, { most: 7 });
  return `Incomplete: the manifest tells ${has}, and lacks ${listed(lacks, { most: 7 })}.`;
}

function providerBlocks(providers: readonly Provider[]): string[][] {
  if (providers.length === 0) return [['None is named in the manifest.']];
  return [
    boundedTable(
      ['Provider', 'Method', 'Report', 'Its period', 'Bridge letter', 'Not covered of our period', 'Lacks'],
      {
        items: providers,
        row: (one) => [
          prose(shown(one.name, 100)),
          one.method ?? '',
          code(one.report ?? ''),
          one.period ? spanWords(one.period) : '',
          one.bridgeLetter
            ? `${spanWords(one.bridgeLetter)}${one.bridgeLetter.long ? ', longer than three months' : ''}`
            : '',
          one.uncoveredDays === 0
            ? 'nothing'
            : `${days(one.uncoveredDays)}, of them ${one.uncoveredSoFar} so far`,
          one.lacks.length === 0 ? 'nothing' : listed(one.lacks),
        ],
        noun: 'provider',
      },
    ),
  ];
}

function userEntityBlocks({ systemReview: { providers, userEntityControls } }: Report): string[][] {
  const ofUs = providers.flatMap(({ name, userEntityControls: expected }) =>
    expected.map((one) => ({ name, ...one })),
  );
  const most = 100;
  const rest = userEntityControls.length - most;
  return [
    userEntityControls.length === 0
      ? ['What customers must do themselves is not said in the manifest.']
      : [
          'What customers must do themselves:',
          '',
          ...userEntityControls.slice(0, most).map((text) => `- ${prose(shown(text, 400))}`),
          ...(rest > 0 ? [`- and ${rest} more: see the JSON report`] : []),
        ],
    ofUs.length === 0
      ? providers.length === 0
        ? []
        : ['What our providers expect of us is not listed in the manifest.']
      : boundedTable(['Provider', 'Expects of us', 'Our control', 'It is'], {
          items: ofUs,
          row: ({ name, text, control, state }) => [
            prose(shown(name, 100)),
            prose(shown(text)),
            control === null ? 'none' : idsCell([control]),
            state === null ? 'not assessed' : state.replace('-', ' '),
          ],
          noun: 'expectation',
        }),
  ];
}
