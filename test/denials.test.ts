import { describe, expect, it } from 'vitest';
import { offboarding } from '../src/core/catalog/controls/offboarding.ts';
import { statesNone } from '../src/core/evidence/denials.ts';
import { hostile } from './slow.ts';

const [test] = offboarding.tests;
const denied = 'noneStatement' in test && test.noneStatement ? test.noneStatement : { nouns: [], acts: [] };

describe('a statement of no departures', () => {
  it.each([
    'No departures.',
    'There were no departures in 2026 to date.',
    'Leavers: 0',
    'Departures: none',
    'Number of departures: none',
    'Number of leavers in Q3 2026: 0',
    'Departures this quarter: none',
    'Total departures: 0',
    '- Terminations: 0',
    'Departures | 0',
    'Nobody left the company.',
    'Nobody was terminated or resigned between 1 January and 30 September 2026.',
    'Between 1 January and 30 September 2026 nobody was terminated or resigned.',
    'No employees left the company during the audit period.',
    'No employee or contractor departures between 1 January and 30 September 2026.',
    'We had zero leavers in Q3.',
    'No terminations or resignations occurred during the period.',
    'HR confirms that there were no departures between 2026-07-01 and 2026-09-30.',
    'No one has left.',
    'No staff departures in the third quarter of 2026',
    'There have been no employee terminations since January 2026',
    'Departures were nil.',
    'No departures in the first quarter of 2026.',
    'No contractors or employees were offboarded in this period.',
    'No leavers this quarter',
    'None of our employees left in H1 2026.',
    'We did not have any departures in 2026.',
    'Departures: None recorded in Q3 2026',
    'No departures occurred in Q3 2026, so no access had to be revoked.',
    '0 departures in Q2 2026',
    'Employee departures in the period: none',
    'No departures at Northwind Cloud in 2026.',
    'No departures in May 2026.',
    'During the quarter, no employees departed.',
    'Terminations in Q3: 0',
    'Number of terminated employees: 0',
    'There were no offboardings.',
    'No employees departed Northwind Cloud in 2026.',
    'Terminations (Q3 2026): none',
    'There were no employee terminations, resignations or contractor departures in 2026.',
    'Headcount changes: no departures.',
    'no one left or was let go this year',
  ])('%s', (sentence) => {
    expect(statesNone(sentence, denied)).toBe(true);
  });

  it.each([
    'We had no late offboardings',
    'No departures were recorded late',
    'No departures outstanding.',
    'No late departures',
    'Late departures: 0',
    'Departures without a ticket: 0',
    'No departures kept access',
    'no departures retained access after leaving',
    'Nobody left with access',
    'Nobody left their laptop unlocked.',
    'No offboarding tickets were filed.',
    'No departures are expected in Q4.',
    'There must be no departures without a ticket',
    'No departures before approval',
    'No other departures',
    'No voluntary departures in 2026',
    'Departures: 3',
    'Departures | 0 | 2 | 0',
    'Nobody missed an offboarding.',
    'If there were no departures, say so.',
    'No offboarding checklist',
    'no leaver had access after the last day',
    'Departures: 0.5',
    'Departures: 0 of 3 late',
    'We have no departures process',
    'No departures process',
    'No offboarding delays',
    'There were no departures that needed escalation',
    'No departures exceeded the SLA',
    'No terminated employees retained access',
    'no separation of duties issue',
    'Open departures: 0',
    'Departures overdue: none',
    'Departures: no tickets',
    'No exit interviews',
    'exits: 0 delayed',
    'Apart from J, no departures',
    'Not true that there were no departures',
    'No resignations in 2026 but two terminations',
    'Resignations: 0; terminations: 2',
    'No exits delayed',
    'No Departures Recorded Late',
    'No departures with open access, signed X',
  ])('is not: %s', (sentence) => {
    expect(statesNone(sentence, denied)).toBe(false);
  });

  it.each(hostile('no ', 'no employee ', 'departures or ', 'employees, ', '0'))('reads a long %j', (text) => {
    expect(statesNone(text, denied)).toBeTypeOf('boolean');
  });
});
