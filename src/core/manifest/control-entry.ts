import * as z from 'zod/mini';
import { criterionIds } from '../catalog/criteria.ts';
import {
  atLeast,
  day,
  documented,
  evidencePath,
  factFields,
  mapping,
  oneOf,
  optional,
  required,
  someOf,
  text,
} from './fields.ts';
import { ownTest } from './own-tests.ts';

const ratingExpected = 'a whole number from 1 to 5';
const rating = z.int(ratingExpected).check(z.gte(1, ratingExpected), z.lte(5, ratingExpected));

const stepsExpected = 'a list of steps';

const approval = (why: string) =>
  mapping(
    {
      reason: optional(text, why),
      approved_by: optional(text, 'Who approved that: somebody other than the owner.'),
      date: optional(day, 'When it was approved.'),
      expires: optional(day, 'The last day on which it holds; by then it is looked at again.'),
    },
    'a mapping of reason, approved_by, date and expires',
  );

const common = {
  state: optional(
    oneOf(['documented', 'informal', 'missing']),
    'The claim. documented: there is evidence. informal: done, but it cannot be proved. missing: not done.',
  ),
  owner: optional(text, 'Who answers for it: a team, a handle, an e-mail address.'),
  remediation: optional(
    mapping(
      {
        due: optional(day, 'When it shall be done.'),
        effort_days: optional(atLeast(0, 'a number of days'), 'Working days that it takes.'),
        steps: optional(z.array(text, stepsExpected), 'What is to be done, in order.'),
        depends_on: optional(z.array(text, 'a list of controls'), 'Controls whose gaps are closed first.'),
      },
      'a mapping such as { due: 2026-11-30, effort_days: 2, steps: [File a ticket] }',
    ),
    'How the gap is to be closed, in place of the plan of the catalog.',
  ),
  risk: optional(
    mapping(
      {
        likelihood: optional(rating, 'How likely it is that the risk comes true, 1 to 5.'),
        impact: optional(rating, 'How much harm that does, 1 to 5.'),
      },
      'a mapping such as { likelihood: 4, impact: 5 }',
    ),
    'How the organization rates the risk of the gap, in place of the catalog’s rating.',
  ),
  evidence: optional(
    z.array(
      mapping(
        {
          path: required(evidencePath, 'A file or glob of the evidence folder; "a/" is everything in it.'),
          kind: optional(text, 'What it is: exercise, screenshot, policy.'),
          attested_by: optional(text, 'Who vouches for a file that cannot be read, such as a screenshot.'),
          ...factFields,
        },
        'a mapping such as { path: tabletop/2026-06.md, date: 2026-06-11 }',
      ),
      'a list such as [{ path: tabletop/2026-06.md }]',
    ),
    'Evidence elsewhere than in the folder of the control, or with facts that it does not tell itself.',
  ),
  not_applicable: optional(
    approval('Why the control does not apply.'),
    'Takes the control out of the score. Counts as missing without all four, and once it has expired.',
  ),
  accepted_risk: optional(
    approval('Why the organization lives with the gap.'),
    'The gap is known and stays for now. Earns no credit; is open again without all four, and once it has expired.',
  ),
};

const controlExpected = 'a mapping such as { state: documented, owner: dana@example.com }';
const ownOnly = optional(
  z.never('the catalog has it for this control: remove it, or give a control of your own another name'),
  'Only for a control of your own.',
);

export const catalogControl = documented(
  mapping({ ...common, title: ownOnly, criteria: ownOnly, tests: ownOnly }, controlExpected),
  { id: 'catalogControl' },
);

/** Made twice: what is documented of one is not to be said of the other. */
const written = () =>
  mapping(
    {
      ...common,
      title: optional(text, 'What is done, in one line.'),
      criteria: optional(
        someOf(z.enum(criterionIds, 'a criterion such as CC7.1'), 'a list of criteria such as [CC7.1]'),
        'The criteria that the control serves; the first is its main one.',
      ),
      tests: optional(
        someOf(ownTest, 'a list of at least one test such as [{ every: quarter, facts: [reviewer] }]'),
        'What must hold for full credit.',
      ),
    },
    controlExpected,
  );

const definedOrNot = z.transform(
  ({ title, criteria, tests, ...entry }: z.output<ReturnType<typeof written>>) =>
    title !== undefined && criteria !== undefined && tests !== undefined
      ? { ...entry, title, criteria, tests }
      : entry,
);

/** A control of one's own: defined by title, criteria and tests (`rules.ts` sees to that), or not applicable. */
export const ownControl = z.pipe(
  documented(written(), {
    anyOf: [{ required: ['title', 'criteria', 'tests'] }, { required: ['not_applicable'] }],
  }),
  definedOrNot,
);

/** A control of the library: taken as it is, or one of one's own in its place. */
export const libraryControl = z.pipe(documented(written(), { id: 'libraryControl' }), definedOrNot);
