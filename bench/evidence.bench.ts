import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  growFlatTree,
  growHeavyTree,
  growMixedTree,
  growReport,
  growTable,
  reportNames,
} from './evidence-trees.ts';

/**
 * From the folder to the evidence, as ratios to bare yardsticks measured side by side in this run. The
 * targets are those of a quiet machine; of each measurement the fastest run counts.
 */
interface Measured {
  counted: number;
  milliseconds: number;
  mebibytes: number;
}

const neededBytes = 3 * 1024 ** 3;
// Where it is set, NODE_EXTRA_CA_CERTS adds tens of milliseconds to every start.
const environment = { PATH: process.env['PATH'] ?? '' };

const compiled = 'node_modules/.bench';
const base = mkdtempSync(join(tmpdir(), 'evidence-bench-'));

function compile(): void {
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }\n');
  const options = ['-p', 'tsconfig.build.json', '--outDir', compiled, '--noCheck'];
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options], { stdio: 'inherit' });
}

function measure(what: string, path: string): Measured {
  const script = ['bench/measure-evidence.mjs', what, path, compiled];
  return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8', env: environment }));
}

function openssl(folder: string): Measured {
  const command = `find "$1" -type f -print0 | xargs -0 openssl dgst -sha256 | wc -l`;
  const started = process.hrtime.bigint();
  const counted = Number(
    execFileSync('sh', ['-c', command, 'sh', folder], { encoding: 'utf8', env: environment }),
  );
  return { counted, milliseconds: Number(process.hrtime.bigint() - started) / 1e6, mebibytes: 0 };
}

interface Comparison {
  title: string;
  target: string;
  ours: () => Measured;
  yardstick: () => Measured;
  /** How often each runs, by turns; the fastest counts. */
  runs?: number;
}

function compare({ title, target, ours, yardstick, runs = 3 }: Comparison): void {
  const pairs = Array.from({ length: runs }, () => ({ bare: yardstick(), our: ours() }));
  const counts = new Set(pairs.flatMap(({ bare, our }) => [bare.counted, our.counted]));
  if (counts.size > 1) throw new Error(`${title}: counted ${[...counts].join(' and ')}`);
  const ratio =
    least(pairs.map(({ our }) => our.milliseconds)) / least(pairs.map(({ bare }) => bare.milliseconds));
  const peak = Math.max(...pairs.map(({ our }) => our.mebibytes));
  print(`${title}: ${ratio.toFixed(2)} × (target ${target}); peak ${peak.toFixed(0)} MiB`);
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function withTree(grow: (root: string) => void, use: (root: string) => void): void {
  const root = join(base, 'tree');
  mkdirSync(root);
  grow(root);
  use(root);
  rmSync(root, { recursive: true });
}

function compareTree(what: string, root: string): void {
  const yardstick = () => measure('bare loop', root);
  const hashed = () => measure('folder and hash', root);
  const collected = () => measure('collect', root);
  compare({
    title: `${what}: found, contained, hashed / bare loop`,
    target: '1.3; 150 MiB',
    ours: hashed,
    yardstick,
  });
  compare({
    title: `${what}: made into evidence / bare loop`,
    target: 'none',
    ours: collected,
    yardstick,
    runs: 1,
  });
}

try {
  const { bavail, bsize } = statfsSync(base);
  if (bavail * bsize < neededBytes) throw new Error('less than 3 GiB free: nothing measured');
  compile();
  for (const count of [10_000, 100_000]) {
    withTree(
      (root) => growFlatTree(root, count, 'mfa'),
      (root) => compareTree(`${count} screenshots of one control`, root),
    );
    withTree(
      (root) => growMixedTree(root, count),
      (root) => compareTree(`${count} documents, tables, records, screenshots`, root),
    );
  }
  withTree(
    (root) => growFlatTree(root, 100_000, 'raw'),
    (root) => {
      const ours = () => measure('collect', root);
      compare({
        title: '100000 files that nobody asks for: collected / bare loop',
        target: '150 MiB',
        ours,
        yardstick: () => measure('bare loop', root),
      });
    },
  );
  withTree(
    (root) => growHeavyTree(root, 10_000, 107_374),
    (root) => {
      const ours = () => measure('folder and hash', root);
      compare({
        title: '1 GiB in 10000 files: hashed / openssl dgst',
        target: '1.1',
        ours,
        yardstick: () => openssl(root),
      });
    },
  );
  const table = join(base, 'table.csv');
  growTable(table, 1_000_000);
  const yardstick = () => measure('papaparse stream', table);
  for (const what of ['read table', 'read table and every e-mail']) {
    compare({
      title: `1000000 rows: ${what} / papaparse step`,
      target: '2; 150 MiB',
      ours: () => measure(what, table),
      yardstick,
    });
  }
  const report = join(base, 'report.json');
  for (const name of reportNames) {
    const items = growReport(report, name, 200 * 1024 * 1024);
    const { counted, milliseconds, mebibytes } = measure('read report', report);
    if (counted !== items) throw new Error(`${name}: ${counted} of ${items} read`);
    print(
      `200 MiB of ${name}, ${items} findings: ${(milliseconds / 1000).toFixed(1)} s; peak ${mebibytes.toFixed(0)} MiB (target 256)`,
    );
  }
} finally {
  rmSync(base, { recursive: true, force: true });
  rmSync(compiled, { recursive: true, force: true });
}
