import type { Provider } from '../core/assess/system/provider.ts';
import type { SystemReview } from '../core/assess/system/system-review.ts';
import type { Report } from './json-schema.ts';

export function reportedSystemReview(review: SystemReview): Report['systemReview'] {
  return {
    lacks: [...review.lacks],
    period: review.ours,
    providers: review.providers.map(provider),
    userEntityControls: [...review.userEntityControls],
  };
}

function provider(one: Provider): Report['systemReview']['providers'][number] {
  return {
    name: one.name,
    method: one.method ?? null,
    report: one.report ?? null,
    period: one.period ?? null,
    bridgeLetter: one.bridge ? { ...one.bridge.span, days: one.bridge.days, long: one.bridge.long } : null,
    lacks: [...one.lacks],
    uncovered: one.uncovered,
    uncoveredDays: one.uncoveredDays,
    uncoveredSoFar: one.uncoveredSoFar,
    userEntityControls: one.userEntityControls.map(({ text, control, state }) => ({
      text,
      control: control ?? null,
      state: state ?? null,
    })),
  };
}
