import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from '../src/adapters/folder.ts';
import { cut, exact } from '../src/core/assess/exact.ts';
import { examine } from '../src/core/assess/examine.ts';
import { type Forecast, firstDayUnder, forecast } from '../src/core/assess/forecast/forecast.ts';
import { score } from '../src/core/assess/score.ts';
import { periodWindow } from '../src/core/assess/windows.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import type { Control } from '../src/core/catalog/control.ts';
import { ownControls } from '../src/core/catalog/own-control.ts';
import { collectEvidence } from '../src/core/collect/collect.ts';
import { addDays, firstDayBeyond, type IsoDate } from '../src/core/evidence/calendar.ts';
import type { Evidence } from '../src/core/evidence/evidence.ts';
import type { EvidenceFolder } from '../src/core/evidence/folder.ts';
import { parseManifest } from '../src/core/manifest/parse.ts';
import type { Manifest } from '../src/core/manifest/schema.ts';
import { assessExample, evidenceOf, exampleNames, manifestOf } from './assess-example.ts';
import { day } from './make-evidence.ts';
import { makeFolder } from './make-folder.ts';

/** What a forecast is made of: everything is read once. */
interface Known {
  manifest: Manifest;
  controls: readonly Control[];
  evidence: readonly Evidence[];
}

async function known(manifestBytes: Uint8Array | string, folder: EvidenceFolder): Promise<Known> {
  const bytes = typeof manifestBytes === 'string' ? new TextEncoder().encode(manifestBytes) : manifestBytes;
  const parsed = parseManifest(
    bytes,
    'manifest.yml',
    catalog.map(({ id }) => id),
  );
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const { manifest } = parsed;
  const controls = [...catalog, ...ownControls(manifest)];
  const { evidence } = await collectEvidence(folder, manifest, controls);
  return { manifest, controls, evidence };
}

function examinedOn({ manifest, controls, evidence }: Known, asOf: IsoDate) {
  const period = periodWindow(manifest, asOf);
  return examine({ manifest, controls, evidence, asOf, period, lineOf: () => undefined });
}

function forecastFrom(about: Known, asOf: string): Forecast {
  const { manifest, evidence } = about;
  return forecast(examinedOn(about, day(asOf)), { manifest, evidence, asOf: day(asOf) });
}

/** `day score` of each day on which the score is another than on the day before, by examining every single day. */
function daily(about: Known, asOf: string): string[] {
  const scoreOn = (date: IsoDate) => cut(score(examinedOn(about, date), about.manifest).score, 12);
  const turns: string[] = [];
  let before = scoreOn(day(asOf));
  for (let date = addDays(day(asOf), 1); date <= firstDayBeyond(day(asOf), 12); date = addDays(date, 1)) {
    const now = scoreOn(date);
    if (now !== before) turns.push(`${date} ${now}`);
    before = now;
  }
  return turns;
}

/** A day in this many, beside each event and its eve: a score that is wrong for longer is found. */
const stride = 14;

/** `day foretold examined` of the days looked at on which the two differ. */
function differing(about: Known, asOf: string): string[] {
  const { events } = forecastFrom(about, asOf);
  const scoreOn = (date: IsoDate) => cut(score(examinedOn(about, date), about.manifest).score, 12);
  const looked = new Set(events.flatMap(({ date }) => [date, addDays(date, -1)]));
  const last = firstDayBeyond(day(asOf), 12);
  for (let date = day(asOf); date <= last; date = addDays(date, stride)) looked.add(date);
  const today = scoreOn(day(asOf));
  return [...looked]
    .filter((date) => date >= day(asOf))
    .flatMap((date) => {
      const event = events.findLast((one) => one.date <= date);
      const told = event ? cut(event.after, 12) : today;
      const examined = scoreOn(date);
      return told === examined ? [] : [`${date} ${told} ${examined}`];
    });
}

function foretold({ events }: Forecast): string[] {
  return events
    .filter(({ before, after }) => cut(before, 12) !== cut(after, 12))
    .map(({ date, after }) => `${date} ${cut(after, 12)}`);
}

/** `day control: reason` of every lapse. */
function lapses({ events }: Forecast): string[] {
  return events.flatMap(({ date, changes }) =>
    changes.flatMap(({ control, lapses: all }) => all.map(({ why }) => `${date} ${control}: ${why.code}`)),
  );
}

const audit = 'audit: { type: 2, period: { from: 2026-01-01, to: 2026-12-31 } }\n';
const without = (text: Uint8Array) =>
  Buffer.from(text)
    .toString('utf8')
    .replace(/^audit:\n(?: {2}.*\n)+/mu, '');

/** Of an example with the whole library so many days would take too long: of it a few events are looked at. */
const small = exampleNames.filter((name) => name !== 'harbor');

describe('no day is missed: against the examination of the days', () => {
  const cases = small.flatMap((name) => ['2026-10-15', '2024-02-29'].map((asOf) => [name, asOf] as const));
  it.each(cases)('examples/%s from %s', async (name, asOf) => {
    const about = await known(manifestOf(name), evidenceOf(name));
    expect(foretold(forecastFrom(about, asOf))).toEqual(daily(about, asOf));
  });

  it.each(small)('examples/%s without an audit period', async (name) => {
    const text = without(manifestOf(name));
    const about = await known(text, evidenceOf(name));
    expect(about.manifest.audit).toBeUndefined();
    expect(differing(about, '2026-12-31')).toEqual([]);
  });

  const scenarios = join(import.meta.dirname, 'scenarios');
  const names = readdirSync(scenarios, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('expected.yml'))
    .map((path) => path.replace(/\/expected\.yml$/u, ''))
    .sort();
  it.each(names)('scenarios/%s', async (name) => {
    const folder = join(scenarios, name);
    const found = readFolder(join(folder, 'evidence'));
    if (found.state !== 'read') throw new Error(found.remedy);
    const { states } = parse(readFileSync(join(folder, 'expected.yml'), 'utf8'));
    const claims = Object.keys(states).map((id) => `  ${id}: { state: documented }\n`);
    const roster = existsSync(join(folder, 'evidence/hr/roster.csv'))
      ? 'populations: { people: hr/roster.csv }\n'
      : '';
    const own = join(folder, 'manifest.yml');
    const usual = (period: string) =>
      `version: 1\norganization: Scenario\n${period}${roster}controls:\n${claims.join('')}`;
    const manifests = existsSync(own) ? [readFileSync(own)] : [usual(audit), usual('')];
    for (const manifest of manifests) {
      const about = await known(manifest, found.folder);
      expect(differing(about, '2026-06-15')).toEqual([]);
    }
  });
});

describe('an event is what an assessment of that day says', () => {
  it.each(exampleNames)('examples/%s', async (name) => {
    const { assessment } = await assessExample(name);
    const events = assessment.forecast?.events ?? [];
    const every = Math.ceil(events.length / 4);
    for (const { date, before, after, zone } of events.filter((_, index) => index % every === 0)) {
      const then = (await assessExample(name, { asOf: date, forecast: false })).assessment;
      expect([cut(then.score, 12), then.zone]).toEqual([cut(after, 12), zone]);
      const eve = (await assessExample(name, { asOf: addDays(date, -1), forecast: false })).assessment;
      expect(cut(eve.score, 12)).toBe(cut(before, 12));
    }
  });
});

const head = 'version: 1\norganization: Northwind\n';
const review = (quarter: string, date: string) =>
  `# Access review ${quarter}\n\nReviewer: Sam Roe\nDate: ${date}\nPeriod: ${quarter}\n`;
const restore = (date: string) =>
  `# Restore test\n\n**Date:** ${date}\n**Scenario:** Orders database lost\n**Outcome:** Passed\n**Recovery time:** 40 minutes\n`;

describe('what lapses, and when', () => {
  it('a review is due on the last day of its quarter', async () => {
    const about = await known(
      `${head}${audit}controls:\n  access-reviews: { state: documented, owner: "@it" }\n`,
      {
        ...makeFolder({
          'access-reviews/2026-Q1.md': review('2026 Q1', '2026-03-30'),
          'access-reviews/2026-Q2.md': review('2026 Q2', '2026-06-29'),
          'access-reviews/2026-Q3.md': review('2026 Q3', '2026-09-29'),
        }),
      },
    );
    const [event, ...others] = forecastFrom(about, '2026-10-15').events;
    expect(event).toMatchObject({
      date: '2026-12-31',
      changes: [
        {
          control: 'access-reviews',
          owner: '@it',
          from: 'documented',
          to: 'informal',
          lapses: [{ why: { code: 'period-due', every: 'quarter', periods: ['2026-Q4'] } }],
        },
      ],
    });
    expect(others).toEqual([]);
  });

  it.each([
    ['2025-11-20', '2026-11-21'],
    ['2024-02-29', '2025-03-01'],
    ['2027-02-28', '2028-03-01'],
    ['2026-08-31', '2027-09-01'],
  ])('a restore test of %s counts up to the day before %s', async (date, lapse) => {
    const about = await known(`${head}controls:\n  backup-restore: { state: documented }\n`, {
      ...makeFolder({ 'backup-restore/test.md': restore(date) }),
    });
    expect(lapses(forecastFrom(about, date))).toEqual([`${lapse} backup-restore: file-aged`]);
    expect(foretold(forecastFrom(about, date))).toEqual(daily(about, date));
  });

  it('evidence dated in the future counts from its day on', async () => {
    const about = await known(`${head}controls:\n  backup-restore: { state: documented }\n`, {
      ...makeFolder({ 'backup-restore/test.md': restore('2026-11-20') }),
    });
    const { events } = forecastFrom(about, '2026-10-15');
    expect(events).toMatchObject([
      { date: '2026-11-20', changes: [{ from: 'informal', to: 'documented', lapses: [] }] },
    ]);
  });

  it('an exclusion counts from its day on, up to the day on which it expires', async () => {
    const excluded =
      'not_applicable: { reason: No accounts at all, approved_by: Sam Roe, date: 2026-11-02, expires: 2027-03-31 }';
    const manifest = `${head}controls:\n  mfa: { ${excluded} }\n  backup-restore: { state: documented }\n`;
    const about = await known(manifest, makeFolder({ 'backup-restore/test.md': restore('2026-10-01') }));
    const told = forecastFrom(about, '2026-10-15');
    expect(told.events).toMatchObject([
      { date: '2026-11-02', changes: [{ exemption: { of: 'not_applicable', turn: 'begins' } }] },
      { date: '2027-04-01', changes: [{ exemption: { of: 'not_applicable', turn: 'ends' } }] },
      { date: '2027-10-02' },
    ]);
    expect(foretold(told)).toEqual(daily(about, '2026-10-15'));
  });

  it('an accepted risk ends, and takes nothing from the score', async () => {
    const accepted =
      'accepted_risk: { reason: Too small to matter, approved_by: Sam Roe, date: 2026-10-02, expires: 2026-12-31 }';
    const about = await known(`${head}controls:\n  mfa: { state: missing, ${accepted} }\n`, makeFolder({}));
    expect(forecastFrom(about, '2026-10-15').events).toMatchObject([
      { date: '2027-01-01', changes: [{ exemption: { of: 'accepted_risk', turn: 'ends' }, lapses: [] }] },
    ]);
  });

  it('nothing moves in the window of an audit period that is over', async () => {
    const exercise = `# Exercise\n\n**Date:** 2026-06-11\n**Scenario:** Laptop stolen\n**Participants:** Sam Roe, Dana Ito\n\n## Timeline\n\n- 10:00 start\n- 11:00 end\n\n## Gaps identified\n\n- No list of laptops\n`;
    const files = makeFolder({ 'tabletop/2026.md': exercise });
    const claim = 'controls:\n  tabletop: { state: documented }\n';
    expect(forecastFrom(await known(head + audit + claim, files), '2026-12-31').events).toEqual([]);
    expect(lapses(forecastFrom(await known(head + claim, files), '2026-12-31'))).toEqual([
      '2027-06-12 tabletop: file-aged',
    ]);
  });

  it('of an assessment of type 1 the same', async () => {
    const type1 = 'audit: { type: 1 }\ncontrols:\n  backup-restore: { state: documented }\n';
    const about = await known(head + type1, makeFolder({ 'backup-restore/test.md': restore('2026-10-01') }));
    expect(lapses(forecastFrom(about, '2026-10-15'))).toEqual(['2027-10-02 backup-restore: file-aged']);
  });

  it('somebody who has just joined is due after the days of grace', async () => {
    const about = await known(
      `${head}populations: { people: hr/roster.csv, grace_days: 14 }\ncontrols:\n  training: { state: documented }\n`,
      makeFolder({
        'hr/roster.csv': 'email,start date,end date\na@x.example,2020-01-01,\nb@x.example,2026-10-10,\n',
        'training/2026.csv': 'email,completed\na@x.example,2026-09-01\n',
      }),
    );
    const { events } = forecastFrom(about, '2026-10-15');
    expect(events).toMatchObject([
      {
        date: '2026-10-24',
        changes: [
          { lapses: [{ why: { code: 'members-due', count: 1, first: { file: 'hr/roster.csv', line: 3 } } }] },
        ],
      },
      { date: '2027-09-02', changes: [{ from: 'informal', to: 'missing' }] },
    ]);
  });

  it('what is not claimed earns nothing and loses nothing', async () => {
    const claim = 'controls:\n  backup-restore: { state: missing }\n';
    const about = await known(head + claim, makeFolder({ 'backup-restore/test.md': restore('2026-10-01') }));
    expect(forecastFrom(about, '2026-10-15').events).toEqual([]);
  });
});

describe('what is read from a forecast', () => {
  it('the first day under a threshold, and none where it is under it today', async () => {
    const { forecast: told } = (await assessExample('audit-ready')).assessment;
    if (!told) throw new Error('nobody looked ahead');
    expect(firstDayUnder(told, exact(85))?.date).toBe('2027-07-20');
    expect(firstDayUnder(told, exact(0))).toBeUndefined();
    const low = (await assessExample('first-week')).assessment.forecast;
    expect(low && firstDayUnder(low, exact(85))).toBeUndefined();
  });
});

describe('a table of many rows', () => {
  const manifest = `${head}populations: { people: hr/roster.csv }\ncontrols:\n  training: { state: documented }\n`;
  const rows = 3000;
  const dayOf = (row: number) => addDays(day('2026-01-01'), row % 250);
  const lines = Array.from({ length: rows }, (_, row) => `p${row}@x.example,${dayOf(row)}`);
  const people = Array.from({ length: rows }, (_, row) => `p${row}@x.example,2020-01-01`);

  it('is not examined again, and the days of its ageing are exact', async () => {
    const about = await known(
      manifest,
      makeFolder({
        'hr/roster.csv': `email,start date\n${people.join('\n')}\n`,
        'training/2026.csv': `email,completed\n${lines.join('\n')}\n`,
      }),
    );
    const told = forecastFrom(about, '2026-10-15');
    expect(told.agedOnly).toEqual(['training']);
    expect(told.events.map(({ date, changes }) => [date, changes[0]?.to])).toEqual([
      ['2027-01-02', 'informal'],
      ['2027-09-08', 'missing'],
    ]);
    for (const { date, before, after } of told.events) {
      const scoreOn = (on: IsoDate) => cut(score(examinedOn(about, on), about.manifest).score, 12);
      expect([scoreOn(addDays(date, -1)), scoreOn(date)]).toEqual([cut(before, 12), cut(after, 12)]);
    }
  });
});
