import { describe, expect, it } from 'vitest';
import { undescribed } from '../src/core/assess/system/description.ts';
import { providerOf } from '../src/core/assess/system/provider.ts';
import { daysIn, daysUntil, uncovered } from '../src/core/assess/system/uncovered.ts';
import { gate } from '../src/gate.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';
import { encode, head, manifestOf, problemsOf } from './make-manifest.ts';

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const ours = span('2026-01-01', '2026-12-31');

describe('uncovered days', () => {
  it.each([
    ['nothing covers', [], ['2026-01-01 2026-12-31']],
    ['all is covered', [span('2025-10-01', '2027-01-31')], []],
    ['the end is open', [span('2025-10-01', '2026-09-30')], ['2026-10-01 2026-12-31']],
    ['the start is open', [span('2026-03-01', '2027-02-28')], ['2026-01-01 2026-02-28']],
    [
      'a hole between two, in any order',
      [span('2026-07-01', '2026-12-31'), span('2026-01-01', '2026-05-31')],
      ['2026-06-01 2026-06-30'],
    ],
    [
      'one within the other',
      [span('2026-01-01', '2026-11-30'), span('2026-02-01', '2026-03-31')],
      ['2026-12-01 2026-12-31'],
    ],
    ['another year', [span('2024-01-01', '2024-12-31')], ['2026-01-01 2026-12-31']],
  ])('%s', (_, covering, expected) => {
    expect(uncovered(ours, covering).map(({ from, to }) => `${from} ${to}`)).toEqual(expected);
  });

  it('counts both ends, and those that are over', () => {
    const open = [span('2026-10-01', '2026-12-31')];
    expect([daysIn(span('2026-10-01', '2026-12-31')), daysUntil(open, day('2026-10-15'))]).toEqual([92, 15]);
    expect([daysUntil(open, day('2026-09-30')), daysUntil(open, day('2027-03-01'))]).toEqual([0, 92]);
  });
});

const provider = (entry: string, { asOf = '2026-12-15', there = true } = {}) => {
  const [one] =
    manifestOf(`${head}system:\n  subservice_organizations: [{ name: AWS, ${entry} }]\n`).system
      ?.subservice_organizations ?? [];
  if (!one) throw new Error('no provider');
  return providerOf(one, { asOf: day(asOf), ours, isThere: () => there, stateOf: () => 'informal' });
};

const report = 'method: carve-out, report: aws.pdf, period: { from: 2025-10-01, to: 2026-09-30 }';
const reviewed = 'exceptions_reviewed: { date: 2026-11-02, by: Dana Ito }';

describe('a provider', () => {
  it.each([
    [report, {}, ['review of its exceptions'], 92, 76],
    [`${report}, ${reviewed}`, {}, [], 92, 76],
    [`${report}, ${reviewed}`, { there: false }, ['report'], 92, 76],
    [
      `${report}, exceptions_reviewed: { date: 2026-12-16, by: Dana Ito }`,
      {},
      ['review of its exceptions'],
      92,
      76,
    ],
    [
      `${report}, exceptions_reviewed: { date: 2026-11-02, by: TBD }`,
      {},
      ['review of its exceptions'],
      92,
      76,
    ],
    [`${report}, ${reviewed}, bridge_letter: { path: b.pdf, to: 2026-12-10 }`, {}, [], 21, 5],
    // A letter does not speak for days to come.
    [`${report}, ${reviewed}, bridge_letter: { path: b.pdf, to: 2026-12-31 }`, {}, [], 16, 0],
    [`${report}, ${reviewed}, bridge_letter: { to: 2026-12-31 }`, {}, ['bridge letter'], 16, 0],
    ['services: Hosting', {}, ['method', 'report', 'period', 'review of its exceptions'], 365, 349],
    ['method: inclusive', {}, [], 0, 0],
  ])('%s %j', (entry, seen, lacks, days, soFar) => {
    const one = provider(entry, seen);
    expect([one.lacks, one.uncoveredDays, one.uncoveredSoFar]).toEqual([lacks, days, soFar]);
  });

  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('its letter up to %s is long: %s', (to, long) => {
    expect(provider(`${report}, bridge_letter: { path: b.pdf, to: ${to} }`).bridge?.long).toBe(long);
  });

  it('what it expects of us is our control’s', () => {
    const one = provider('user_entity_controls: [{ text: Use MFA., control: mfa }, { text: Watch logs. }]');
    expect(one.userEntityControls).toEqual([
      { text: 'Use MFA.', control: 'mfa', state: 'informal' },
      { text: 'Watch logs.' },
    ]);
  });
});

describe('the description', () => {
  it.each([
    ['', ['services', 'boundaries', 'infrastructure', 'software', 'people', 'procedures', 'data']],
    [
      'system: { description: Routing., boundaries: { software: TBD, data: Orders. } }\n',
      ['infrastructure', 'software', 'people', 'procedures'],
    ],
    [
      'system: { boundaries: { software: TBD } }\n',
      ['services', 'boundaries', 'infrastructure', 'software', 'people', 'procedures', 'data'],
    ],
  ])('%j lacks %j', (text, lacks) => {
    expect(undescribed(manifestOf(head + text).system)).toEqual(lacks);
  });
});

describe('the gate', () => {
  const findingsOf = async (text: string, files: Record<string, string>) => {
    const outcome = await gate({
      manifest: { file: 'manifest.yml', bytes: encode(head + text) },
      folder: makeFolder(files),
      asOf: day('2026-12-15'),
      require: [],
      enforce: true,
    });
    if (outcome.status !== 'judged') throw new Error('cannot judge');
    return outcome.assessment.findings.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`);
  };
  const text = `system:\n  description: Routing.\n  subservice_organizations:\n    - { name: AWS, ${report.replace('aws.pdf', 'aws.md')}, ${reviewed}, user_entity_controls: [{ text: Use MFA., control: mfa }] }\n`;

  it('opens what is named', async () => {
    const with_ = await findingsOf(text, { 'aws.md': '# A report' });
    expect(with_).toEqual([
      'incomplete-system-description manifest.yml:3',
      'provider-period-uncovered manifest.yml:6',
    ]);
    expect(await findingsOf(text, {})).toContain('incomplete-provider manifest.yml:6');
  });

  it('knows the control that does it', () => {
    expect(
      problemsOf(
        `${head}system:\n  subservice_organizations: [{ name: A, user_entity_controls: [{ text: x, control: mfaa }] }]\n`,
      ),
    ).toEqual(['4:84 unknown control "mfaa": did you mean "mfa"?']);
  });
});
