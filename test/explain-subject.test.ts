import { describe, expect, it } from 'vitest';
import { parseFlags } from '../src/adapters/terminal-flags.ts';
import { askedSubject } from '../src/core/catalog/asked-subject.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { criterionIds } from '../src/core/catalog/criteria.ts';
import { crosswalk, frameworkIds, pairsOf } from '../src/core/catalog/crosswalk.ts';
import { library } from '../src/core/catalog/library.ts';
import { renderSubject } from '../src/report/explain-subject.ts';
import { makeControl } from './make.ts';
import { runTerminal } from './run-terminal.ts';

const controls = [...catalog, ...library];

async function explained(...words: string[]) {
  const ran = await runTerminal(['explain', ...words, '--as-of', '2026-10-15'], { cwd: process.cwd() });
  return { ...ran, out: ran.out.replace(/\s+/gu, ' ') };
}

describe('what is asked', () => {
  it.each([
    ['CC6.2', { kind: 'criterion', criterion: 'CC6.2' }],
    ['cc6.2', { kind: 'criterion', criterion: 'CC6.2' }],
    ['p8.1', { kind: 'criterion', criterion: 'P8.1' }],
    ['mfa', { kind: 'control', control: { id: 'mfa' } }],
    ['Incident-Response', { kind: 'control', control: { id: 'incident-response' } }],
    ['ISO A.8.13', { kind: 'pairing', framework: 'iso27001', ids: ['A.8.13'] }],
    ['ISO/IEC 27001:2022 A.8.13', { kind: 'pairing', framework: 'iso27001', ids: ['A.8.13'] }],
    ['iso 8.13', { kind: 'pairing', framework: 'iso27001', ids: ['A.8.13'] }],
    ['A.8.13', { kind: 'pairing', framework: 'iso27001', ids: ['A.8.13'] }],
    ['ISO clause 9.1', { kind: 'pairing', framework: 'iso27001', ids: ['clause 9.1'] }],
    ['NIST AC-2', { kind: 'pairing', framework: 'nist80053r5', ids: ['AC-2'] }],
    ['nist sp 800-53 r5 ac-2', { kind: 'pairing', framework: 'nist80053r5', ids: ['AC-2'] }],
    ['AC-2', { kind: 'pairing', framework: 'nist80053r5', ids: ['AC-2'] }],
    [
      'HIPAA 164.308(a)(5)',
      { kind: 'pairing', framework: 'hipaa', ids: ['164.308(a)(5)(i)', '164.308(a)(5)(ii)(B)'] },
    ],
    ['45 CFR § 164.312(b)', { kind: 'pairing', framework: 'hipaa', ids: ['164.312(b)'] }],
    ['GDPR Art. 32', { kind: 'pairing', framework: 'gdpr', ids: ['Art. 32'] }],
    ['gdpr 32', { kind: 'pairing', framework: 'gdpr', ids: ['Art. 32'] }],
    ['Article 32', { kind: 'pairing', framework: 'gdpr', ids: ['Art. 32'] }],
    ['mfaa', { kind: 'unknown', near: 'mfa' }],
    ['ISO A.8.133', { kind: 'unknown' }],
    ['HIPAA', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
    ['CC6.9', { kind: 'unknown' }],
  ])('%s', (text, subject) => {
    expect(askedSubject(text, controls)).toMatchObject(subject);
  });

  it('is found for every criterion, every control and every id of another framework', () => {
    const ids = frameworkIds.flatMap((framework) =>
      criterionIds.flatMap((criterion) => pairsOf(framework, criterion).map(({ id }) => id)),
    );
    const asked = [...criterionIds, ...controls.map(({ id }) => id), ...ids];
    expect(asked.filter((text) => askedSubject(text, controls).kind === 'unknown')).toEqual([]);
  });
});

describe('explain', () => {
  it.each([
    [['explain', 'CC6.2'], { command: 'explain-subject', subject: 'CC6.2', flags: {} }],
    [
      ['explain', 'mfa', 'examples/northwind'],
      { command: 'explain-subject', subject: 'mfa', flags: { folder: 'examples/northwind' } },
    ],
    [['explain', 'GDPR', 'Art.', '32'], { command: 'explain-subject', subject: 'GDPR Art. 32' }],
    [['explain', 'evidence', 'a.md'], { command: 'explain', file: 'a.md' }],
  ])('%j', (words, line) => {
    expect(parseFlags(words)).toMatchObject(line);
  });

  it('tells what a criterion asks, what is sampled, and how we stand', async () => {
    const { code, out } = await explained('CC6.2', 'examples/northwind');
    expect(code).toBe(0);
    expect(out).toContain('CC6.2: Access provisioning security; a gap is of critical priority');
    expect(out).toContain('You: designed yes, implemented yes, effective no.');
    expect(out).toContain('sampled Departures of the period from the personnel roster');
    expect(out).toContain('fails so A quarter was skipped');
    expect(out).toContain('full credit comes from files in examples/northwind/evidence/access-reviews/');
    expect(out).toContain('you documented → informal; 2.5 of 5.0 points; owner @northwind/people');
    expect(out).toContain('every-departure: not met; 1 of 3 departures falls short');
    expect(out).toContain('access-provisioning: Access is approved before it is given');
    expect(out).toContain('you not looked at: a self-assessment looks at the eleven');
    expect(out).toContain('ISO/IEC 27001:2022: A.5.18*, A.6.5*, A.5.15* and A.8.2*');
  });

  it('tells for another framework what is there already', async () => {
    const { code, out } = await explained('ISO A.8.13', 'examples/northwind');
    expect(code).toBe(0);
    expect(out).toContain('every pair is indicative');
    expect(out).toContain(
      'What you already have for it: - examples/northwind/evidence/backup-restore/2026-06-restore-test.md',
    );
    expect(out).toContain('- disaster-recovery-test: Recovery from a disaster is rehearsed');
  });

  it('explains without a manifest too, and says so', async () => {
    const { code, out } = await explained('mfa');
    expect(code).toBe(0);
    expect(out).toContain('compliance/evidence/mfa/');
    expect(out).toContain('No manifest was found to tell how you stand');
  });

  it.each([
    [['mfaa'], 'nothing is called "mfaa": did you mean "mfa"?'],
    [['CC6.99'], 'nothing is called "CC6.99": did you mean "CC6.'],
    [['quantum'], 'nothing is called "quantum": name a criterion (CC6.2)'],
    [['mfa', 'examples/nowhere'], 'examples/nowhere/manifest.yml does not exist'],
    [['mfa', 'examples/northwind', 'more'], 'one subject at a time'],
    [['evidence'], 'explain what?'],
    [[], 'explain what?'],
  ])('%j cannot be explained: %s', async (words, message) => {
    const { code, err } = await explained(...words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('escapes what comes from the manifest', () => {
    const control = makeControl({ id: 'own', title: '\u{1B}[31m::error::x', own: true });
    const text = renderSubject({
      subject: { kind: 'control', control },
      controls: [control],
      evidence: 'compliance/evidence',
    });
    expect(text).not.toContain('\u{1B}');
    expect(text).not.toMatch(/^::/mu);
  });

  it('names every framework', () => {
    expect(frameworkIds.map((id) => crosswalk[id].title)).toHaveLength(Object.keys(crosswalk).length);
  });
});
