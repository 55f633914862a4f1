import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { minifySync } from 'rolldown/utils';

/** What every run must load at start; what it may not need is a chunk of its own, behind `await import()`. */
const budget = { bytes: 500_000, gzip: 120_000 };

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');

for (const entry of ['action', 'cli']) {
  const folder = `dist/${entry}`;
  // ncc leaves chunks of earlier builds behind.
  rmSync(folder, { recursive: true, force: true });
  const options = ['--out', folder, '--no-cache', '--quiet', '--license', 'licenses.txt'];
  execFileSync(process.execPath, [ncc, 'build', `lib/${entry}.js`, ...options], { stdio: 'inherit' });

  // ncc takes some paths in the code for files to bring along; a bundle must not hold what lies about.
  const strays = readdirSync(folder, { withFileTypes: true }).filter((found) => found.isDirectory());
  if (strays.length > 0) {
    process.stderr.write(
      `${folder} holds ${strays.map(({ name }) => name).join(', ')}: ncc took a path for an asset\n`,
    );
    process.exitCode = 1;
  }

  for (const name of readdirSync(folder)) if (name.endsWith('.js')) shorten(`${folder}/${name}`);

  const code = readFileSync(`${folder}/index.js`);
  const gzip = gzipSync(code).length;
  process.stdout.write(`${folder}/index.js: ${code.length} bytes, ${gzip} gzipped\n`);
  if (code.length > budget.bytes || gzip > budget.gzip) {
    process.stderr.write(
      `${folder}/index.js is over its budget of ${budget.bytes} bytes, ${budget.gzip} gzipped: import what a run may not need with await import()\n`,
    );
    process.exitCode = 1;
  }
}

/**
 * A start spends more on reading code than on most of what it runs: shorter names of variables, and no comments.
 * The lines stay, and the names of functions, for whoever reads the bundle or the trace of a crash.
 */
function shorten(file: string): void {
  const keepNames = { function: true, class: true };
  const { code, errors } = minifySync(file, readFileSync(file, 'utf8'), {
    module: true,
    compress: { keepNames },
    mangle: { keepNames },
    codegen: { removeWhitespace: false },
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('\n')}`);
  writeFileSync(file, code);
}
