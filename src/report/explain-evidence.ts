import type { EvidenceExplanation } from '../core/assess/explain-evidence.ts';
import type { Evidence } from '../core/evidence/evidence.ts';
import { factDefinitions } from '../core/evidence/facts.ts';
import { settingDefinitions } from '../core/evidence/settings.ts';
import { shapeTable } from '../core/evidence/shaped-table.ts';
import { shapeNames, shapes } from '../core/evidence/shapes.ts';
import type { Table } from '../core/evidence/table.ts';
import type { TestResult } from '../core/tests-of-control/test-result.ts';
import { hanging } from './columns.ts';
import { plain } from './escape.ts';
import { counted, listed } from './grammar.ts';
import { shown } from './shown.ts';
import { foundSentence } from './words-found.ts';
import { unreadable } from './words-unreadable.ts';

const listedFacts = 40;

/** One file as the gate understands it, for a terminal: it is how one learns why a file earned nothing. */
export function renderEvidenceExplanation({ evidence, tests }: EvidenceExplanation, width = 100): string {
  const line = (label: string, text: string) => hanging(label, plain(text), { indent: 2, label: 9, width });
  const item = (text: string) => hanging('-', plain(text), { indent: 2, label: 1, width });
  const own = tests.filter(({ serves }) => serves);
  const other = tests.filter(({ serves }) => !serves);
  return [
    plain(evidence.path),
    '',
    ...line(
      'kind',
      evidence.declared === undefined
        ? evidence.format
        : `${evidence.format}, declared as ${evidence.declared}`,
    ),
    ...line('reader', evidence.reader),
    ...line('date', dateWords(evidence)),
    ...line(
      'serves',
      evidence.controls.length === 0
        ? 'no control: put it into a folder named after one'
        : evidence.controls.join(', '),
    ),
    ...evidence.problems.flatMap(({ reason, detail, line: at }) =>
      line('problem', `${unreadable[reason].is}${at === undefined ? '' : `, line ${at}`}: ${detail}`),
    ),
    ...section('Facts', factLines(evidence), item),
    ...section('Unfilled', unfilledLines(evidence), item),
    ...section('Settings', settingLines(evidence), item),
    ...section('Tables', evidence.tables.map(tableWords), item),
    ...section(
      'Tests, with this file alone',
      own.map(({ control, result }) => testWords(control, result)),
      item,
    ),
    ...section(
      'Would also meet',
      other.map(({ control, result }) => `${control}/${result.test.id}: ${result.test.expects}`),
      item,
    ),
    '',
  ].join('\n');
}

type Item = (text: string) => string[];

function section(title: string, lines: readonly string[], item: Item): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.flatMap(item)];
}

function dateWords({ date }: Evidence): string {
  if (!date) return 'none: not in manifest, sidecar, contents or file name';
  return `${date.date}, from ${date.source}${date.place.line === undefined ? '' : `, line ${date.place.line}`}`;
}

function factLines({ facts }: Evidence): string[] {
  return facts
    .slice(0, listedFacts)
    .map(
      ({ name, value, source, place }) =>
        `${factDefinitions[name].title}${at(place.line)}, ${source}: ${shown(value, 80)}`,
    );
}

function unfilledLines({ unfilled }: Evidence): string[] {
  return unfilled
    .slice(0, listedFacts)
    .map(
      ({ name, placeholder, place }) =>
        `${factDefinitions[name].title}${at(place.line)}: ${placeholder === '' ? 'nothing is filled in' : `“${shown(placeholder, 80)}”`}`,
    );
}

function settingLines({ settings }: Evidence): string[] {
  return settings
    .slice(0, listedFacts)
    .map(
      ({ name, value, place }) =>
        `${settingDefinitions[name].title}${at(place.line)}: ${shown(String(value), 80)}`,
    );
}

function tableWords(table: Table): string {
  const fits = shapeNames
    .filter((name) => shapeTable(table, name) !== undefined)
    .map((name) => shapes[name].title);
  const reads =
    fits.length === 0 ? 'reads as none of the known tables' : `reads as ${listed(fits, { last: 'or' })}`;
  const headings = listed(
    table.headings.map((heading) => `“${shown(heading, 40)}”`),
    { most: 12 },
  );
  return `${counted(table.rowCount, 'row')} from line ${table.line}, ${reads}; columns ${headings}`;
}

function testWords(control: string, { test, outcome, found }: TestResult): string {
  const words = {
    met: 'met',
    'not-met': 'not met',
    'not-examined': 'could not be examined',
    'does-not-apply': 'does not apply',
  };
  return `${control}/${test.id}: ${words[outcome]}; expected ${test.expects}; found ${foundSentence(found)}`;
}

function at(line: number | undefined): string {
  return line === undefined ? '' : ` (line ${line})`;
}
