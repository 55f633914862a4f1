import { at } from './grammar.ts';
import type { ReportedControl, ReportedGap } from './json-schema.ts';

/** One thing that keeps a gap from full credit, with the places to look at. */
export interface Lack {
  test?: { expected: string; remedy: string };
  /** A clause; holds text of files, so escape it. */
  what: string;
  /** Places that the clause does not name itself, and what is wrong at each. */
  places: readonly { file: string; line?: number; what: string }[];
}

/** One for each unmet test; where the manifest itself stands in the way, one that says so. */
export function lacksOf({ missing }: ReportedGap, control: ReportedControl | undefined): Lack[] {
  if (!control) return [{ what: 'no control of the manifest serves this criterion', places: [] }];
  const ids = new Set(missing.map(({ test }) => test));
  const unmet = control.tests
    .filter(({ id, outcome }) => ids.has(id) && (outcome === 'not-met' || outcome === 'not-examined'))
    .map((test): Lack => ({ test, what: test.found, places: placesOf(test) }));
  const { claim } = control;
  if (claim === null || claim === 'missing') {
    const what = claim === null ? 'not in the manifest' : 'claimed missing';
    return [{ what, places: [] }, ...(control.evidence.length > 0 ? unmet : [])];
  }
  if (unmet.length > 0) return unmet;
  return [{ what: `its tests are met, but the manifest claims only ${claim}`, places: [] }];
}

function placesOf({ exceptions, found }: ReportedControl['tests'][number]): Lack['places'] {
  return exceptions
    .map(({ file, line, message: what }) => (line === null ? { file, what } : { file, line, what }))
    .filter((place) => !found.includes(at(place)));
}

/** The control of each id, for what a gap does not carry itself. */
export function controlsById(controls: readonly ReportedControl[]): ReadonlyMap<string, ReportedControl> {
  return new Map(controls.map((control) => [control.id, control]));
}
