import { describe, expect, it } from 'vitest';
import { tickedOption } from '../src/core/evidence/document/ticks.ts';
import { durationIn } from '../src/core/evidence/durations.ts';
import { personIn } from '../src/core/evidence/persons.ts';

describe('personIn', () => {
  it.each([
    'Dana Ito',
    'dana ito',
    'Dana',
    '@dana',
    'damon.heath',
    'dana@northwind.example',
    'Security Officer (Jayden Metz)',
    'CEO (Jayden Metz) - October 10, 2025',
    'Badr Karim (ISMS Owner)',
    '山田太郎',
    'Ito, Dana',
    'Dr. Sarah Chen',
    'D. Ito',
    'O’Brien',
    'Jean-Luc Picard',
    'Ana de la Cruz',
    'Dana Ito, 2026-02-01',
    'Sam Roe & Dana Ito',
    'Dana Ito, Platform Team',
    'DI',
    'Ольга Иванова',
    'Dana Ito CTO',
    'DANA ITO',
    'Ms Ito',
    'Noor Haddad and two engineers from platform',
    'Reviewed and signed by Dana on behalf of the team',
    'Mara Lindqvist on 18 February 2026.',
  ])('%s names somebody', (value) => {
    expect(personIn(value)).toBe('named');
  });

  it.each([
    'CTO',
    'the team',
    'IT',
    'manager',
    'CISO / CTO',
    'Platform/DevOps Lead (Simulated)',
    'Board of Directors',
    'Executive Management',
    'SRE Team',
    'Governance Team',
    'System Administrator',
    'Automated System',
    'HR Manager',
    'Management',
    'All employees',
    'VP, Engineering',
    'Team Lead Developer',
    'Example Security Ltd',
    '@northwind/platform',
    'security@northwind.example',
    'the practice manager',
  ])('%s is a post or a body', (value) => {
    expect(personIn(value)).toBe('role');
  });

  it.each([
    'yes',
    'Approved',
    '2026-02-01',
    'March 31, 2026',
    '✅',
    'PR #123',
    'See ticket',
    '-',
    '',
    'Approves policies',
    'Approve for Production Deployment',
    'Formal approvers with sign-off authority',
    'CISO for organizational certifications (SOC 2, ISO 27001)',
    'Executive Management, Example Technology LLC',
    'ISO 27001',
    'via PR',
    'Signed',
    'https://example.com/Dana',
    'Reviewed quarterly',
    '42',
  ])('%s names nobody', (value) => {
    expect(personIn(value)).not.toBe('named');
  });
});

describe('durationIn', () => {
  it.each([
    ['42 minutes', '42 minutes'],
    ['1h 10m', '1h 10m'],
    ['00:42:00', '00:42:00'],
    ['PT42M', 'PT42M'],
    ['3.5 hours', '3.5 hours'],
    ['about 40 min', '40 min'],
    ['half an hour', 'half an hour'],
    ['<1 hour', '1 hour'],
    ['1 hour 42 minutes', '1 hour 42 minutes'],
    ['10m 18s (Target: ≤ 30m)', '10m 18s'],
    ['Target: 4 hours, actual: 42 minutes', '42 minutes'],
    ['42 minutes (RTO target: 4 hours)', '42 minutes'],
    ['42 min / 4 h', '42 min'],
    ['The database was back after 38 minutes.', '38 minutes'],
    ['4 hours (target)', undefined],
    ['Target: 4 hours', undefined],
    ['RTO target < 4 h', undefined],
    ['objective: 30 minutes', undefined],
    ['Yes', undefined],
    ['met', undefined],
    ['3 systems', undefined],
    ['version 2', undefined],
    ['42', undefined],
    ['', undefined],
  ])('%s: %s', (value, expected) => {
    expect(durationIn(value)).toBe(expected);
  });

  it('a bare number counts where the label gives the unit', () => {
    expect(durationIn('42', 'Recovery time (minutes)')).toBe('42');
    expect(durationIn('~6 (restore duration)', 'RTO (minutes)')).toBe('6');
    expect(durationIn('soon', 'Recovery time (minutes)')).toBeUndefined();
  });

  it.each(['1', '1h ', 'target ', '00:', 'an ', '1.'])('100 KB of %j are read to the end', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(() => [durationIn(text), personIn(text)]).not.toThrow();
  });
});

describe('tickedOption', () => {
  it.each([
    ['☐ Pass ☑ Fail', 'Fail'],
    ['[x] Pass [ ] Fail', 'Pass'],
    ['[X] Yes', 'Yes'],
    ['[ ] Pass [ ] Fail', '[ ] Pass [ ] Fail'],
    ['[x]', 'x'],
    ['✅ PASS', '✅ PASS'],
    ['no boxes', 'no boxes'],
  ])('%s: %s', (value, expected) => {
    expect(tickedOption(value)).toBe(expected);
  });
});
