import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The history of a thousand commits over a thousand files, as a ratio to what git alone takes to list the same
 * commits and print the same contents, and to `git archive` of the same trees. Of each the fastest run counts.
 */
const commits = 1_000;
const files = 1_000;
const environment = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_NOSYSTEM: '1', HOME: tmpdir() };
const compiled = 'node_modules/.bench-history';
const repository = mkdtempSync(join(tmpdir(), 'history-bench-'));

function compile(): void {
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }\n');
  const options = ['-p', 'tsconfig.build.json', '--outDir', compiled, '--noCheck'];
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options], { stdio: 'inherit' });
}

const controls = ['mfa', 'access-reviews', 'backup-restore', 'tabletop', 'policies', 'risk-assessment'];

function contents(file: number, version: number): string {
  const day = `2026-${String((version % 9) + 1).padStart(2, '0')}-${String((file % 28) + 1).padStart(2, '0')}`;
  return `# Record ${file}\n\n**Date:** ${day}\n**Reviewer:** Sam Roe\n**Scenario:** Database ${file} lost\n**Outcome:** Passed\n**Recovery time:** ${version + 1} minutes\n`;
}

/** Each commit changes two files of many, as people do. */
function grow(): void {
  const stream: string[] = [];
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const put = (path: string, text: string) => `M 100644 inline compliance/${path}\n${data(text)}`;
  const pathOf = (file: number) => `evidence/${controls[file % controls.length]}/record-${file}.md`;
  for (let commit = 0; commit < commits; commit++) {
    const time = 1_735_689_600 + commit * 40_000;
    stream.push(
      `commit refs/heads/main\ncommitter A <a@a.example> ${time} +0000\n${data(`Change ${commit}`)}`,
    );
    if (commit === 0) {
      const claims = controls.map((id) => `  ${id}: { state: documented }\n`).join('');
      stream.push(put('manifest.yml', `version: 1\norganization: Bench\ncontrols:\n${claims}`));
      for (let file = 0; file < files; file++) stream.push(put(pathOf(file), contents(file, 0)));
    } else {
      for (const file of [(commit * 7) % files, (commit * 13 + 1) % files])
        stream.push(put(pathOf(file), contents(file, commit)));
    }
  }
  git(['init', '--quiet', '--initial-branch=main']);
  git(['fast-import', '--quiet'], `${stream.join('')}\ndone\n`);
  git(['reset', '--quiet', '--hard', 'main']);
}

function git(args: string[], input = ''): string {
  return execFileSync('git', args, {
    cwd: repository,
    encoding: 'utf8',
    input,
    env: environment,
    maxBuffer: 1e9,
  });
}

/** Lists the commits with what they changed, and prints the contents. */
function yardstick(): void {
  const log = git(['log', '--raw', '--no-abbrev', '-m', '--root', '--first-parent', '--', 'compliance']);
  const ids = new Set([...log.matchAll(/^:\S+ \S+ \S+ ([0-9a-f]{40})/gmu)].map(([, id = '']) => id));
  git(['cat-file', '--batch'], `${[...ids].join('\n')}\n`);
}

/** The tree of every commit, as `git archive` writes it. */
function archives(): void {
  for (const id of git(['rev-list', 'main']).trim().split('\n')) {
    execFileSync('git', ['archive', id], {
      cwd: repository,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

function ours(): void {
  const command = [join(process.cwd(), compiled, 'cli.js'), 'history', '--format', 'csv'];
  const { stdout, status } = spawnSync(process.execPath, command, {
    cwd: repository,
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1e9,
  });
  const rows = stdout.split('\r\n').length - 2;
  if (status !== 0 || rows !== commits) throw new Error(`ended with ${status} after ${rows} commits`);
}

function fastest(run: () => void, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const started = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - started) / 1e6;
  });
  return Math.min(...times);
}

try {
  compile();
  grow();
  const [bare, our, archived] = [fastest(yardstick), fastest(ours), fastest(archives, 1)];
  process.stdout.write(
    `history of ${commits} commits, ${files} files / git log and cat-file: ${(our / bare).toFixed(1)} × (target 3); ${(our / 1000).toFixed(1)} s against ${(bare / 1000).toFixed(2)} s\n` +
      `the same / git archive of the tree of each commit: ${(our / archived).toFixed(2)} ×; against ${(archived / 1000).toFixed(1)} s\n`,
  );
} finally {
  rmSync(repository, { recursive: true, force: true });
  rmSync(compiled, { recursive: true, force: true });
}
