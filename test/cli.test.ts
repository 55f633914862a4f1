import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportHelp } from '../src/adapters/report-help.ts';
import { writeReport } from '../src/adapters/terminal-files.ts';
import { parseFlags } from '../src/adapters/terminal-flags.ts';
import { help, howToStart, version } from '../src/adapters/terminal-help.ts';
import { withProgress } from '../src/adapters/terminal-progress.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import type { EvidenceFolder } from '../src/core/evidence/folder.ts';
import { parseManifest } from '../src/core/manifest/parse.ts';
import { makeWorkspace } from './make-workspace.ts';
import { runTerminal } from './run-terminal.ts';

const now = new Date('2026-10-15T23:59:59Z');

const manifest = `version: 1
organization: Northwind Cloud
populations: { people: hr/roster.csv }
controls:
  training: { state: documented, owner: "@northwind/people" }
`;
const company: Record<string, string> = {
  'compliance/manifest.yml': manifest,
  'compliance/evidence/hr/roster.csv': 'email,start date\na@x.example,2024-01-01\nb@x.example,2024-01-01\n',
  'compliance/evidence/training/2026.csv': 'email,completed\na@x.example,2026-05-05\n',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A new folder with these files. */
function place(files: Record<string, string>): string {
  const root = makeWorkspace(files);
  folders.push(root);
  return root;
}

const soc2 = (cwd: string, args: string, more: { isTTY?: boolean; env?: Record<string, string> } = {}) =>
  runTerminal(
    args.split(' ').filter((arg) => arg !== ''),
    { cwd, now, columns: 80, ...more },
  );

describe('the flags', () => {
  it('have their defaults', () => {
    expect(parseFlags(['assess'])).toEqual({
      command: 'assess',
      flags: { require: [], enforce: true, format: 'text', write: [] },
    });
  });

  it('are read in any order and spelling', () => {
    const args =
      '--threshold=84.5 assess --require mfa,offboarding x --no-enforce --require training --as-of 2026-03-31 --format json --write json=a=b.json --write text=c --manifest m.yml --evidence e';
    expect(parseFlags(args.split(' '))).toEqual({
      command: 'assess',
      flags: {
        folder: 'x',
        manifest: 'm.yml',
        evidence: 'e',
        asOf: '2026-03-31',
        threshold: 84.5,
        require: ['mfa', 'offboarding', 'training'],
        enforce: false,
        format: 'json',
        write: [
          { format: 'json', file: 'a=b.json' },
          { format: 'text', file: 'c' },
        ],
      },
    });
  });

  it.each([
    [['--help'], 'help'],
    [['assess', '-h', '--nonsense'], 'help'],
    [['help'], 'help'],
    [['--version'], 'version'],
  ])('%j is %s', (args, command) => {
    expect(parseFlags(args)).toEqual({ command });
  });

  it.each([
    ['', 'no command: run soc2-gate assess'],
    ['asess', 'unknown command "asess": did you mean assess?'],
    [
      'compliance',
      'unknown command "compliance": run soc2-gate assess compliance to assess a folder of that name',
    ],
    ['assess a b c', 'one folder at a time: "b", "c" cannot be assessed as well'],
    ['assess --treshold 85', 'unknown option --treshold: did you mean --threshold?'],
    ['assess --qwzx', 'unknown option --qwzx: leave it out'],
    ['assess -x', 'unknown option -x: leave it out'],
    ['assess --threshold', '--threshold needs a value'],
    ['assess --threshold --no-enforce', '--threshold needs a value'],
    ['assess --threshold 60 --threshold 80', '--threshold is given more than once: give it once'],
    ['assess --no-enforce=false', '--no-enforce takes no value: leave out "=false"'],
    [
      'assess --as-of 2026-02-30',
      '--as-of "2026-02-30" is not a day of the calendar: write it like 2026-03-31',
    ],
    ['assess --as-of tomorrow', '--as-of "tomorrow" is not a day of the calendar: write it like 2026-03-31'],
    ['assess --format jsn', '--format "jsn" is no format: did you mean json?'],
    ['assess --format pdf', '--format "pdf" is no format: it is one of text, markdown, json, report'],
    [
      'assess --write report.json',
      '--write "report.json" names no format and file: write it like json=readiness.json',
    ],
    ['assess --write json=', '--write json= names no file: write it like json=readiness.json'],
    ['assess --write xml=a', '--write "xml" is no format: it is one of text, markdown, json, report'],
    ['assess --require ,', '--require names no control: write it like mfa,offboarding'],
    ['assess --manifest=', '--manifest needs a path'],
  ])('%j is refused: %s', (args, problem) => {
    expect(parseFlags(args.split(' ').filter((arg) => arg !== ''))).toEqual({ problems: [problem] });
  });

  it.each([
    'abc',
    '',
    'NaN',
    'Infinity',
    '-1',
    '101',
    '100.1',
    '85%',
    '0x55',
    ' 85 ',
    '1e2',
    '85,5',
    '+85',
    '٨٥',
    '.5',
  ])('a threshold of %j never disarms the gate', (text) => {
    expect(parseFlags(['assess', `--threshold=${text}`])).toEqual({
      problems: [`--threshold "${text}" is not a number from 0 to 100: write it like 85 or 84.5`],
    });
  });

  it('are all looked at before any is refused', () => {
    const line = parseFlags(['assess', '--treshold', '85', '--format', 'x', '--as-of', 'x']);
    expect('problems' in line && line.problems.length).toBe(3);
  });

  it('are all in the help', () => {
    for (const name of [
      'manifest',
      'evidence',
      'as-of',
      'threshold',
      'require',
      'no-enforce',
      'format',
      'write',
      'help',
      'version',
    ])
      expect(help).toContain(`--${name}`);
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(104);
  });
});

describe('a run', () => {
  it.each([
    ['assess', 1],
    ['assess --threshold 0', 0],
    ['assess --no-enforce', 0],
    ['assess compliance --as-of 2026-10-15', 1],
    ['assess --manifest compliance/manifest.yml', 1],
    ['assess --require mfaa', 2],
    ['assess nowhere', 2],
    ['assess --evidence nowhere', 2],
    ['--version', 0],
    ['--help', 0],
    ['', 2],
  ])('%j exits %i', async (args, code) => {
    expect((await soc2(place(company), args)).code).toBe(code);
  });

  it('prints the report on standard output and nothing on standard error', async () => {
    const { out, err } = await soc2(place(company), 'assess');
    expect(out).toContain('SOC 2 readiness of Northwind Cloud, as of 2026-10-15');
    expect(out).toContain('hr/roster.csv:3: the register has no row for this employee');
    expect(err).toBe('');
  });

  it('exits 0 where the gate passes', async () => {
    const lenient = { ...company, 'compliance/manifest.yml': `${manifest}gate: { threshold: 5 }\n` };
    expect((await soc2(place(lenient), 'assess')).code).toBe(0);
    expect((await soc2(place(lenient), 'assess --threshold 6')).code).toBe(1);
  });

  it('takes the day from the clock in UTC only where none is given', async () => {
    const asOf = async (args: string) =>
      JSON.parse((await soc2(place(company), `assess --format json ${args}`)).out).asOf;
    expect([await asOf(''), await asOf('--as-of 2026-01-31')]).toEqual(['2026-10-15', '2026-01-31']);
  });

  it('gives the same bytes from any working folder', async () => {
    const root = place(company);
    const here = await soc2(root, 'assess --format json');
    const there = await soc2(join(root, 'compliance'), 'assess . --format json');
    expect(there.out).toBe(here.out);
  });

  it.each([
    ['text', 'SOC 2 readiness of'],
    ['markdown', '## SOC 2 readiness: '],
    ['json', '{\n  "schemaVersion": 1,'],
  ])('prints %s', async (format, start) => {
    expect((await soc2(place(company), `assess --format ${format}`)).out.startsWith(start)).toBe(true);
  });

  it('says every problem of the manifest with its line on standard error', async () => {
    const root = place({ ...company, 'compliance/manifest.yml': `${manifest}contrls: {}\nthreshold: 3\n` });
    const { code, out, err } = await soc2(root, 'assess');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^compliance\/manifest\.yml:6:1 .*\ncompliance\/manifest\.yml:7:1 .*\n2 problems: nothing was judged\.\n$/,
    );
  });

  it('tells how to start where there is no manifest, with one that works', async () => {
    const { err } = await soc2(place({}), 'assess');
    expect(err).toContain('no manifest: compliance/manifest.yml does not exist. Start with this');
    const [, text = ''] = howToStart('m.yml', 'evidence').split(/\n\n/);
    expect(
      parseManifest(
        new TextEncoder().encode(text.replace(/^ {2}/gm, '')),
        'm.yml',
        catalog.map(({ id }) => id),
      ),
    ).toMatchObject({ ok: true });
  });

  it.each([
    [
      { 'compliance/manifest.yaml': manifest },
      'assess',
      'compliance/manifest.yml does not exist, but compliance/manifest.yaml does: rename it',
    ],
    [
      company,
      'assess compliance/manifest.yml',
      'compliance/manifest.yml is a file: name its folder, or give it with --manifest',
    ],
    [{ 'compliance/manifest.yml': manifest }, 'assess', 'compliance/evidence does not exist: create it'],
    [
      { 'compliance/manifest.yml': `${manifest}gate: 85\n` },
      'assess',
      'compliance/manifest.yml:6:7 "gate": expected',
    ],
    [company, 'assess --max-drop 0', '--max-drop compares with a base: add one, like --base origin/main'],
    [company, 'assess --fail-on low', '--fail-on compares with a base: add one, like --base origin/main'],
    [company, 'explain mfa --format json', '--format is of assess: leave it out'],
    [company, 'explain evidence compliance/evidence/hr', 'hr is a folder: name one file in it'],
    [
      company,
      'explain evidence compliance/manifest.yml',
      'manifest.yml is the manifest: name a file of the evidence',
    ],
    [company, 'assess --manifest nowhere.yml --evidence nowhere', 'nowhere does not exist'],
    [company, 'assess --manifest compliance', 'compliance is not a file: name the manifest itself'],
  ])('%#: says %s', async (files, args, message) => {
    const { code, err } = await soc2(place(files), args);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });

  it('never follows a manifest or evidence folder out of where it seems to lie', async () => {
    const root = place({
      'elsewhere/manifest.yml': manifest,
      'elsewhere/evidence/training/a.csv': 'x',
      'compliance/a': '',
    });
    symlinkSync('../elsewhere/manifest.yml', join(root, 'compliance/manifest.yml'));
    symlinkSync('../elsewhere/evidence', join(root, 'compliance/evidence'));
    const { code, err } = await soc2(root, 'assess');
    expect(code).toBe(2);
    expect(err).toContain('compliance/manifest.yml leads out of compliance');
    expect(err).toContain('compliance/evidence leads out of compliance');
  });
});

describe('the readiness report', () => {
  it('is printed, and is no gate: 0 where the gate fails', async () => {
    const root = place(company);
    expect((await soc2(root, 'assess')).code).toBe(1);
    const { code, out, err } = await soc2(root, 'report');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^# SOC 2 readiness report: Northwind Cloud\n/u);
    expect(out).toContain('The gate **fails** (default threshold 60).');
    expect(out).toBe((await soc2(root, 'assess --format report')).out);
  });

  it.each(['--write readiness.md', '--write markdown=readiness.md --format markdown'])(
    'goes into a file in place of standard output: %s',
    async (args) => {
      const root = place(company);
      const { code, out, err } = await soc2(root, `report ${args}`);
      expect([code, out, err]).toEqual([0, '', '']);
      expect(readFileSync(join(root, 'readiness.md'), 'utf8')).toBe((await soc2(root, 'report')).out);
    },
  );

  it('takes day, threshold, folder and required controls as an assessment does', async () => {
    const { out } = await soc2(
      place(company),
      'report compliance --as-of 2026-09-30 --threshold 90 --require mfa',
    );
    expect(out).toContain('\nas of 2026-09-30 · over');
    expect(out).toContain('The gate **fails** (threshold 90).');
    expect(out).toContain('- ❌ **require**: mfa is missing, must be documented');
  });

  it('stands beside other reports of an assessment', async () => {
    const root = place(company);
    expect((await soc2(root, 'assess --write report=a.md --write json=a.json')).code).toBe(1);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe((await soc2(root, 'report')).out);
  });

  it.each([
    ['report a b', 'one folder at a time: "b" cannot be reported on as well'],
    ['report nowhere', 'no manifest: nowhere/manifest.yml does not exist'],
    ['report --format pdf', '--format "pdf" is no format of this report: it is markdown'],
    ['report --base main', 'unknown option --base: leave it out'],
    ['report --write compliance/manifest.yml', 'this is the manifest'],
    ['report --write compliance/evidence/mfa.md', 'a report is no evidence: write it elsewhere'],
    ['report --write json=a.json', '"json=a.json" is of soc2-gate assess: write it like readiness.md'],
    ['report --write nowhere/a.md', 'its folder does not exist: create it first'],
    ['report --require mfaa', 'did you mean "mfa"?'],
    ['reprot', 'unknown command "reprot": did you mean report?'],
  ])('%s: says %s', async (args, message) => {
    const { code, out, err } = await soc2(place(company), args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('is not there where the manifest has a problem', async () => {
    const root = place({ ...company, 'compliance/manifest.yml': `${manifest}contrls: {}\n` });
    const { code, out, err } = await soc2(root, 'report --write a.md');
    expect([code, out, readdirSync(root)]).toEqual([2, '', ['compliance']]);
    expect(err).toContain('compliance/manifest.yml:6:1');
  });

  it('has a help of its own, with all of its flags', async () => {
    const { code, out } = await soc2(place({}), 'report --help');
    expect([code, out]).toEqual([0, reportHelp]);
    for (const name of ['manifest', 'evidence', 'as-of', 'threshold', 'require', 'format', 'write', 'help'])
      expect(reportHelp).toContain(`--${name}`);
    expect(Math.max(...reportHelp.split('\n').map((line) => line.length))).toBeLessThanOrEqual(104);
  });
});

describe('the terminal', () => {
  it.each([
    [{ isTTY: true }, true],
    [{ isTTY: false }, false],
    [{ isTTY: true, env: { NO_COLOR: '1' } }, false],
    [{ isTTY: true, env: { NO_COLOR: '' } }, true],
    [{ isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('%j is coloured: %s', async (terminal, coloured) => {
    const { out } = await soc2(place(company), 'assess', terminal);
    expect(out.includes('\u{1B}[')).toBe(coloured);
  });

  it('colours no format for machines', async () => {
    expect((await soc2(place(company), 'assess --format json', { isTTY: true })).out).not.toContain('\u{1B}');
  });

  const bytes = new Uint8Array();
  const open = () => ({ chunks: [bytes], sha256: () => '' });
  const folder: EvidenceFolder = {
    entries: Array.from({ length: 2000 }, (_, index) => ({
      path: `${index}`,
      state: 'file' as const,
      bytes: 0,
      open,
    })),
  };

  it.each([
    [true, 1000, '\r\u{1B}[2KReading evidence: 736 of 2000 files'],
    [true, 0, ''],
    [false, 1000, ''],
  ])('on a terminal %s, a read of which each file takes a part of %i ms shows %j', (isTTY, slow, shown) => {
    let drawn = '';
    let opened = 0;
    const clock = () => (opened * slow) / 1024;
    const progress = withProgress(folder, { isTTY, write: (text) => (drawn += text) }, clock);
    for (const entry of progress.folder.entries) {
      if (entry.state === 'file') entry.open();
      opened += 1;
    }
    progress.finish();
    expect(shown === '' ? drawn : drawn.includes(shown)).toBe(shown === '' ? '' : true);
    expect(drawn === '' || drawn.endsWith('\r\u{1B}[2K')).toBe(true);
  });
});

describe('written reports', () => {
  it('are as many as wanted, whole, beside what is printed', async () => {
    const root = place(company);
    const { code, out } = await soc2(
      root,
      'assess --no-enforce --format json --write json=a.json --write markdown=b.md --write text=c.txt',
    );
    expect([code, readFileSync(join(root, 'a.json'), 'utf8')]).toEqual([0, out]);
    expect(readFileSync(join(root, 'b.md'), 'utf8')).toMatch(/^## SOC 2 readiness/);
    expect(readFileSync(join(root, 'c.txt'), 'utf8')).toMatch(/^SOC 2 readiness of/);
    expect(readdirSync(root).sort()).toEqual(['a.json', 'b.md', 'c.txt', 'compliance']);
  });

  it('replace an ordinary file', async () => {
    const root = place({ ...company, 'a.json': 'old' });
    await soc2(root, 'assess --write json=a.json');
    expect(readFileSync(join(root, 'a.json'), 'utf8')).toMatch(/^\{/);
  });

  it.each([
    ['json=none/a.json', 'its folder does not exist: create it first'],
    ['json=new/', 'this is a folder: name a file'],
    ['json=a/b.json', 'its folder is a file'],
    ['json=compliance', 'this is a folder: name a file'],
    ['json=link.json', 'this is a link: name the file itself'],
    ['json=compliance/manifest.yml', 'this is the manifest'],
    ['json=compliance/evidence/a.json', 'a report is no evidence: write it elsewhere'],
    ['json=b --write text=./b', 'two reports cannot go into one file'],
  ])('%s: %s', async (target, why) => {
    const root = place({ ...company, a: 'a file', 'elsewhere/x': 'kept' });
    symlinkSync('elsewhere/x', join(root, 'link.json'));
    const { code, out, err } = await soc2(root, `assess --no-enforce --write ${target}`);
    expect([code, out, err.includes(why)]).toEqual([2, '', true]);
    expect(readFileSync(join(root, 'elsewhere/x'), 'utf8')).toBe('kept');
  });

  it('that cannot be written leave nothing behind', () => {
    const root = place({ 'taken/x': '' });
    expect(writeReport(join(root, 'taken'), 'text')).toBeDefined();
    expect(readdirSync(root)).toEqual(['taken']);
  });
});

describe('the process', () => {
  const started = (root: string, args: string) =>
    spawnSync('sh', ['-c', `"$0" src/cli.ts ${args}`, process.execPath], {
      encoding: 'utf8',
      env: { ...process.env, ROOT: root },
    });

  it.each([
    ['assess "$ROOT/compliance"', 1],
    ['assess "$ROOT/compliance" --no-enforce', 0],
    ['assess "$ROOT/nowhere"', 2],
  ])('%s exits %i', (args, code) => {
    expect(started(place(company), args).status).toBe(code);
  });

  it('keeps its verdict and its peace when the reader of a pipe leaves', () => {
    const args = 'assess "$ROOT/compliance" --format markdown; echo "exit $?" >&2; } | head -c 1';
    const { stderr } = spawnSync('sh', ['-c', `{ "$0" src/cli.ts ${args}`, process.execPath], {
      encoding: 'utf8',
      env: { ...process.env, ROOT: place(company) },
    });
    expect(stderr).toBe('exit 1\n');
  });

  it.skipIf(process.platform !== 'linux')('is never green after a crash, and shows where', () => {
    const { status, stderr } = started(place(company), 'assess "$ROOT/compliance" --no-enforce > /dev/full');
    expect(status).toBe(3);
    expect(stderr).toMatch(/no verdict\.\nError: ENOSPC.*\n {4}at /);
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version);
  });
});
