import { defaultGraceDays } from '../assess/examine.ts';
import { defaultThreshold, failOnLevels } from '../assess/gate-settings.ts';
import type { Manifest } from '../manifest/schema.ts';
import { change, type SettingChange, wasAndIs } from './setting-change.ts';

type Gate = NonNullable<Manifest['gate']>;

/** What a change does to when the check fails: the keys under `gate`, the leak guard and the populations. */
export function barChanges(base: Manifest, head: Manifest): SettingChange[] {
  const [was, is]: [Gate, Gate] = [base.gate ?? {}, head.gate ?? {}];
  return [
    ...rising('threshold', was.threshold, is.threshold, defaultThreshold),
    ...falling('max-drop', was.max_drop, is.max_drop, Number.POSITIVE_INFINITY),
    ...listed('require', was.require, is.require),
    ...ranked('fail-on', ['none', ...failOnLevels], was.fail_on, is.fail_on),
    ...ranked('enforce', ['false', 'true'], said(was.enforce), said(is.enforce), 'true'),
    ...ranked('ratchet', ['warn', 'fail'], was.ratchet, is.ratchet, 'fail'),
    ...approverChanges(was.approvers ?? [], is.approvers ?? []),
    ...ranked('leaks', ['off', 'warn', 'error'], base.leaks, head.leaks, 'error'),
    ...falling('grace-days', base.populations?.grace_days, head.populations?.grace_days, defaultGraceDays),
    ...rosterChanges(base.populations?.people, head.populations?.people),
  ];
}

function said(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** A number that makes the bar higher the greater it is. */
function rising(
  code: 'threshold',
  was: number | undefined,
  is: number | undefined,
  absent: number,
): SettingChange[] {
  const [before, after] = [was ?? absent, is ?? absent];
  return before === after ? [] : [change(code, after < before, wasAndIs(was, is))];
}

/** A number that makes the bar lower the greater it is. */
function falling(
  code: 'max-drop' | 'grace-days',
  was: number | undefined,
  is: number | undefined,
  absent: number,
): SettingChange[] {
  const [before, after] = [was ?? absent, is ?? absent];
  return before === after ? [] : [change(code, after > before, wasAndIs(was, is))];
}

/** One of some words, loosest first. */
function ranked(
  code: 'fail-on' | 'enforce' | 'ratchet' | 'leaks',
  words: readonly string[],
  was: string | undefined,
  is: string | undefined,
  absent = words[0],
): SettingChange[] {
  const rank = (word: string | undefined) => words.indexOf(word ?? absent ?? '');
  return rank(was) === rank(is) ? [] : [change(code, rank(is) < rank(was), wasAndIs(was, is))];
}

function listed(code: 'require', was: readonly string[] = [], is: readonly string[] = []): SettingChange[] {
  return [
    ...was.filter((id) => !is.includes(id)).map((subject) => change(code, true, { subject })),
    ...is.filter((id) => !was.includes(id)).map((subject) => change(code, false, { subject })),
  ];
}

/** How many, not who: reports name no people. */
function approverChanges(was: readonly string[], is: readonly string[]): SettingChange[] {
  const names = (handles: readonly string[]) => new Set(handles.map(handleOf));
  const [before, after] = [names(was), names(is)];
  const counts = wasAndIs(before.size, after.size);
  const added = [...after].some((name) => !before.has(name));
  const removed = [...before].some((name) => !after.has(name));
  return [
    ...(added ? [change('approver', true, counts)] : []),
    ...(removed && !added ? [change('approver', false, counts)] : []),
  ];
}

/** A GitHub handle as it is compared: `@Octocat` is `octocat`. */
export function handleOf(written: string): string {
  return written.replace(/^@/, '').toLowerCase();
}

function rosterChanges(was: string | undefined, is: string | undefined): SettingChange[] {
  if ((was === undefined) === (is === undefined)) return [];
  return [change('roster', is === undefined, wasAndIs(was, is))];
}
