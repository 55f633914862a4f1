import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { makeWorkspace } from './make-workspace.ts';
import { runTerminal } from './run-terminal.ts';

const root = makeWorkspace({
  'compliance/manifest.yml': 'version: 1\norganization: Acme\npopulations: { people: hr/roster.csv }\n',
  'compliance/evidence/hr/roster.csv': 'Full Name,Work Email\nAnn Bee,ann@x.example\nCy Dee,cy@x.example\n',
  'compliance/evidence/training/2026.csv': 'Email,Completed On\nann@x.example,2026-05-01\n',
  'compliance/evidence/backup-restore/t.md': '**Date:** 2026-05-20\n**Scenario:** Orders\n**Outcome:** TBD\n',
  'compliance/evidence/mfa/shot.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'compliance/evidence/mfa/shot.png.meta.yml': 'date: 2026-09-01\nattested_by: Dana Ito\n',
  'compliance/evidence/notes/none.txt': 'Nothing of note.',
});
afterAll(() => rmSync(root, { recursive: true }));

async function explained(file: string, ...flags: string[]) {
  const ran = await runTerminal(['explain', 'evidence', file, '--as-of', '2026-10-15', ...flags], {
    cwd: root,
  });
  return { ...ran, out: ran.out.replace(/\s+/gu, ' ') };
}

describe('explain evidence', () => {
  it('tells facts with lines, what is unfilled and why the test is not met', async () => {
    const { code, out } = await explained('compliance/evidence/backup-restore/t.md');
    expect(code).toBe(0);
    expect(out).toContain('date 2026-05-20, from label, line 1');
    expect(out).toContain('scenario (line 2), label: Orders');
    expect(out).toContain('outcome (line 3): “TBD”');
    expect(out).toContain('backup-restore/restore-test: not met');
  });

  it('joins a register with the roster, as an assessment does', async () => {
    const { out } = await explained('compliance/evidence/training/2026.csv');
    expect(out).toContain('training completions');
    expect(out).toContain('training/every-employee: not met');
    expect(out).toContain('1 of 2 employees falls short, by the roster');
  });

  it('reads the sidecar of a screenshot', async () => {
    const { out } = await explained('compliance/evidence/mfa/shot.png');
    expect(out).toContain('date 2026-09-01, from sidecar');
    expect(out).toContain('mfa/enforced: met');
  });

  it('says so when a file serves no control', async () => {
    expect((await explained('compliance/evidence/notes/none.txt')).out).toContain(
      'no control: put it into a folder',
    );
  });

  it.each([
    ['compliance/evidence/none.md', 'does not exist'],
    ['compliance/evidence/mfa/shot.png.meta.yml', 'is no evidence file'],
  ])('%s: %s', async (file, message) => {
    const { code, err } = await explained(file);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
