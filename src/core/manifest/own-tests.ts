import * as z from 'zod/mini';
import { factNames } from '../evidence/facts.ts';
import { settingDefinitions } from '../evidence/settings.ts';
import { shapes } from '../evidence/shapes.ts';
import { mapping, oneOf, optional, required, someOf, text, yesNo } from './fields.ts';

/**
 * The tests of control that a control of one's own can be made of, one for each procedure. Made when the
 * first such test is read: most manifests have none, and every start would pay for it.
 */
export const ownTest = z.lazy(ownTestSchema);

function ownTestSchema() {
  const window = oneOf(['period', '12-months', 'any']);
  const fact = oneOf(factNames);
  const shape = oneOf(namesOf(shapes));

  const words = {
    title: optional(
      text,
      'What must hold, as a clause: "every month has a triaged scan". Made from the test where absent.',
    ),
    remedy: optional(text, 'What earns the credit, in the imperative. Made from the test where absent.'),
  };

  const within = optional(
    window,
    'When the evidence must be dated: in the audit period (the default), the last 12 months, or any time.',
  );

  const everyPeriod = mapping(
    {
      every: required(
        oneOf(['month', 'quarter', 'half', 'year']),
        'Each completed one of the window needs a dated record.',
      ),
      facts: optional(z.array(fact, 'a list of facts'), 'The facts that each record must have.'),
      ...words,
    },
    'every and, if wanted, facts',
  );

  const document = mapping(
    {
      facts: required(
        someOf(fact, 'a list of at least one fact'),
        'One dated document must have all of these facts.',
      ),
      within,
      ...words,
    },
    'facts',
  );

  const everyRow = mapping(
    {
      rows: required(shape, 'The table whose rows are tested.'),
      require: required(
        someOf(text, 'a list of at least one column'),
        'The columns that must be filled in each row; a plain no does not fill one that asks for a yes.',
      ),
      within,
      ...words,
    },
    'rows and require',
  );

  const everyMember = mapping(
    {
      members: required(z.literal('people', 'people'), 'The population: everyone on the roster.'),
      register: required(shape, 'The table in which each member must have a row.'),
      completed: optional(window, 'When the row of each member must be dated; absent: a row is enough.'),
      ...words,
    },
    'members and register',
  );

  const configuration = mapping(
    {
      setting: required(
        oneOf(namesOf(settingDefinitions)),
        'The setting that an export must show as enforced.',
      ),
      is: optional(yesNo, 'For a setting that is on or off; true where absent.'),
      at_least: optional(z.number('a number'), 'For a count or a TLS version: the least that is enough.'),
      ...words,
    },
    'setting',
  );

  return z.union(
    [everyPeriod, everyRow, everyMember, configuration, document],
    'a test: { every: quarter, facts: [reviewer] }, { facts: [date, outcome] }, { rows: vendors, require: [report_reviewed] }, { members: people, register: completions } or { setting: mfa_enforced }',
  );
}

function namesOf<Name extends string>(definitions: Readonly<Record<Name, unknown>>) {
  return Object.keys(definitions) as [Name, ...Name[]];
}
