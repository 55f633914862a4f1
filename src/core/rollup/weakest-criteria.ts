import type { State } from '../assess/assessment.ts';
import { compare, divide, type Exact, exact, half, multiply, one, sum, zero } from '../assess/exact.ts';
import { type CriterionId, criterionIds } from '../catalog/criteria.ts';
import type { TeamReport } from './team-report.ts';

/** How a criterion stands across the reports that have it in scope. */
export interface CriterionStanding {
  criterion: CriterionId;
  /** Percent of its credit: the mean of the reports, in each the mean of the controls that serve it. */
  mean: Exact;
  /** Percent in the report where it stands worst, and that report. */
  lowest: Exact;
  lowestFile: string;
  /** In how many reports it has less than full credit, of how many. */
  short: number;
  among: number;
}

const credits: Record<State, Exact> = { documented: one, informal: half, missing: zero };
const hundred = exact(100);

/** Every criterion that some report looks at: the weakest first, of equals the one that is short more often. */
export function weakestCriteria(reports: readonly TeamReport[]): CriterionStanding[] {
  return criterionIds
    .map((criterion): CriterionStanding | undefined => {
      const standings = reports.flatMap((report) => {
        const credit = creditOf(criterion, report);
        return credit === undefined ? [] : [{ credit, file: report.file }];
      });
      const [first] = standings;
      if (first === undefined) return undefined;
      const lowest = standings.reduce(
        (low, next) => (compare(next.credit, low.credit) < 0 ? next : low),
        first,
      );
      return {
        criterion,
        mean: percent(mean(standings.map(({ credit }) => credit))),
        lowest: percent(lowest.credit),
        lowestFile: lowest.file,
        short: standings.filter(({ credit }) => compare(credit, one) < 0).length,
        among: standings.length,
      };
    })
    .filter((standing) => standing !== undefined)
    .sort((a, b) => compare(a.mean, b.mean) || b.short - a.short);
}

/** Undefined where the report does not look at the criterion; nothing where no control serves it. */
function creditOf(criterion: CriterionId, { controls, gaps }: TeamReport): Exact | undefined {
  const serving = controls.filter(({ criteria }) => criteria.includes(criterion));
  if (serving.length > 0) return mean(serving.map(({ state }) => credits[state]));
  return gaps.some(({ control }) => control === criterion) ? zero : undefined;
}

function mean(values: readonly Exact[]): Exact {
  return divide(sum(values), exact(values.length));
}

function percent(part: Exact): Exact {
  return multiply(part, hundred);
}
