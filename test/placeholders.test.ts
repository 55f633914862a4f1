import { describe, expect, it } from 'vitest';
import { placeholderIn } from '../src/core/evidence/placeholders.ts';

const unfilled = [
  ['nothing', ['', '  ', '\u00A0', '\u200B']],
  [
    'lines to write on',
    [
      '____',
      '_______________ ',
      '__ / __ / ____',
      '*********',
      'Name: ______',
      '_____ minutes',
      'Approved by: ________________',
    ],
  ],
  ['dashes, dots and question marks', ['-', '--', '–', '—', '...', '…', '?', '??', '.']],
  [
    'words for later',
    [
      'TBD',
      'tbd',
      'TBC',
      'TODO',
      'TODO: fill in',
      'TBD – after Q3',
      'TBD (Dana)',
      'to be determined',
      'To be confirmed by the CEO',
      'Owner TBD',
      'Dana Ito (TBC)',
      'coming soon',
      'Unknown',
      'Not yet scheduled',
    ],
  ],
  ['not applicable', ['N/A', 'n/a', 'N/A – to complete', 'not applicable']],
  [
    'pending',
    [
      'pending',
      'Pending review',
      '[Pending Review]',
      'Pending CEO execution',
      'Awaiting approval',
      'In progress',
      'DRAFT',
    ],
  ],
  ['not done', ['Not run', 'not run', 'Not run (pending drill)', 'Not performed', 'to be completed']],
  [
    'brackets',
    [
      '[enter date]',
      '_[name]_',
      '[Date]',
      '[NAME, TITLE]',
      '[X hours]',
      '[redacted]',
      '[List of participants]',
      '[Executive Approval]',
      '[To be set]',
      '(name)',
      '<insert name>',
      '<name>',
      '<Reviewer>',
      '«Name»',
    ],
  ],
  [
    'brackets within',
    [
      '[Insert Date] 2025',
      '[Your Name], CEO/CTO',
      '[Start Time] - [End Time]',
      'S G → [REPLACE WITH FULL NAME]',
    ],
  ],
  [
    'instructions with an example',
    ['_[CEO ACTION: enter date, e.g., 2026-03-15]_', '[e.g., 14:00 UTC]', 'e.g., 14:00 UTC', '[CEO ACTION]'],
  ],
  [
    'templating',
    [
      '{{name}}',
      '{{ siro }} (SIRO), {{ cto }} (CTO)',
      `\u0024{NAME}`,
      '%REVIEWER%',
      '{COMPANY NAME}',
      '<%= date %>',
    ],
  ],
  [
    'date skeletons',
    [
      'YYYY-MM-DD',
      'yyyy-mm-dd',
      'DD/MM/YYYY',
      'MM/DD/YYYY',
      'xx/xx/xxxx',
      '2026-XX-XX',
      '20XX-03-31',
      '0000-00-00',
      '[HH:MM - HH:MM UTC]',
      'Q_ 2026',
      'TTX-YYYY-001',
      'Month DD, YYYY',
    ],
  ],
  ['amounts', ['X hours', 'XX minutes', '[minutes]']],
  [
    'office forms',
    [
      'Click or tap to enter text.',
      'Click or tap to enter a date.',
      'Choose an item.',
      'Select a date',
      'Enter text here',
      '_No response_',
    ],
  ],
  ['boxes without a tick', ['[ ]', '☐', '[ ] Pass [ ] Fail', '☐ Yes ☐ No']],
  [
    'choices not made',
    [
      'Yes / No',
      'PASS / FAIL',
      '**PASS** / **FAIL**',
      'Pass/Fail',
      'PASS / FAIL / PARTIAL',
      'Y/N',
      '(Yes/No): _______',
      '[Low/Medium/High/Critical]',
      'DRAFT → FINAL',
      '(Tabletop / Gameday / Chaos)',
    ],
  ],
  [
    'the names of things',
    [
      'Name',
      'Your Name',
      'Name Surname',
      'First_Name Last_Name',
      'name + role',
      'Name, Title',
      'Owner Name/Role',
      'Signature',
      'name@company.com',
    ],
  ],
  [
    'instructions',
    [
      'Describe the scenario here',
      'Describe the scenario used in the exercise.',
      'List all participants and their roles',
      'Summarize the outcome of the test',
      'Insert reviewer name',
    ],
  ],
  ['questions', ['What was tested?', 'What actually happened?', 'Who attended?']],
  ['blind text', ['lorem ipsum dolor sit amet', 'Lorem ipsum']],
] as const;

const filled = [
  [
    'names',
    [
      'Dana Ito',
      'John Doe',
      'Jane Doe',
      'Dana Ito [Platform]',
      'Sam Roe [CTO]',
      'Dana Ito, CTO',
      'Team Lead (Sam Roe)',
      'Dr. May Enterline',
      'C. Draft',
      'Namely',
      'Xavier Young',
      'N. Ada',
      '@dana',
    ],
  ],
  [
    'addresses',
    [
      'dana@northwind.example',
      '<dana@northwind.example>',
      'https://example.com/a_b___c',
      '<https://example.com/x>',
    ],
  ],
  [
    'dates',
    ['2026-03-31', '[2026-03-31]', 'March 31, 2026 (YYYY-MM-DD)', '2026-03-31 (YYYY-MM-DD)', 'Q1 2026'],
  ],
  [
    'results',
    [
      'PASS',
      '✅ PASS',
      '✅',
      '[PASS]',
      '[x] Pass [ ] Fail',
      '☑ Yes ☐ No',
      'Pass / 42 min',
      '3/4 systems',
      'Approved',
      'Signed',
      'No',
      'yes',
    ],
  ],
  ['none', ['None', 'None identified', 'No gaps identified']],
  ['times', ['42 minutes', '<1 hour', 'RTO <15 minutes', 'Restored in 42 minutes (target: 4 hours)']],
  [
    'what only looks like one',
    [
      'Restore of orders DB (TODO list cleared)',
      'Todo app database restored from snapshot',
      'TODO list service restored',
      'Pending orders were lost after a failed migration; restored from snapshot',
      'Insertion of malware through a dependency',
      'Enterprise SSO outage',
      'Selection of five accounts',
      'Documented runbook followed',
      'Provided snapshot restored to staging',
      'Complete restore of the orders database',
      'List prices table dropped by mistake',
      'Record count mismatch simulated',
      'State-sponsored attacker',
      'Time drift on primary',
      'Person-in-the-middle attack on the VPN',
      'Example Corp VPN breach',
      'Note: the vendor was down',
      'X-Ray outage',
      'XX-large instance',
      'Sam Roe (pending his return)',
    ],
  ],
  [
    'brackets in real text',
    [
      'Restore of [orders] to [staging]',
      'RDS instance [prod-1] restored to isolated VPC',
      'Phishing e-mail to finance (with invoice)',
      'System restored (see ticket OPS-12)',
      'Outcome [success]: all rows',
    ],
  ],
  ['questions in real text', ['The CEO asks: who do we notify? Legal says within 72 hours.']],
  [
    'long prose that mentions one',
    [
      `The exercise ran for two hours. ${'The team worked through the injects. '.repeat(8)}One action is TBD, and the form still says [enter date].`,
    ],
  ],
] as const;

describe('placeholderIn', () => {
  describe.each(unfilled)('%s', (_, values) => {
    it.each(values)('%j is unfilled', (value) => {
      expect(placeholderIn(value)).toBeDefined();
    });
  });

  describe.each(filled)('%s', (_, values) => {
    it.each(values)('%j is filled', (value) => {
      expect(placeholderIn(value)).toBeUndefined();
    });
  });

  it('gives the placeholder as written, and nothing for nothing', () => {
    expect(placeholderIn('  ')).toBe('');
    expect(placeholderIn(' _[enter date]_ ')).toBe('[enter date]');
    expect(placeholderIn('[Your Name], CEO')).toBe('[Your Name]');
    expect(placeholderIn(`${'_'.repeat(500)}`)?.length).toBeLessThanOrEqual(160);
  });

  it.each(['_', '[', '(', '<', '{{', '[a', '?', ' ', 'x/', 'TBD ', 'a [b] ', '[ ]', '\u200B', 'What '])(
    '100 KB of %j are read to the end',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(() => [placeholderIn(text), placeholderIn(`a${text}a`)]).not.toThrow();
    },
  );
});
