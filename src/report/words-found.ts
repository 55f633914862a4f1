import type { Frequency, Span } from '../core/evidence/calendar.ts';
import { type FactName, factDefinitions } from '../core/evidence/facts.ts';
import { type SettingName, settingDefinitions } from '../core/evidence/settings.ts';
import type { ShapeDefinition } from '../core/evidence/shapes/column.ts';
import { type ShapeName, shapes } from '../core/evidence/shapes.ts';
import type { Found, MissingFact } from '../core/tests-of-control/found.ts';
import { at, counted, days, listed, plural } from './grammar.ts';
import { shown } from './shown.ts';
import { unreadable } from './words-unreadable.ts';

type FoundByCode = { [Code in Found['code']]: Extract<Found, { code: Code }> };

const periods: Record<Frequency, string> = {
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
};

const sentences: { [Code in Found['code']]: (found: FoundByCode[Code]) => string } = {
  document: ({ file, date, facts }) => `${file} of ${date} has ${listed(facts.map(factTitle), { most: 12 })}`,
  'facts-missing': ({ file, missing }) => lacking(file, missing),
  undated: ({ file }) => `${file} gives no date, in its contents, sidecar or name`,
  'rule-document': ({ file }) =>
    `${file} tells what is to be done and not when it was: its only date is that of the text`,
  'outside-window': ({ file, date, window }) => `${file} is dated ${date}, ${outside(window)}`,
  'failed-outcome': ({ fact, ...place }) => `the ${factTitle(fact)} in ${at(place)} tells of a failure`,
  'unclear-outcome': ({ fact, ...place }) =>
    `the ${factTitle(fact)} in ${at(place)} does not say that it succeeded`,
  'not-about': ({ file, about }) => `neither title nor name of ${file} says that it is about ${anyOf(about)}`,
  'no-record': ({ file }) => `${file} tells what shall be done, and records nothing that was`,

  periods: ({ every, expected, actual, missing, longestGapDays, near, silent }) =>
    [
      `${actual} of ${counted(expected, periods[every])} ${actual === 1 || expected === 1 ? 'has' : 'have'} a complete record`,
      ...(missing.length > 0 ? [`none for ${listed(missing)}`] : []),
      ...(near ? [lacking(near.file, near.missing)] : []),
      ...(silent ? [`${silent.file} has no word of ${anyOf(silent.words)}`] : []),
      `longest gap ${days(longestGapDays)}`,
    ].join('; '),
  'period-record-incomplete': ({ period, missing }) =>
    `the record for ${period} lacks ${missingFacts(missing)}`,
  'period-record-late': ({ period, days: late }) =>
    `the record for ${period} is dated ${days(late)} after the period ended`,

  rows: ({ item, expected, failing, shape }) => {
    const { title } = shapes[shape];
    const where = title === plural(item) ? '' : ` in the ${title}`;
    return result({ item, expected, failing }) + where;
  },
  members: ({ item, expected, actual, roster, population }) =>
    `${result({ item, expected, failing: expected - actual })}${roster ? `, by the ${population === 'accounts' ? 'account export' : 'roster'}` : '; no roster shows whether the list is complete'}`,
  'none-stated': ({ item, ...place }) => `${at(place)} states that there were no ${plural(item)}`,
  'none-stated-in-part': ({ item, silent, ...place }) =>
    `${at(place)} states that there were no ${plural(item)}, and does not speak of ${silent.from} to ${silent.to}`,
  'no-table': ({ shape }) => `no table reads as ${shapes[shape].title}: it needs ${columnsOf(shape)}`,
  'no-rows': ({ shape, file }) =>
    `the ${shapes[shape].title}${file === undefined ? '' : ` ${file}`} has no row to which the test applies`,
  'no-population': () => 'the roster that the manifest names could not be read',
  'no-members': ({ population }) =>
    ({
      people: 'the roster shows nobody employed on the day of the assessment',
      joiners: 'the roster shows nobody hired in the period',
      leavers: 'the roster shows nobody who left in the period',
      accounts: 'the account export shows no active account',
    })[population],
  'roster-incomplete': ({ matched, unmatched }) =>
    `${counted(unmatched, 'row')} of the register ${unmatched === 1 ? 'belongs' : 'belong'} to nobody in the roster, and only ${matched} to somebody: the roster is not complete`,
  'no-approval': () => 'no policy gives an approval date to compare with',

  'cell-empty': ({ column, absent }) =>
    absent ? `there is no column for “${column}”` : `nothing is filled in under “${column}”`,
  'cell-not-yes': ({ column, wanted }) => `“${column}” does not say ${wanted ? 'yes' : 'no'}`,
  'cell-other-value': ({ column, wanted }) =>
    `“${column}” is none of ${listed(wanted.filter((value) => value !== '').map((value) => `“${shown(value, 40)}”`))}`,
  'cell-unwanted-value': ({ column, value }) => `“${column}” says “${value}”`,
  'cell-other-topic': ({ column }) => `“${column}” names another subject than security`,
  'cell-no-date': ({ column }) => `“${column}” holds no date`,
  'cell-ambiguous-date': ({ column }) =>
    `the date under “${column}” can be read two ways, day first or month first`,
  'cell-outside-window': ({ column, date, window }) => `“${column}” is ${date}, ${outside(window)}`,
  'cell-late': ({ column, than, days: late }) => `“${column}” is ${days(late)} after “${than}”`,
  'cell-before-approval': ({ column, days: early, approval }) =>
    `“${column}” is ${days(early)} before the approval of ${approval}`,
  'cell-early': ({ column, than, days: early }) => `“${column}” is ${days(early)} before “${than}”`,
  'cell-passed': ({ column, date }) => `“${column}” is ${date}, which has passed`,
  'cell-over-limit': ({ column, since, days: taken, limit }) =>
    `“${column}” is ${days(taken)} after “${since}”; ${days(limit)} are allowed`,
  'cell-open-too-long': ({ column, since, days: taken, limit }) =>
    `nothing is filled in under “${column}”, ${days(taken)} after “${since}”; ${days(limit)} are allowed`,
  'cell-same': ({ column, as }) => `“${column}” names nobody other than “${as}”`,
  unlisted: ({ item }) => `the register has no row for this ${item}`,
  'present-after-leaving': ({ item, days: late }) =>
    `this ${item} belongs to somebody who had left ${days(late)} before`,
  'present-though-left': ({ item }) =>
    `this ${item} belongs to somebody who has left by the roster, which does not say when`,
  'active-after-leaving': ({ column, days: late }) =>
    `“${column}” is ${days(late)} after the last working day`,
  absences: ({ item, members, present }) =>
    present === 0
      ? `no ${item} belongs to any of ${counted(members, 'leaver')}`
      : `${counted(present, item)} ${present === 1 ? 'belongs' : 'belong'} to somebody who had left`,
  'unidentified-row': () => 'the row gives no e-mail, id or name',

  setting: ({ setting, value, ...place }) =>
    `${at(place)} shows “${title(setting)}”: ${settingValue(setting, value)}`,
  screenshot: ({ setting, file }) =>
    `${file}, which a named person vouches for, stands for “${title(setting)}”`,
  'no-setting': ({ setting }) => `no export shows “${title(setting)}”`,
  'weak-setting': ({ setting, value, ...place }) =>
    `${at(place)} shows “${title(setting)}” only as ${settingValue(setting, value)}`,

  'no-evidence': () => 'no evidence',
  unvouched: ({ file, lacks }) => `${file} cannot be read as text, and ${vouching(lacks)}`,
  'not-examined': ({ files }) =>
    `not readable as evidence: ${listed(
      files.map(({ file, reason }) => `${file} (${unreadable[reason].is})`),
      { most: 3 },
    )}`,
  'does-not-apply': () => 'nothing here to which the test applies',
};

/**
 * What a test or an item was found to be, as a clause that starts in lower case (or with a path) and reads on
 * after a colon. Holds text of files, cut: escape it for the medium.
 */
export function foundSentence(found: Found): string {
  return say(found.code, found);
}

function anyOf(words: readonly string[]): string {
  return listed(
    words.map((word) => `“${word}”`),
    { most: 3, last: 'or' },
  );
}

// Generic, so that the compiler relates the code to its sentence.
function say<Code extends Found['code']>(code: Code, found: FoundByCode[Code]): string {
  return sentences[code](found);
}

export function factTitle(fact: FactName): string {
  return factDefinitions[fact].title;
}

/** `no named person or date is given to vouch for it`. */
export function vouching(lacks: readonly ('person' | 'date')[]): string {
  const names = { person: 'named person', date: 'date' };
  return `no ${listed(
    lacks.map((lack) => names[lack]),
    { last: 'or' },
  )} is given to vouch for it`;
}

/** `tabletop.md lacks timeline`; where all of it is one line that wants filling, `tabletop.md:12 lacks …`. */
function lacking(file: string, missing: readonly MissingFact[]): string {
  const [only, other] = missing;
  if (!only || other || only.line === undefined) return `${file} lacks ${missingFacts(missing)}`;
  const { line, ...unplaced } = only;
  return `${file}:${line} lacks ${missingFacts([unplaced])}`;
}

/** The facts by name, and one placeholder as an example: each is a finding of its own. */
function missingFacts(missing: readonly MissingFact[]): string {
  const names = listed(
    missing.map(({ fact }) => factTitle(fact)),
    { most: 8 },
  );
  const unfilled =
    missing.find(({ placeholder }) => placeholder) ?? missing.find(({ placeholder }) => placeholder === '');
  return unfilled ? `${names} (${unfilledPlace(unfilled)})` : names;
}

function unfilledPlace({ placeholder, line }: MissingFact): string {
  const what = placeholder ? `says “${shown(placeholder, 60)}”` : 'is empty';
  return line === undefined ? what : `line ${line} ${what}`;
}

/** A TLS version is written with its second number: 1.0. */
function settingValue(setting: SettingName, value: string): string {
  return settingDefinitions[setting].form === 'tls-version' && /^\d$/u.test(value)
    ? `${value}.0`
    : shown(value);
}

function outside({ from, to }: Span): string {
  // `any` reaches back to the beginning of the calendar.
  return from <= '1970-01-01' ? `after ${to}` : `outside ${from} to ${to}`;
}

function result({ item, expected, failing }: { item: string; expected: number; failing: number }): string {
  if (failing > 0)
    return `${failing} of ${counted(expected, item)} ${failing === 1 ? 'falls' : 'fall'} short`;
  if (expected === 1) return `the only ${item} passes`;
  return `${expected === 0 ? 'no' : `all ${expected}`} ${plural(item)} pass`;
}

function title(setting: keyof typeof settingDefinitions): string {
  return settingDefinitions[setting].title;
}

/** `columns for e-mail, id or name, and for completed or status`. */
function columnsOf(shape: ShapeName): string {
  const { columns, required }: ShapeDefinition = shapes[shape];
  const groups = required.map((group) =>
    listed(
      group.map((column) => columns[column]?.title ?? column),
      { last: 'or' },
    ),
  );
  return `columns for ${groups.join(', and for ')}`;
}
