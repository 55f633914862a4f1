import * as z from 'zod/mini';
import { categories } from '../catalog/criteria/criterion.ts';
import { libraryIds } from '../catalog/library-ids.ts';
import { audit } from './audit.ts';
import { catalogControl, libraryControl, ownControl } from './control-entry.ts';
import {
  atLeast,
  byName,
  documented,
  evidencePath,
  mapping,
  oneOf,
  optional,
  required,
  text,
  yesNo,
} from './fields.ts';
import { system } from './system-description.ts';

/** Keys, types and ranges of the manifest. What one part means for another stands in `rules.ts`. */

const thresholdExpected = 'a number from 0 to 100, such as 85, without quotes and without "%"';
const dropExpected = 'a number of points from 0, such as 0 or 2.5';
const handleExpected = 'the GitHub handle of a person, such as "@octocat"; a team cannot be an approver';
const graceExpected = 'a number of days from 0 to 365, such as 30';
const handle = documented(
  z.string(handleExpected).check(z.regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, handleExpected)),
  {},
);

const weightExpected = 'a number from 0, such as 10';

const gate = mapping(
  {
    threshold: optional(
      atLeast(0, thresholdExpected).check(z.lte(100, thresholdExpected)),
      'The score under which the check fails, 0 to 100. 60 where nothing is configured.',
    ),
    max_drop: optional(atLeast(0, dropExpected), 'Points by which the score may fall against the base.'),
    require: optional(
      z.array(text, 'a list of controls'),
      'Controls that must be documented whatever the score.',
    ),
    fail_on: optional(
      oneOf(['critical', 'high', 'medium', 'low']),
      'The priority from which a gap that a change opens fails the check.',
    ),
    enforce: optional(yesNo, 'false: report without failing.'),
    ratchet: optional(
      oneOf(['fail', 'warn']),
      'Whether a change that weakens the gate fails the check, or is only told; fail where absent.',
    ),
    approvers: optional(
      z.array(handle, 'a list of GitHub handles'),
      'Who may let a change weaken the gate, by an approving review of the pull request.',
    ),
  },
  'a mapping such as { threshold: 85, max_drop: 0 }',
);

/** What the manifest says of a control of the catalog, or of one that does not apply. */
export type CatalogControlEntry = z.output<typeof catalogControl>;

type AnyControlEntry = z.output<typeof ownControl>;

/** What it says of a control of one's own: only these have tests. */
export type OwnControlEntry = Extract<AnyControlEntry, { tests: unknown }>;

export type ControlEntry = CatalogControlEntry | OwnControlEntry;

/** One test of a control of one's own, as it is written. */
export type OwnTest = OwnControlEntry['tests'][number];

/** The whole manifest, for a catalog and a library of controls given by their ids. */
export function manifestSchema(catalog: readonly string[], library: readonly string[] = libraryIds) {
  const controls: z.ZodMiniType<Record<string, ControlEntry>> = z.catchall(
    z.object(
      {
        ...byName(catalog, (id) => optional(catalogControl, `The control "${id}" of the catalog.`)),
        ...byName(library, (id) => optional(libraryControl, `The control "${id}" of the library.`)),
      },
      'a mapping from controls to their entries',
    ),
    ownControl,
  );
  return mapping(
    {
      version: required(z.literal(1, 'the number 1'), 'The version of this format.'),
      organization: required(text, 'The organization that is assessed.'),
      system: optional(system, 'The system that is assessed.'),
      audit: optional(audit, 'The audit that is prepared for. Without it the last 12 months are looked at.'),
      scope: optional(
        z.array(oneOf(categories), 'a list of categories'),
        'The categories in scope; security always is. Derived from the system where absent.',
      ),
      assessment: documented(z._default(oneOf(['self-assessment', 'criteria']), 'self-assessment'), {
        description: 'self-assessment: the eleven controls. criteria: every criterion in scope.',
      }),
      gate: optional(gate, 'When the check fails.'),
      populations: optional(
        mapping(
          {
            people: optional(evidencePath, 'The roster of everyone employed.'),
            grace_days: optional(
              atLeast(0, graceExpected).check(z.lte(365, graceExpected)),
              'Days that somebody who has just joined has for training and acknowledgments; 30 where absent.',
            ),
          },
          'a mapping such as { people: hr/roster.csv }',
        ),
        'Lists of all the items to which controls apply, in the evidence folder.',
      ),
      leaks: documented(z._default(oneOf(['error', 'warn', 'off']), 'error'), {
        description: 'How secrets in the evidence are told: as errors, as warnings, or not at all.',
      }),
      weights: optional(
        z.record(z.string(), atLeast(0, weightExpected), 'a mapping from controls or criteria to numbers'),
        'Weights of controls or criteria in place of even ones; 0 leaves one out of the score.',
      ),
      controls: documented(z._default(controls, {}), {
        description: 'The controls by id. A control that is not here counts as missing.',
      }),
    },
    'a mapping that starts with version: 1 and organization',
  );
}

/** A manifest that has been read: keys as written, days and paths in their normal form. */
export type Manifest = z.output<ReturnType<typeof manifestSchema>>;
