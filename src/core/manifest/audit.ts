import * as z from 'zod/mini';
import { criterionIds } from '../catalog/criteria.ts';
import { day, mapping, oneOf, optional, required, span, text } from './fields.ts';

const expected = 'type 1 with a date, or type 2 with a period';

const previousException = mapping(
  {
    criterion: required(z.enum(criterionIds, 'a criterion such as CC6.1'), 'The criterion concerned.'),
    note: optional(text, 'What the auditor found.'),
  },
  'a mapping such as { criterion: CC6.2, note: A leaver kept access }',
);

/** What does not depend on the type. */
const common = {
  fieldwork: optional(day, 'The day on which the auditor’s fieldwork starts, where it is fixed.'),
  previous_exceptions: optional(
    z.array(previousException, 'a list such as [{ criterion: CC6.2 }]'),
    'The exceptions of the report before.',
  ),
  held: optional(
    z.array(oneOf(['iso-27001']), 'a list such as [iso-27001]'),
    'Certificates that the organization holds.',
  ),
  readiness_assessment: optional(
    mapping(
      {
        date: required(day, 'When it was made.'),
        changed_since: optional(
          z.array(oneOf(['system', 'vendors', 'scope']), 'a list of system, vendors and scope'),
          'What has changed since then.',
        ),
      },
      'a mapping such as { date: 2026-03-31 }',
    ),
    'The last readiness assessment; good for 90 days, and until what it looked at changes.',
  ),
};

/** The audit that is prepared for. */
export const audit = z.discriminatedUnion(
  'type',
  [
    mapping(
      {
        type: required(z.literal(1, '1 or 2'), 'Type 1: the design of the controls on one day.'),
        date: optional(day, 'The day on which the design of the controls is examined.'),
        period: optional(
          z.never('a type 1 audit looks at one day: write "date" instead'),
          'Only for type 2.',
        ),
        ...common,
      },
      expected,
    ),
    mapping(
      {
        type: required(z.literal(2, '1 or 2'), 'Type 2: how the controls worked over a period.'),
        period: optional(span, 'The days over which the controls must have worked.'),
        date: optional(z.never('a type 2 audit covers a period: write "period" instead'), 'Only for type 1.'),
        ...common,
      },
      expected,
    ),
  ],
  expected,
);
