import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growMixedTree } from './evidence-trees.ts';

/**
 * A change against its base: 10,000 files of evidence, 125 of them edited and 125 added. Whole processes of the bundled command
 * line, by turns; of each the median counts. Also as ratio to `git archive` of the same two trees.
 */
const count = 10_000;
const changed = 250;
const runs = 5;
const root = mkdtempSync(join(tmpdir(), 'base-bench-'));
const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: root,
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Bench'],
      [`GIT_${who}_EMAIL`, 'bench@northwind.example'],
    ]),
  ),
};

function run(command: string, args: readonly string[], exits: readonly number[] = [0]): number {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, {
    cwd: root,
    env: environment,
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status === null || !exits.includes(status)) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return milliseconds;
}

function prepare(): void {
  const evidence = join(root, 'compliance', 'evidence');
  mkdirSync(evidence, { recursive: true });
  growMixedTree(evidence, count);
  const claims = ['mfa', 'offboarding', 'backup-restore', 'access-reviews', 'training', 'vendors'];
  const controls = claims.map((id) => `  ${id}: { state: documented }\n`).join('');
  writeFileSync(
    join(root, 'compliance', 'manifest.yml'),
    `version: 1\norganization: Bench\ncontrols:\n${controls}`,
  );
  run('git', ['init', '--quiet']);
  run('git', ['add', '--all']);
  run('git', ['commit', '--quiet', '-m', 'Base']);
  const half = changed / 2;
  const stride = Math.floor(count / half);
  const folders = ['mfa', 'offboarding', 'encryption', 'peer-review', 'backup-restore'];
  for (let index = 0; index < count; index += stride) {
    const folder = folders[(index / stride) % folders.length] ?? '';
    mkdirSync(join(evidence, folder, 'more'), { recursive: true });
    const body = `# Review ${index}\n\n**Date:** 2026-06-11\n**Reviewer:** Dana Ito\n`;
    writeFileSync(join(evidence, folder, 'more', `${index}.md`), body);
  }
  // As many are edited as are new.
  const listed = spawnSync('git', ['ls-files', 'compliance/evidence'], { cwd: root, encoding: 'utf8' });
  const names = listed.stdout.split('\n').filter((name) => name.endsWith('.md'));
  for (const name of names.slice(0, half)) {
    writeFileSync(join(root, name), `# Changed\n\n**Date:** 2026-06-12\n**Reviewer:** Sam Roe\n`);
  }
  run('git', ['add', '--all']);
  run('git', ['commit', '--quiet', '-m', 'Change']);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

try {
  prepare();
  const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
  const assess = (...args: string[]) =>
    run(process.execPath, [cli, 'assess', '--as-of', '2026-10-15', '--format', 'json', ...args], [0, 1]);
  const measures = {
    head: () => assess(),
    'head and base': () => assess('--base', 'HEAD~1'),
    'git archive of both': () =>
      ['HEAD', 'HEAD~1'].reduce((sum, name) => sum + run('git', ['archive', name]), 0),
  };
  const times = Object.keys(measures).map((): number[] => []);
  for (let turn = 0; turn < runs; turn++) {
    for (const [index, measure] of Object.values(measures).entries()) times[index]?.push(measure());
  }
  const [head = 0, both = 0, archive = 0] = times.map(median);
  const lines = [
    `head alone:           ${head.toFixed(0)} ms, ${(head / archive).toFixed(2)} × git archive of both trees`,
    `head and base:        ${both.toFixed(0)} ms, ${(both / archive).toFixed(2)} × git archive of both trees`,
    `head and base / head: ${(both / head).toFixed(2)} × (target 1.25)`,
    `git archive of both:  ${archive.toFixed(0)} ms`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
