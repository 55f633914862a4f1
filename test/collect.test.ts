import { describe, expect, it } from 'vitest';
import { type Collected, collectEvidence } from '../src/core/collect/collect.ts';
import type { EvidenceFolder, FolderEntry } from '../src/core/evidence/folder.ts';
import { parseManifest } from '../src/core/manifest/parse.ts';
import { makeFolder } from './make-folder.ts';
import { catalogIds, head } from './make-manifest.ts';

const controls = catalogIds.map((id) => ({ id }));

interface Case {
  files: Record<string, string>;
  /** Lines of the manifest below its first two. */
  manifest?: string;
  /** Entries that are no ordinary files. */
  entries?: FolderEntry[];
}

async function collect({ files, manifest = '', entries = [] }: Case): Promise<Collected> {
  const parsed = parseManifest(new TextEncoder().encode(head + manifest), 'manifest.yml', catalogIds);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const folder: EvidenceFolder = { entries: [...makeFolder(files).entries, ...entries] };
  const own = Object.keys(parsed.manifest.controls).map((id) => ({ id }));
  return collectEvidence(folder, parsed.manifest, [...controls, ...own], {
    placeOf: (keys) => ({ file: 'manifest.yml', line: parsed.placeOf(keys).line }),
  });
}

const shown = ({ evidence }: Collected) =>
  evidence.map(({ path, controls: served }) => `${path}: ${served.join(' ')}`);
const said = ({ findings }: Collected) =>
  findings.map(
    ({ code, severity, control = '-', place }) =>
      `${severity} ${code} ${control} ${place?.in} ${place?.file}:${place?.line ?? '-'}`,
  );

describe('which files are evidence', () => {
  it.each<[string, Case, string[]]>([
    [
      'those in the folder of a control',
      { files: { 'mfa/a.md': 'x', 'mfa/2026/b.md': 'x' } },
      ['mfa/2026/b.md: mfa', 'mfa/a.md: mfa'],
    ],
    [
      'those in the folder of a control of one’s own',
      {
        files: { 'scans/a.md': 'x' },
        manifest: 'controls:\n  scans: { title: Scans, criteria: [CC7.1], tests: [{ every: month }] }\n',
      },
      ['scans/a.md: scans'],
    ],
    ['not others', { files: { 'notes/a.md': 'x', 'a.md': 'x' } }, []],
    [
      'those that the manifest names',
      {
        files: { 'hr/a.md': 'x', 'hr/b.md': 'x' },
        manifest: 'controls:\n  mfa: { evidence: [{ path: hr/a.md }] }\n',
      },
      ['hr/a.md: mfa'],
    ],
    [
      'a file for several controls',
      {
        files: { 'mfa/a.md': 'x' },
        manifest: 'controls:\n  training: { evidence: [{ path: mfa/a.md }] }\n  mfa: {}\n',
      },
      ['mfa/a.md: mfa training'],
    ],
    [
      'all that a glob matches',
      {
        files: { 'x/a.md': 'x', 'x/b.csv': 'a,b', 'x/y/c.md': 'x', 'z/d.md': 'x' },
        manifest: 'controls:\n  mfa: { evidence: [{ path: "x/**/*.md" }] }\n',
      },
      ['x/a.md: mfa', 'x/y/c.md: mfa'],
    ],
    [
      'all below a folder',
      {
        files: { 'x/a.md': 'x', 'x/y/c.md': 'x', 'xy/d.md': 'x' },
        manifest:
          'controls:\n  mfa: { evidence: [{ path: x }] }\n  training: { evidence: [{ path: x/y/ }] }\n',
      },
      ['x/a.md: mfa', 'x/y/c.md: mfa training'],
    ],
    [
      'the roster',
      { files: { 'hr/roster.csv': 'email\na@x' }, manifest: 'populations: { people: hr/roster.csv }\n' },
      ['hr/roster.csv: '],
    ],
    [
      'the report of a provider',
      {
        files: { 'soc/aws.md': 'x' },
        manifest: 'system: { subservice_organizations: [{ name: AWS, report: soc/aws.md }] }\n',
      },
      ['soc/aws.md: '],
    ],
    [
      'sidecars are none',
      { files: { 'mfa/a.md': 'x', 'mfa/a.md.meta.yml': 'kind: policy' } },
      ['mfa/a.md: mfa'],
    ],
  ])('%s', async (_, given, expected) => {
    expect(shown(await collect(given))).toEqual(expected);
  });

  it('a link inside counts once for a control, however many there are', async () => {
    const [file] = makeFolder({ 'mfa/a.md': 'x' }).entries;
    if (file?.state !== 'file') throw new Error('no file');
    const link = (path: string): FolderEntry => ({ ...file, path, linkTo: 'mfa/a.md' });
    const given = {
      files: { 'mfa/a.md': 'x' },
      entries: [link('mfa/latest.md'), link('training/a.md'), link('training/b.md')],
    };
    expect(shown(await collect(given))).toEqual(['mfa/a.md: mfa', 'training/a.md: training']);
    const named = 'controls:\n  mfa: { evidence: [{ path: mfa/latest.md }] }\n';
    expect(shown(await collect({ ...given, manifest: named }))).toContain('mfa/latest.md: mfa');
  });

  it('is the same whatever the order of the folder', async () => {
    const { entries } = makeFolder({ 'mfa/a.md': 'x', 'mfa/b.md': 'x', 'zz/c.md': 'x' });
    const parsed = parseManifest(new TextEncoder().encode(head), 'manifest.yml', catalogIds);
    if (!parsed.ok) throw new Error('no manifest');
    const collectOf = (list: readonly FolderEntry[]) =>
      collectEvidence({ entries: list }, parsed.manifest, controls);
    expect(await collectOf(entries.toReversed())).toEqual(await collectOf(entries));
  });

  it('a hundred thousand files that nobody asks for are not opened where nobody asks for secrets either', async () => {
    const open = () => {
      throw new Error('opened');
    };
    const entries = Array.from(
      { length: 100_000 },
      (_, index): FolderEntry => ({ path: `raw/${index}.md`, state: 'file', bytes: 1, open }),
    );
    const collected = await collect({ files: {}, entries, manifest: 'leaks: off\n' });
    expect([collected.evidence, said(collected)]).toEqual([[], ['note unknown-folder - evidence raw:-']]);
  });
});

describe('what is known of a file', () => {
  async function evidenceOf(given: Case) {
    const { evidence } = await collect(given);
    const [first] = evidence;
    if (!first) throw new Error('no evidence');
    return first;
  }
  const entry = (keys: string) =>
    `controls:\n  tabletop: { evidence: [{ path: tabletop/2026-06.md, ${keys} }] }\n`;
  const file = '**Date:** 2026-06-11\n\n**Scenario:** Ransomware\n\n**Participants:** TBD\n';

  it.each<[string, Case, string, string, number | undefined]>([
    [
      'the manifest',
      {
        files: { 'tabletop/2026-06.md': file, 'tabletop/2026-06.md.meta.yml': 'date: 2026-06-12' },
        manifest: entry('date: 2026-06-13'),
      },
      '2026-06-13',
      'manifest',
      undefined,
    ],
    [
      'the sidecar',
      { files: { 'tabletop/2026-06.md': file, 'tabletop/2026-06.md.meta.yml': '\ndate: 2026-06-12' } },
      '2026-06-12',
      'sidecar',
      2,
    ],
    [
      'the contents',
      { files: { 'tabletop/2026-06.md': file, 'tabletop/2026-06.md.meta.yml': 'collected_at: 2026-09-01' } },
      '2026-06-11',
      'label',
      1,
    ],
    [
      'when it was fetched',
      {
        files: {
          'tabletop/2026-06.png': '\u0089',
          'tabletop/2026-06.md': 'x',
          'tabletop/2026-06.md.meta.yml': 'collected_at: 2026-09-01',
        },
      },
      '2026-09-01',
      'sidecar',
      1,
    ],
    ['its name', { files: { 'tabletop/2026-06-20.md': 'text' } }, '2026-06-20', 'file name', undefined],
    [
      'the month of its name',
      { files: { 'tabletop/2026-06.md': 'text' } },
      '2026-06-01',
      'file name',
      undefined,
    ],
    ['its folder', { files: { 'tabletop/2026-Q2/notes.md': 'text' } }, '2026-04-01', 'file name', undefined],
    [
      'a period that it is about',
      { files: { 'tabletop/notes.yml': 'quarter: 2026-Q2' } },
      '2026-04-01',
      'label',
      undefined,
    ],
  ])('its date is that of %s, never that of the disk', async (_, given, date, source, line) => {
    const { date: found } = await evidenceOf(given);
    expect([found?.date, found?.source, found?.place.line]).toEqual([date, source, line]);
  });

  it('without any date it has none', async () => {
    expect((await evidenceOf({ files: { 'tabletop/notes.md': 'text' } })).date).toBeUndefined();
  });

  it('facts: the manifest before the sidecar, the sidecar before the contents', async () => {
    const { facts, unfilled, declared } = await evidenceOf({
      files: {
        'tabletop/2026-06.md': file,
        'tabletop/2026-06.md.meta.yml': 'kind: drill\nscenario: Fire\noutcome: Passed\n',
      },
      manifest: entry('kind: exercise, outcome: Failed, participants: [Dana Ito, Sam Roe]'),
    });
    expect(facts.map(({ name, value, source }) => [name, value, source])).toEqual([
      ['participants', 'Dana Ito; Sam Roe', 'manifest'],
      ['outcome', 'Failed', 'manifest'],
      ['scenario', 'Fire', 'sidecar'],
      ['date', '2026-06-11', 'label'],
    ]);
    expect(unfilled.map(({ name }) => name)).toEqual(['participants']);
    expect(declared).toBe('exercise');
  });

  it('who vouches for it is a person, whoever fetched it is none', async () => {
    const sidecar = 'attested_by: Dana Ito\ncollected_by: nightly job\ncollected_at: 2026-03-31T04:00:00Z\n';
    const { facts, date } = await evidenceOf({
      files: { 'mfa/a.pdf': '%PDF-1.7 x', 'mfa/a.pdf.meta.yml': sidecar },
    });
    expect(facts.map(({ name, value, source, place }) => [name, value, source, place.line])).toEqual([
      ['reviewer', 'Dana Ito', 'sidecar', 1],
    ]);
    expect(date).toMatchObject({ date: '2026-03-31', source: 'sidecar' });
  });

  it('the period of the sidecar, else of the contents, else of the name', async () => {
    const quarter = { from: '2026-04-01', to: '2026-06-30' };
    const named = await evidenceOf({ files: { 'access-reviews/2026-Q2.md': '**Date:** 2026-07-02' } });
    expect([named.period, named.date?.date]).toEqual([quarter, '2026-07-02']);
    const stated = await evidenceOf({ files: { 'access-reviews/2026-Q1.yml': 'quarter: 2026-Q2' } });
    expect(stated.period).toEqual(quarter);
  });

  it('the order of day and month, once the sidecar gives it', async () => {
    const files = {
      'mfa/a.yml': 'date: 03/04/2026\n',
      'training/a.csv': 'email,completed\na@x,03/04/2026\n',
    };
    const before = await collect({ files });
    expect(said(before)).toEqual(['warning ambiguous-date mfa evidence mfa/a.yml:1']);
    expect(before.evidence[0]?.date).toBeUndefined();
    const order = 'day_order: day-first';
    const { evidence, findings } = await collect({
      files: { ...files, 'mfa/a.yml.meta.yml': order, 'training/a.csv.meta.yml': order },
    });
    expect(evidence.map(({ date, tables }) => [date?.date, tables[0]?.dayOrder])).toEqual([
      ['2026-04-03', undefined],
      [undefined, 'day-first'],
    ]);
    expect(findings).toEqual([]);
  });

  it('its columns, under the names that the sidecar gives them', async () => {
    const files = {
      'training/a.csv': 'Kürzel,Fertig,Completed\na@x,2026-01-01,ja\n',
      'training/a.csv.meta.yml': 'columns: { email: Kürzel, completed: fertig }',
    };
    expect((await evidenceOf({ files })).tables[0]?.headings).toEqual([
      'email',
      'completed',
      'other Completed',
    ]);
  });

  it('what an entry says of a file, it says for its own control', async () => {
    const manifest =
      'controls:\n  tabletop: { evidence: [{ path: mfa/a.md, date: 2026-01-01 }] }\n  policies: { evidence: [{ path: mfa/a.md }] }\n';
    const { evidence } = await collect({ files: { 'mfa/a.md': 'text' }, manifest });
    expect(evidence.map(({ controls: served, date }) => [served, date?.date])).toEqual([
      [['mfa', 'policies'], undefined],
      [['tabletop'], '2026-01-01'],
    ]);
  });

  it.each<[string, string, boolean]>([
    ['mfa/a.csv', 'email,mfa\n', false],
    ['mfa/a.csv', 'a,b\n"1,2\n', false],
    ['mfa/a.csv', 'a,b\n1,2,3\n', true],
    ['mfa/a.json', '[]', false],
    ['mfa/a.yml', 'date: 03/04/2026', true],
    ['mfa/a.png', '<!doctype html>', false],
    ['mfa/a.json', '{"message": "Branch not protected"}', true],
  ])('%s with %j can be examined: %s', async (path, content, examinable) => {
    expect((await evidenceOf({ files: { [path]: content } })).examinable).toBe(examinable);
  });
});

describe('what is said of the folder', () => {
  const entry = (path: string, state: 'broken-link' | 'outside-folder' | 'unreadable'): FolderEntry => ({
    path,
    state,
    detail: 'x',
  });

  it.each<[string, Case, string[]]>([
    [
      'a file that cannot be used',
      { files: { 'mfa/a.json': '{\n' } },
      ['error malformed mfa evidence mfa/a.json:2'],
    ],
    [
      'one that can, in spite of a problem',
      { files: { 'mfa/a.csv': 'a,b\n1,2,3\n' } },
      ['warning malformed mfa evidence mfa/a.csv:2'],
    ],
    [
      'a link that leads nowhere',
      { files: {}, entries: [entry('mfa/a.md', 'broken-link')] },
      ['error broken-link mfa evidence mfa/a.md:-'],
    ],
    [
      'a link out of it',
      { files: {}, entries: [entry('mfa/a.md', 'outside-folder')] },
      ['error outside-folder mfa evidence mfa/a.md:-'],
    ],
    [
      'a folder that may not be read',
      { files: {}, entries: [entry('mfa', 'unreadable')] },
      ['error unreadable mfa evidence mfa:-'],
    ],
    [
      'a link that nobody needs',
      { files: {}, entries: [entry('mfas/a.md', 'broken-link')] },
      ['note broken-link - evidence mfas/a.md:-', 'note unknown-folder - evidence mfas:-'],
    ],
    [
      'an empty folder of a control',
      {
        files: {},
        entries: [
          { path: 'mfa', state: 'empty-folder' },
          { path: 'notes', state: 'empty-folder' },
        ],
      },
      ['warning empty-folder mfa evidence mfa:-'],
    ],
    [
      'a folder of no control, once',
      { files: { 'mfas/a.md': 'x', 'mfas/b.md': 'x' } },
      ['note unknown-folder - evidence mfas:-'],
    ],
    [
      'not one that the manifest points into',
      {
        files: { 'hr/a.md': 'x', 'hr/b.md': 'x' },
        manifest: 'controls:\n  mfa: { evidence: [{ path: hr/a.md }] }\n',
      },
      [],
    ],
    [
      'an entry without a file',
      { files: {}, manifest: 'controls:\n  mfa:\n    evidence:\n      - path: mfa/gone.md\n' },
      ['error unmatched-path mfa manifest manifest.yml:6'],
    ],
    [
      'a glob without a file',
      { files: { 'x/a.csv': 'a,b' }, manifest: 'controls:\n  mfa: { evidence: [{ path: "x/*.md" }] }\n' },
      ['note unknown-folder - evidence x:-', 'error unmatched-path mfa manifest manifest.yml:4'],
    ],
    [
      'a roster that is not there',
      { files: {}, manifest: 'populations: { people: hr/roster.csv }\n' },
      ['error unmatched-path - manifest manifest.yml:3'],
    ],
    [
      'a roster that cannot be read',
      { files: { 'hr/roster.csv': 'a,b\n"1' }, manifest: 'populations: { people: hr/roster.csv }\n' },
      ['error malformed - evidence hr/roster.csv:2'],
    ],
    [
      'a sidecar without a file',
      { files: { 'mfa/a.md.meta.yml': 'kind: policy', 'x.png.meta.yaml': 'kind: policy' } },
      [
        'warning sidecar-without-file mfa evidence mfa/a.md.meta.yml:-',
        'warning sidecar-without-file - evidence x.png.meta.yaml:-',
      ],
    ],
    [
      'a sidecar that says nonsense',
      { files: { 'mfa/a.md': 'x', 'mfa/a.md.meta.yml': 'kind: policy\ndates: 2026-01-01\n' } },
      ['error invalid-sidecar mfa evidence mfa/a.md.meta.yml:2'],
    ],
  ])('%s', async (_, given, expected) => {
    expect(said(await collect(given))).toEqual(expected);
  });

  it('the nearest name of a folder that is no control’s', async () => {
    const { findings } = await collect({ files: { 'acess-reviews/a.md': 'x' } });
    expect(findings[0]?.args).toEqual({ folder: 'acess-reviews', near: 'access-reviews' });
  });

  it('more files than are read', async () => {
    const parsed = parseManifest(new TextEncoder().encode(head), 'manifest.yml', catalogIds);
    if (!parsed.ok) throw new Error('no manifest');
    const { findings } = await collectEvidence(
      { entries: [], filesBound: 200_000 },
      parsed.manifest,
      controls,
    );
    expect(findings).toMatchObject([{ code: 'bound-reached', severity: 'error', args: { limit: 200_000 } }]);
  });
});
