import { riskRating } from '../../core/assess/risk-rating.ts';
import type { ReportedGap } from '../json-schema.ts';
import { boundedTable } from './bounded-table.ts';
import { idsCell } from './cells.ts';

const ranks = [1, 2, 3, 4, 5] as const;
const mostInCell = 4;

/** Likelihood upwards, impact to the right; each cell that has gaps says its level in words. */
export function riskMatrix(gaps: readonly ReportedGap[]): string[][] {
  const inCell = (likelihood: number, impact: number) =>
    gaps
      .filter(({ rating }) => rating.likelihood === likelihood && rating.impact === impact)
      .map(({ control }) => control);
  return [
    boundedTable(['Likelihood', ...ranks.map((impact) => `Impact ${impact}`)], {
      items: ranks.toReversed(),
      row: (likelihood) => [
        `**${likelihood}**`,
        ...ranks.map((impact) => {
          const controls = inCell(likelihood, impact);
          const { level } = riskRating(likelihood, impact);
          return controls.length === 0 ? '' : `${level}: ${idsCell(controls, mostInCell)}`;
        }),
      ],
      noun: 'row',
    }),
    [
      '1 is rare or slight, 5 almost certain or grave. Likelihood × impact: extreme from 15, high from 10, moderate from 5, low below.',
    ],
  ];
}
