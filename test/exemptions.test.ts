import { describe, expect, it } from 'vitest';
import { approvalOf } from '../src/core/assess/approval.ts';
import { isSamePerson } from '../src/core/assess/same-person.ts';
import { type GateRequest, gate } from '../src/gate.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';
import { encode, head, manifestOf, problemsOf } from './make-manifest.ts';

const whole = 'reason: Covered elsewhere., approved_by: Sam Roe, date: 2026-02-01, expires: 2026-12-31';
const reading = (entry: string, asOf = '2026-10-15') =>
  approvalOf(
    manifestOf(`${head}controls: { vendors: ${entry} }`).controls['vendors'],
    'not_applicable',
    day(asOf),
  );

describe('an approval', () => {
  it.each([
    ['stands', `{ not_applicable: { ${whole} } }`, '2026-10-15'],
    ['stands', `{ not_applicable: { ${whole} } }`, '2026-12-31'],
    ['expired', `{ not_applicable: { ${whole} } }`, '2027-01-01'],
    ['absent', '{ state: missing }', '2026-10-15'],
    ['stands', `{ owner: Dana Ito, not_applicable: { ${whole} } }`, '2026-10-15'],
  ])('%s: %s on %s', (state, entry, asOf) => {
    expect(reading(entry, asOf).state).toBe(state);
  });

  it.each([
    [['reason', 'approved_by', 'date', 'expires'], '{ not_applicable: {} }'],
    [['reason'], `{ not_applicable: { ${whole.replace('Covered elsewhere.', 'TBD')} } }`],
    [['approved_by'], `{ not_applicable: { ${whole.replace('Sam Roe', '"[name]"')} } }`],
    [['date'], `{ not_applicable: { ${whole.replace('2026-02-01', '2026-11-01')} } }`],
    [['another approver'], `{ owner: sam.roe@acme.example, not_applicable: { ${whole} } }`],
  ])('lacks %j: %s', (lacks, entry) => {
    expect(reading(entry)).toEqual({ state: 'incomplete', lacks });
  });
});

describe('the same person', () => {
  it.each([
    ['Dana Ito', 'dana ito', true],
    ['Dana Ito', 'Ito, Dana', true],
    ['Dana Ito', 'dana.ito@northwind.example', true],
    ['Dana Ito', 'dana@northwind.example', true],
    ['Dana Ito', '@dito', true],
    ['Dana Ito', '@dana-ito', true],
    ['Dana Ito (CTO)', 'D. Ito', true],
    ['Dana Ito <di@x.example>', 'Dana M. Ito', true],
    ['Zoë Müller', 'zoe.muller@x.example', true],
    ['@northwind/platform', '@northwind/platform', true],
    ['Dana Ito', '@northwind/platform', false],
    ['Dana Ito', 'Dana Roe', false],
    ['dana.ito@northwind.example', 'dana.roe@northwind.example', false],
    ['Security team', 'Head of Security', false],
    ['Dana Ito', 'Sam Ito', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([same, same]);
  });
});

it('compares long texts to the end', () => {
  expect(isSamePerson('a'.repeat(1_000_000), 'b'.repeat(1_000_000))).toBe(false);
});

describe('the gate', () => {
  const judged = async (controls: string, rest: Partial<GateRequest> = {}) => {
    const outcome = await gate({
      manifest: {
        file: 'manifest.yml',
        bytes: encode(`${head}gate: { threshold: 0 }\ncontrols:\n${controls}`),
      },
      folder: makeFolder({ 'training/note.md': '# Note\n\nDate: 2026-06-01\n' }),
      asOf: day('2026-10-15'),
      require: [],
      enforce: true,
      ...rest,
    });
    if (outcome.status !== 'judged') throw new Error('cannot judge');
    return outcome;
  };
  const expired = whole.replace('2026-12-31', '2026-10-14');
  const rulesOf = async (controls: string) => (await judged(controls)).verdict.rules;

  it('fails for each exemption that has expired, of whatever control', async () => {
    const all = `  training: { state: informal }\n  vendors: { not_applicable: { ${expired} } }\n  mfa: { state: informal, accepted_risk: { ${expired} } }\n  physical: { not_applicable: { ${expired} } }\n`;
    const rule = { rule: 'expired-exemption', expires: '2026-10-14' };
    expect(await rulesOf(all)).toEqual([
      { ...rule, control: 'mfa', exemption: 'accepted_risk' },
      { ...rule, control: 'vendors', exemption: 'not_applicable' },
      { ...rule, control: 'physical', exemption: 'not_applicable' },
    ]);
    expect(await rulesOf('  training: { state: informal }\n')).toEqual([]);
  });

  it('an accepted risk earns what examination leaves of the claim, no more', async () => {
    const bare = await judged('  mfa: { state: informal }\n');
    const accepted = await judged(`  mfa: { state: informal, accepted_risk: { ${whole} } }\n`);
    expect(accepted.assessment.score).toEqual(bare.assessment.score);
    expect(accepted.assessment.gaps.find(({ control }) => control === 'mfa')?.accepted).toEqual({
      until: '2026-12-31',
    });
  });
});

describe('the manifest', () => {
  it.each([
    [
      `${head}controls:\n  mfa: { accepted_risk: {} }\n`,
      ['4:10 "accepted_risk" needs "state": say whether the control is informal or missing'],
    ],
    [
      `${head}controls:\n  mfa: { accepted_risk: {}, not_applicable: {} }\n`,
      ['4:10 "accepted_risk" and "not_applicable" contradict each other: keep one of them'],
    ],
    [
      `${head}controls:\n  mfa: { not_applicable: { date: 2026-02-01, expires: 2026-01-31 } }\n`,
      ['4:55 "expires": "2026-01-31" is before "date", "2026-02-01": swap or correct them'],
    ],
  ])('%s', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});
