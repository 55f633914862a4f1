import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../src/adapters/run-terminal.ts';
import { reportSchema } from '../src/report/json-schema.ts';
import { gitTestEnvironment, TestRepository } from './make-repository.ts';

/** Evidence that is kept in a repository of its own, and comes in as a submodule. */
const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});
function keep(repository: TestRepository): TestRepository {
  made.push(repository);
  return repository;
}

const manifest = `version: 1
organization: Northwind Cloud
gate: { threshold: 0 }
controls:
  offboarding: { state: documented }
  tabletop: { state: informal }
`;
const [fine, late] = ['Ann,2026-02-27,2026-02-27\n', 'Ben,2026-05-29,2026-06-01\n'];
const log = (...rows: string[]) => `Employee,Last day,Access revoked\n${rows.join('')}`;
const submodule = 'compliance/evidence/offboarding';

/** The departures with a late one in one commit, and without it in the next; the submodule at the first. */
function withSubmodule() {
  const records = keep(TestRepository.init({ 'departures.csv': log(fine, late) })).serve();
  const before = records.git('rev-parse', 'HEAD');
  const after = records.commit({ 'departures.csv': log(fine) });
  const work = keep(TestRepository.init({ 'compliance/manifest.yml': manifest }));
  work.git(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    `file://${records.root}`,
    submodule,
  );
  const pin = (commit: string) => {
    work.git('-C', submodule, 'checkout', '--quiet', commit);
    work.commit({});
  };
  pin(before);
  return { work, before, after, pin };
}

async function told(work: TestRepository) {
  let out = '';
  const code = await run(
    {
      argv: ['node', 'soc2-gate', 'assess', '--format', 'json', '--as-of', '2026-10-15', '--base', 'HEAD~1'],
      env: gitTestEnvironment,
      cwd: () => work.root,
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (out += text) },
    },
    new Date('2026-10-15T08:00:00Z'),
  );
  const { comparison, verdict } = reportSchema.parse(JSON.parse(out));
  return {
    code,
    rules: verdict.rules.map(({ rule }) => rule),
    weakens: comparison?.settings.map(({ code: setting, subject }) => `${setting} ${subject}`),
    evidence: comparison?.evidence.map(({ change, path }) => `${change} ${path}`),
  };
}

describe('evidence in a submodule', () => {
  it('that stays as it is, is the same on both sides', async () => {
    const { work } = withSubmodule();
    work.commit({ 'README.md': 'More' });
    expect(await told(work)).toEqual({ code: 0, rules: [], weakens: [], evidence: [] });
  });

  it('is compared where its commit of the base is here', async () => {
    const { work, after, pin } = withSubmodule();
    pin(after);
    expect(await told(work)).toEqual({
      code: 1,
      rules: ['weakens'],
      weakens: ['rows-deleted offboarding'],
      evidence: ['changed offboarding/departures.csv'],
    });
  });

  it('and is said not to be where it is not', async () => {
    const { work, after, pin } = withSubmodule();
    pin(after);
    const store = join('.git', 'modules', ...submodule.split('/'));
    work.write({ [store]: undefined, [`${submodule}/.git`]: undefined });
    const { code, rules, weakens } = await told(work);
    expect({ code, rules, weakens }).toEqual({
      code: 1,
      rules: ['weakens'],
      weakens: ['submodule offboarding'],
    });
  });

  it('or where the change takes it away', async () => {
    const { work } = withSubmodule();
    work.git('rm', '--quiet', '-r', '--force', submodule);
    work.commit({ 'compliance/evidence/offboarding/departures.csv': log(fine) });
    const { code, weakens } = await told(work);
    expect({ code, weakens }).toEqual({ code: 1, weakens: ['submodule offboarding'] });
  });
});
