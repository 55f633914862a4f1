import { type FactName, factDefinitions } from '../evidence/facts.ts';
import { settingDefinitions } from '../evidence/settings.ts';
import type { ShapeDefinition } from '../evidence/shapes/column.ts';
import { shapes } from '../evidence/shapes.ts';
import type { Manifest, OwnControlEntry, OwnTest } from '../manifest/schema.ts';
import type { Condition, Control, ControlFrequency, TestOfControl, Window } from './control.ts';

/** The controls that the manifest defines, made of the same procedures as the catalog's. */
export function ownControls(manifest: Manifest): Control[] {
  return Object.entries(manifest.controls).flatMap(([id, entry]) =>
    'tests' in entry && entry.tests !== undefined ? [ownControl(id, entry)] : [],
  );
}

function ownControl(id: string, entry: OwnControlEntry): Control {
  const [first, ...others] = entry.tests;
  const tests = [testOf(first, 1), ...others.map((test, index) => testOf(test, index + 2))] as const;
  return {
    id,
    own: true,
    title: entry.title,
    criteria: entry.criteria,
    risk: `The organization relies on this control for ${entry.criteria.join(', ')}.`,
    likelihood: 3,
    impact: 3,
    frequency: frequencyOf(entry.tests),
    ownerHint: 'Control owner',
    tests,
    sampled: `Evidence of the period for each test: ${tests.map(({ expects }) => expects).join('; ')}.`,
    commonFailure: {
      failure: 'It is done, and no dated record shows it.',
      fix: 'Keep the record when it is done, with date and name.',
    },
    evidenceWanted: tests.map(({ expects }) => expects),
    remediation: { steps: tests.map(({ remedy }) => remedy), effortDays: 1 },
  };
}

const frequencies = { month: 'monthly', quarter: 'quarterly', half: 'semi-annual', year: 'annual' } as const;

/** The shortest period that its tests ask for; a setting alone is always on. */
function frequencyOf(tests: readonly OwnTest[]): ControlFrequency {
  const asked = tests.flatMap((test) => ('every' in test ? [test.every] : []));
  const shortest = (['month', 'quarter', 'half', 'year'] as const).find((every) => asked.includes(every));
  if (shortest !== undefined) return frequencies[shortest];
  return tests.every((test) => 'setting' in test) ? 'continuous' : 'annual';
}

/** What a document must have when it is a rule that was adopted, and not the record of an occurrence. */
const ofRules: readonly FactName[] = ['approver', 'approval_date'];

function showsOf(test: OwnTest): TestOfControl['shows'] {
  const isRule = !('every' in test) && 'facts' in test && test.facts?.every((fact) => ofRules.includes(fact));
  return isRule ? 'design' : 'operation';
}

function testOf(test: OwnTest, number: number): TestOfControl {
  const words = (expects: string) => ({
    id: `test-${number}`,
    shows: showsOf(test),
    expects: test.title ?? expects,
    remedy: test.remedy ?? `add evidence that ${test.title ?? expects}`,
  });
  if ('every' in test) {
    const { every, facts = [] } = test;
    const having = facts.length > 0 ? ` with ${titles(facts)}` : '';
    return {
      procedure: 'everyPeriod',
      every,
      facts,
      ...words(`every completed ${every} has a dated record${having}`),
    };
  }
  if ('rows' in test) {
    const shape: ShapeDefinition = shapes[test.rows];
    const [first, ...others] = test.require;
    const required = (column: string): Condition =>
      shape.columns[column]?.mayBeNo ? { column, filled: true } : { column, affirmed: true };
    return {
      procedure: 'everyRow',
      shape: test.rows,
      item: 'row',
      attributes: [required(first), ...others.map(required)],
      files: 'latest',
      window: windowOf(test.within),
      ...words(
        `each row of the ${shape.title} has ${test.require.map((column) => shape.columns[column]?.title ?? column).join(', ')}`,
      ),
    };
  }
  if ('members' in test) {
    const dateColumn = dateColumns[test.register];
    const dated = test.completed !== undefined && dateColumn !== undefined;
    return {
      procedure: 'everyMember',
      population: 'people',
      shape: test.register,
      item: 'employee',
      attributes: dated ? [{ column: dateColumn, dated: windowOf(test.completed) }] : [],
      ...words(`every employee is in the ${shapes[test.register].title}`),
    };
  }
  if ('setting' in test) {
    const holds = test.at_least === undefined ? { is: test.is ?? true } : { atLeast: test.at_least };
    const expects = `an export shows: ${settingDefinitions[test.setting].title}`;
    return {
      procedure: 'configuration',
      setting: test.setting,
      holds,
      window: 'last-12-months',
      screenshot: true,
      ...words(expects),
    };
  }
  return {
    procedure: 'document',
    facts: test.facts,
    window: windowOf(test.within),
    datedBy: 'date',
    ...words(`a dated document has ${titles(test.facts)}`),
  };
}

/** The column whose day says when a member's row was earned. */
const dateColumns: Partial<Record<keyof typeof shapes, string>> = {
  completions: 'completed',
  acknowledgments: 'acknowledged',
  reviews: 'reviewed',
};

function windowOf(within: '12-months' | 'period' | 'any' | undefined): Window {
  return within === '12-months' ? 'last-12-months' : (within ?? 'period');
}

function titles(facts: readonly FactName[]): string {
  return facts.map((fact) => factDefinitions[fact].title).join(', ');
}
