import type { Reading } from '../../evidence/evidence.ts';
import { type Account, accountTable } from '../account-table.ts';
import { type ExportItem, exportItems, hasOnlyItems, partOf, textAt } from '../export-items.ts';
import { NewestDay } from '../newest-day.ts';
import { isOktaUser, oktaAccount } from '../okta-accounts.ts';
import { factorsOf, isFactor, isSecondFactor } from '../okta-factors.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

const keys = ['users', 'value', 'data', 'results'];
const logins = ['login', 'email', 'userLogin', 'userName', 'upn', 'userEmail'];
const ids = ['userId', 'id'];

/**
 * Okta gives factors user by user, so each export of them is somebody's script: users with a list of factors, or
 * a mapping from user to such a list. A list of nothing but factors leaves out whoever has none: no population.
 */
export const oktaFactors: RecordReader = {
  id: 'okta-factors',
  title: 'Okta factors by user (API, put together by a script)',
  supports: ['mfa', 'offboarding', 'access-reviews'],
  gives: { settings: [], tables: true },
  dating: 'sidecar or file name; else the newest day in its entries',
  takes: 'record',
  recognizes: (value) => isByUser(value) || isUsers(value) || isBareList(value),
  read: (record, file) => (isBareList(record.value) ? readBareList(record, file) : readUsers(record, file)),
};

function readUsers({ value, lineOf }: ParsedRecord, file: string): Reading {
  const builder = new ReadingBuilder({ format: 'record', reader: oktaFactors.id }, file);
  const newest = new NewestDay();
  const accounts = usersIn(value).map(({ user, factors, path }): Account => {
    const line = lineOf(path);
    for (const factor of factors)
      for (const key of ['created', 'lastUpdated', 'lastVerified']) newest.take(partOf(factor, key), line);
    return { ...accountOf(user, line, newest), mfa: String(factors.some(isSecondFactor)) };
  });
  builder.addTable(accountTable({ file, line: lineOf([]) }, accounts));
  return { ...builder.build(), ...newest.notBefore(file) };
}

function readBareList({ value, lineOf }: ParsedRecord, file: string): Reading {
  const builder = new ReadingBuilder({ format: 'record', reader: oktaFactors.id }, file);
  const detail =
    'factors without the users who have none: who lacks MFA cannot be seen; export every user with a list of factors';
  const [first] = exportItems(value, keysOfFactors(value));
  return builder.fail('malformed', detail, lineOf(first?.path ?? []));
}

interface User extends Pick<ExportItem, 'path'> {
  user: unknown;
  factors: readonly unknown[];
}

function usersIn(value: unknown): User[] {
  if (isByUser(value) && isMap(value))
    return Object.entries(value).map(([key, list]) => ({
      user: key,
      factors: Array.isArray(list) ? list : [],
      path: [key],
    }));
  return exportItems(value, keys).map(({ item, path }) => ({
    user: item,
    factors: factorsOf(item) ?? [],
    path,
  }));
}

/** `{ "dana@northwind.example": [factor, …], … }` */
function isByUser(value: unknown): boolean {
  if (!isMap(value)) return false;
  const lists = Object.values(value);
  return (
    lists.some((list) => Array.isArray(list) && list.length > 0) &&
    lists.every((list) => Array.isArray(list) && list.every(isFactor)) &&
    Object.keys(value).every((key) => key.includes('@') || /^00u\w{8,20}$/.test(key))
  );
}

/** Users of whom at least one has a list of factors; for the others there was none to export. */
function isUsers(value: unknown): boolean {
  const items = exportItems(value, keys);
  const lists = items.map(({ item }) => factorsOf(item)).filter((list) => list !== undefined);
  if (lists.length === 0 || !items.every(({ item }) => isKnown(item))) return false;
  // Other things have factors too: an empty list tells nothing but of somebody with an address.
  return lists.some((list) => list.length > 0) || items.every(({ item }) => hasEmail(item));
}

function hasEmail(item: unknown): boolean {
  return accountOf(item, 0, new NewestDay()).email?.includes('@') === true;
}

function isBareList(value: unknown): boolean {
  return hasOnlyItems(value, keysOfFactors(value), isFactor);
}

function keysOfFactors(value: unknown): readonly string[] {
  return isMap(value) ? [...keys, 'factors'] : keys;
}

function isKnown(item: unknown): boolean {
  const { email, name, id } = accountOf(item, 0, new NewestDay());
  return [email, name, id].some((text) => text !== undefined && text !== '');
}

function accountOf(item: unknown, line: number, newest: NewestDay): Account {
  if (typeof item === 'string') return item.includes('@') ? { line, email: item } : { line, id: item };
  const nested = partOf(item, 'user');
  if (typeof nested === 'string') return accountOf(nested, line, newest);
  const user = isMap(nested) ? nested : item;
  if (isOktaUser(user) || isMap(partOf(user, 'profile'))) return oktaAccount(user, line, newest);
  const email = logins.map((key) => textAt(user, key)).find((text) => text !== undefined);
  return {
    line,
    email,
    id:
      email === undefined
        ? ids.map((key) => textAt(user, key)).find((text) => text !== undefined)
        : undefined,
    name: textAt(user, 'name') ?? textAt(user, 'displayName'),
    status: textAt(user, 'status')?.toLowerCase().replaceAll('_', ' '),
  };
}
