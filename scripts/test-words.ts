import { activeAccount, openAccount } from '../src/core/catalog/active-account.ts';
import type {
  Condition,
  DocumentTest,
  EveryMemberTest,
  EveryPeriodTest,
  EveryRowTest,
  TestOfControl,
  TimeLimit,
  Window,
} from '../src/core/catalog/control.ts';
import { type FactName, factDefinitions } from '../src/core/evidence/facts.ts';
import { settingDefinitions } from '../src/core/evidence/settings.ts';
import { columnTitle, type ShapeName, shapes } from '../src/core/evidence/shapes.ts';
import { days, listed, plural } from '../src/report/grammar.ts';
import { code } from './markdown-table.ts';

const windows: Record<Window, string> = {
  period: 'in the audit period',
  'last-12-months': 'in the last 12 months',
  any: 'on any day up to the assessment',
};

/** What a test looks at and what it wants there, in sentences. */
export function testWords(test: TestOfControl): string[] {
  switch (test.procedure) {
    case 'document':
      return oneDocumentWords(test);
    case 'everyPeriod':
      return everyPeriodWords(test);
    case 'everyRow':
      return everyRowWords(test);
    case 'everyMember':
      return everyMemberWords(test);
    case 'noMember':
      return [
        `Nobody whose end date in the roster has passed may stand in ${tableWords(test.shape)} ${
          test.from === 'folder' ? '(of the whole evidence folder)' : '(of this control)'
        } where it was made later.`,
        `A row counts where ${conditionWords(test.shape, test.where)}.`,
        ...(test.quietSince
          ? [
              `Nor may ${column(test.shape, test.quietSince)} be after the end date, whatever else the row says.`,
            ]
          : []),
        'It does not apply without a roster, without leavers, or without such a table in which somebody of the roster stands.',
      ];
    case 'configuration':
      return [
        `Every export dated ${windows[test.window]} that shows ${code(test.setting)} (${settingDefinitions[test.setting].title}) must show ${holdsWords(test.holds)}; at least one must.`,
        test.screenshot
          ? 'Without one, a file that cannot be read, such as a picture, stands in as attested when a named person and a date vouch for it.'
          : 'A picture does not stand in for it.',
      ];
  }
}

function oneDocumentWords(test: DocumentTest): string[] {
  return [
    `One document, dated ${windows[test.window]}, must have ${factWords(test.facts)}.`,
    ...(test.datedBy === 'approval_date' ? ['Its approval date is what dates it.'] : []),
    ...(test.succeeds
      ? [
          `Its ${factDefinitions[test.succeeds].title} must tell of a success, and of nothing that takes it back.`,
        ]
      : []),
    ...(test.occurs
      ? ['A runbook, plan or policy whose only date is that of its text ("Last updated") is none.']
      : []),
    ...(test.about
      ? [`Its title, file name or declared kind must have a word that begins with ${quoted(test.about)}.`]
      : []),
    ...(test.about && test.datedBy === 'approval_date'
      ? ['One among the evidence of `policies` counts as well.']
      : []),
    ...(test.record || test.rules === false ? ['A policy or procedure is no record.'] : []),
  ];
}

function everyPeriodWords(test: EveryPeriodTest): string[] {
  return [
    `Each ${test.every} that ended in the audit period must have a record with ${factWords(test.facts)}.`,
    ...(test.about
      ? [
          `A table or the export of a tool counts where its file name or a column has a word that begins with ${quoted(test.about)}.`,
        ]
      : []),
    ...(test.mentions
      ? [`The text of a document must have a word that begins with ${quoted(test.mentions)}.`]
      : []),
  ];
}

function everyRowWords(test: EveryRowTest): string[] {
  const { shape, item, where, attributes, needs, documents, noneStatement } = test;
  const latest = 'In the newest file';
  return [
    `${test.files === 'latest' ? latest : 'In all files together'}, each ${item} (a row of ${tableWords(shape)})${
      where ? ` where ${conditionWords(shape, where)}` : ''
    } must meet: ${conditionWords(shape, attributes)}.`,
    ...(needs ? [`Only tables with ${listed(needs.map((name) => column(shape, name)))} are looked at.`] : []),
    ...Object.entries(test.stated ?? {}).map(
      ([name, facts]) =>
        `In a document ${factWords(facts, 'or')} beside the table stands in for ${column(shape, name)}.`,
    ),
    ...(test.fileEach === undefined
      ? []
      : [`Where each ${item} has a file of its own, those are one inventory, with the newest file of each.`]),
    ...(test.files === 'latest' && test.window !== 'any'
      ? [`That file must be dated ${windows[test.window]}.`]
      : []),
    ...(test.datedByRows
      ? [`Where nothing dates it, the last day under ${column(shape, test.datedByRows)} does.`]
      : []),
    ...(documents ? [documentWords(item, documents)] : []),
    ...(noneStatement
      ? [
          `Where there was no ${item}, dated documents that say so of the whole period but its last 100 days are enough ("No ${plural(item)} in 2026", or one for each quarter).`,
        ]
      : []),
    ...(test.whenPresent ? ['Without such a table it does not apply.'] : []),
  ];
}

const populations: Record<EveryMemberTest['population'], string> = {
  people: 'Everyone in the roster who is employed on the day of the assessment',
  joiners: 'Everyone in the roster whose start date is in the audit period, or is not written down,',
  leavers: 'Everyone in the roster whose end date is in the audit period',
  accounts: 'Every [active](#open-and-active-accounts) account of the account exports beside it',
};

function everyMemberWords(test: EveryMemberTest): string[] {
  const { shape, item, attributes, documents } = test;
  return [
    `${populations[test.population]} must have a row in ${tableWords(shape)}${
      attributes.length > 0 ? ` that meets: ${conditionWords(shape, attributes)}` : ''
    }.`,
    ...(test.each
      ? [
          `With several values under ${column(shape, test.each)}, a row for each that more than half of them have.`,
        ]
      : []),
    ...(attributes.some((one) => 'notBefore' in one && one.notBefore === 'approval') ? [approvalWords] : []),
    ...(documents ? [documentWords(item, documents)] : []),
    test.whenPresent
      ? `It does not apply where there ${test.population === 'accounts' ? 'is no account export' : 'is no roster'}.`
      : 'Without a roster the rows stand for everyone, as attested.',
  ];
}

const approvalWords =
  'That is the approval of the policy that the row names, else of the one approved first; without a policy that gives its approval date the test is not met.';

function documentWords(item: string, documents: Readonly<Record<string, FactName>>): string {
  return `A document counts as one ${item} when it has ${factWords(Object.values(documents), 'or')}, two of them at least.`;
}

/** The accounts that tests look at, which is said once for all of them. */
export function accountWords(): string[] {
  const password = activeAccount.filter((condition) => !openAccount.includes(condition));
  return [
    `An account is *open* where ${eachCondition('accounts', openAccount)}.`,
    `It is *active* where it is open and ${eachCondition('accounts', password)}.`,
  ];
}

function conditionWords(shape: ShapeName, conditions: readonly Condition[]): string {
  if (conditions === activeAccount) return 'the account is [active](#open-and-active-accounts)';
  if (conditions === openAccount) return 'the account is [open](#open-and-active-accounts)';
  return eachCondition(shape, conditions);
}

function eachCondition(shape: ShapeName, conditions: readonly Condition[]): string {
  return conditions.map((condition) => oneCondition(shape, condition)).join('; ');
}

function oneCondition(shape: ShapeName, condition: Condition): string {
  if ('anyOf' in condition)
    return condition.anyOf
      .map((group) => group.map((one) => oneCondition(shape, one)).join(' and '))
      .join(', or ');
  const name = column(shape, condition.column);
  if ('filled' in condition) return `${name} is filled in`;
  if ('undenied' in condition) return `${name} does not say that there is none`;
  if ('affirmed' in condition) return `${name} is filled in, and with no plain no`;
  if ('yes' in condition) return `${name} says ${condition.yes ? 'yes' : 'no'}`;
  if ('oneOf' in condition) return `${name} is ${quoted(condition.oneOf)}`;
  if ('noneOf' in condition) return `${name} is not ${quoted(condition.noneOf)}`;
  if ('dated' in condition) return `${name} is a day ${windows[condition.dated]}`;
  if ('notAfter' in condition) return `${name} is not after ${column(shape, condition.notAfter)}`;
  if ('notBeforeColumn' in condition)
    return `${name} is not before ${column(shape, condition.notBeforeColumn)}`;
  if ('topic' in condition)
    return `${name} names no other subject than ${condition.topic} (nor an unknown one, where other rows name ${condition.topic})`;
  if ('otherThan' in condition)
    return `${name} names somebody other than ${column(shape, condition.otherThan)}`;
  if ('within' in condition)
    return `${name} is, or while it is empty the assessment is, ${limitWords(shape, condition.within)} after ${column(shape, condition.since)} at most`;
  const before = {
    approval: 'is not before the approval of the policy',
    hire: 'is not before the start date in the roster',
    assessment: 'has not passed',
  };
  return `${name} ${before[condition.notBefore]}`;
}

function limitWords(shape: ShapeName, limit: TimeLimit): string {
  if (typeof limit === 'number') return days(limit);
  const { by, days: allowed } = limit;
  return `${listed(
    Object.entries(allowed).map(([word, most]) => `${most} (${code(word)})`),
    { most: 12, last: 'or' },
  )} days by ${column(shape, by)}`;
}

function holdsWords(holds: Extract<TestOfControl, { procedure: 'configuration' }>['holds']): string {
  if ('is' in holds) return holds.is ? 'yes' : 'no';
  return 'atLeast' in holds ? `${holds.atLeast} or more` : 'AES-256 or stronger';
}

function factWords(facts: readonly FactName[], last = 'and'): string {
  return facts.length === 0
    ? 'a date'
    : listed(
        facts.map((fact) => `${factDefinitions[fact].title}`),
        { most: 12, last },
      );
}

function column(shape: ShapeName, name: string): string {
  return `“${columnTitle(shape, name)}”`;
}

function tableWords(shape: ShapeName): string {
  return `the [${shapes[shape].title}](evidence.md#${shape})`;
}

function quoted(words: readonly string[]): string {
  return listed(words.map(code), { most: 40, last: 'or' });
}
