import type { ValueProblem } from './problems.ts';
import { shown } from './shown.ts';
import { didYouMean } from './suggest.ts';
import { entriesOf, member } from './yaml-places.ts';

/** What a provider expects of us, given to a control that is nowhere. */
export function userEntityProblems(providers: unknown, known: ReadonlySet<string>): ValueProblem[] {
  return entriesOf(providers).flatMap(([provider, entry]) =>
    entriesOf(member(entry, 'user_entity_controls')).flatMap(([index, one]): ValueProblem[] => {
      const control = member(one, 'control');
      if (typeof control !== 'string' || known.has(control)) return [];
      const remedy = () => didYouMean(control, known, 'name a control of the catalog or of "controls"');
      const message = () => `unknown control ${shown(control)}: ${remedy()}`;
      const owner = ['system', 'subservice_organizations', provider, 'user_entity_controls', index];
      return [{ path: [...owner, 'control'], part: 'value', message, needsWhole: true }];
    }),
  );
}
