import type { ValueProblem } from './problems.ts';
import { shown } from './shown.ts';
import { didYouMean } from './suggest.ts';
import { entriesOf, keysOf, member, type YamlPath } from './yaml-places.ts';

/** More circles than anybody takes apart in one go; whoever corrects these hears of the next. */
const mostCircles = 100;

interface Dependency {
  on: string;
  path: YamlPath;
}

/** Gaps that wait for a control that is nowhere, or, round some corners, for themselves. */
export function dependencyProblems(controls: unknown, known: ReadonlySet<string>): ValueProblem[] {
  const all = new Map(keysOf(controls).map((id) => [id, dependenciesOf(id, controls)]));
  const waiting = waitingForever(all);
  let looked = 0;
  return [...all].flatMap(([id, dependencies]) =>
    dependencies.flatMap(({ on, path }): ValueProblem[] => {
      if (!known.has(on)) {
        const remedy = () => didYouMean(on, known, 'name a control of the catalog or of "controls"');
        const message = () => `unknown control ${shown(on)}: ${remedy()}`;
        return [{ path, part: 'value', message, needsWhole: true }];
      }
      const way = waiting.has(id) && ++looked <= mostCircles ? wayBack(id, on, all) : undefined;
      if (!way) return [];
      const message = () =>
        `the gaps wait for each other: ${[id, ...way].map(shown).join(' waits for ')}: remove one of them`;
      return [{ path, part: 'value', message }];
    }),
  );
}

function dependenciesOf(id: string, controls: unknown): Dependency[] {
  const listed = member(member(member(controls, id), 'remediation'), 'depends_on');
  return entriesOf(listed).flatMap(([index, on]) =>
    typeof on === 'string' ? [{ on, path: ['controls', id, 'remediation', 'depends_on', index] }] : [],
  );
}

/** Those that are left when whoever waits for nobody is done, again and again. Empty without a circle. */
function waitingForever(all: ReadonlyMap<string, readonly Dependency[]>): ReadonlySet<string> {
  const left = new Map([...all].map(([id, on]) => [id, on.filter((one) => all.has(one.on)).length]));
  const waiters = new Map<string, string[]>();
  for (const [id, dependencies] of all)
    for (const { on } of dependencies) {
      const known = waiters.get(on);
      if (known) known.push(id);
      else waiters.set(on, [id]);
    }
  const done = [...left].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of done) {
    left.delete(id);
    for (const waiter of waiters.get(id) ?? []) {
      const count = (left.get(waiter) ?? 0) - 1;
      left.set(waiter, count);
      if (count === 0) done.push(waiter);
    }
  }
  return new Set(left.keys());
}

/** The shortest way from `from` to `to` along dependencies, both named; undefined when there is none. */
function wayBack(
  to: string,
  from: string,
  all: ReadonlyMap<string, readonly Dependency[]>,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of cameFrom.keys()) {
    if (id === to) return namesTo(id, cameFrom);
    for (const { on } of all.get(id) ?? []) if (!cameFrom.has(on)) cameFrom.set(on, id);
  }
  return undefined;
}

function namesTo(id: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const names: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = cameFrom.get(at)) names.unshift(at);
  return names;
}
