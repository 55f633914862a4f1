import { type Table, TableBuilder } from '../evidence/table.ts';

/** One person of a personnel system. */
export interface Person {
  line: number;
  email?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  status?: string | undefined;
  type?: string | undefined;
}

/** Headings by which `shapes.ts` knows the columns. */
const headings = {
  email: 'work email',
  id: 'employee id',
  name: 'full name',
  start: 'start date',
  end: 'end date',
  status: 'status',
  type: 'employment type',
} as const;
const parts = ['email', 'id', 'name', 'start', 'end', 'status', 'type'] as const;
/** How a system writes a day that there is not. */
const noDay = /^0{4}-0{2}-0{2}/u;

/** The people as the common table. A part that none of them has makes no column: nothing is known of it. */
export function peopleTable(place: { file: string; line: number }, people: readonly Person[]): Table {
  const told = parts.filter((part) => people.some((person) => person[part] !== undefined));
  const builder = new TableBuilder(
    { ...place, shape: 'people' },
    told.map((part) => headings[part]),
  );
  for (const person of people)
    builder.addRow(
      told.map((part) => (noDay.test(person[part] ?? '') ? '' : person[part])),
      person.line,
    );
  return builder.build();
}
