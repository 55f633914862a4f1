import { criteria } from '../../core/catalog/criteria.ts';
import { crosswalk, type FrameworkId, frameworkIds } from '../../core/catalog/crosswalk.ts';
import { prose } from '../escape.ts';
import type { Report } from '../json-schema.ts';
import { disclaimer } from '../words-verdict.ts';
import { boundedTable, right } from './bounded-table.ts';
import { isAssessed } from './control-matrix.ts';
import type { Section } from './told.ts';

type Standing = Report['readiness']['criteria'][number];

/** What the score does not speak of, what it says of other frameworks, and how it comes about. */
export const methodSection: Section = ({ report }) => [
  ['### Criteria not assessed'],
  ...unassessedBlocks(report),
  ['### Seen from other frameworks'],
  [
    'Of the ids that are paired with a criterion in scope, how many have only criteria that are effective here, some, or none. Indicative: a pairing proves nothing under the other framework.',
  ],
  frameworkTable(report.readiness.criteria),
  ['### How the score is made'],
  methodLines(report),
  [disclaimer],
];

function unassessedBlocks({ readiness, assessment }: Report): string[][] {
  const bare = readiness.criteria.filter((one) => !isAssessed(one));
  const among = `${readiness.criteria.length} criteria in scope`;
  if (bare.length === 0) return [[`None: each of the ${among} has a control here.`]];
  const why =
    assessment === 'criteria'
      ? 'No control serves them. Each counts as a gap.'
      : 'The self-assessment does not look at them, and the score says nothing about them. An auditor will; `assessment: criteria` in the manifest looks at all.';
  return [
    [`${bare.length} of the ${among}. ${why}`],
    boundedTable(['Criterion', 'Asks', 'What an auditor looks for'], {
      items: bare,
      row: ({ criterion, title }) => [criterion, prose(title), prose(criteria[criterion].explanation)],
      noun: 'criterion',
    }),
  ];
}

function frameworkTable(standings: readonly Standing[]): string[] {
  return boundedTable(
    ['Framework', right('Ids paired'), right('All effective'), right('Some'), right('None')],
    {
      items: frameworkIds,
      row: (id) => {
        const counts = countsOf(standings, id);
        return [crosswalk[id].title, ...counts.map(String)];
      },
      noun: 'framework',
    },
  );
}

/** All ids, and of them those whose criteria are all effective, some, none. */
function countsOf(standings: readonly Standing[], framework: FrameworkId): number[] {
  const paired = new Map<string, Standing[]>();
  for (const standing of standings)
    for (const { id } of standing.frameworks[framework])
      paired.set(id, [...(paired.get(id) ?? []), standing]);
  const counted = { all: 0, some: 0, none: 0 };
  for (const serving of paired.values()) {
    const yes = serving.filter(({ effective }) => effective === 'yes').length;
    const some = serving.some(({ effective }) => effective === 'yes' || effective === 'partly');
    counted[yes === serving.length ? 'all' : some ? 'some' : 'none'] += 1;
  }
  return [paired.size, counted.all, counted.some, counted.none];
}

function methodLines({ assessment }: Report): string[] {
  const shared =
    assessment === 'criteria'
      ? 'Each criterion in scope has the same share of 100 points, and the mean credit of the controls that serve it.'
      : 'Ten criteria have ten points each; two controls share those of CC6.2.';
  return [
    `- ${shared} Weights in the manifest take the place of even shares.`,
    '- A control earns its points in full when it is documented and every test of it that applies is met by evidence; half when it is informal, or claimed as documented and not proved; none when it is missing, or when a whole population fails.',
    '- What is not applicable leaves both sides of the fraction. A claim is never believed above what the files show.',
    '- The arithmetic is exact; what is shown is cut, never rounded up. The same files on the same day give the same report.',
  ];
}
