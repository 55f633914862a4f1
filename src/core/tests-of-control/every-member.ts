import { activeAccount } from '../catalog/active-account.ts';
import type { EveryMemberTest } from '../catalog/control.ts';
import { addDays, within } from '../evidence/calendar.ts';
import type { Place } from '../evidence/evidence.ts';
import { withDay } from './ageing.ts';
import { approvalFinder } from './approvals.ts';
import { firstViolation } from './conditions.ts';
import { daysOf, listedExceptions, result, type TestContext } from './context.ts';
import type { Found } from './found.ts';
import { holdsShape, itemsOf } from './items.ts';
import type { Judging } from './judging.ts';
import { employedOn, type Identity, identityOf, joiner, leftWithin, type Member } from './population.ts';
import { type Register, readRegister, standingFinder } from './register.ts';
import type { Ages, Exception, TestResult } from './test-result.ts';
import { failsAsAWhole } from './whole-population.ts';

/**
 * Holds when each member of the population has a row with the attributes in the register. Without a roster
 * the register's own rows are the population: completeness is then attested, not inspected.
 */
export function examineEveryMember(test: EveryMemberTest, context: TestContext): TestResult {
  const { people, peopleUnreadable } = context;
  if (test.population === 'accounts') return examineAccounts(test, context);
  if (!people && (peopleUnreadable || test.whenPresent)) {
    if (!peopleUnreadable)
      return result(test, { outcome: 'does-not-apply', found: { code: 'does-not-apply' } });
    return result(test, {
      outcome: 'not-met',
      found: { code: 'no-population', population: test.population },
    });
  }
  const approvalOf = wantsApproval(test) ? approvalFinder(context) : undefined;
  if (wantsApproval(test) && !approvalOf)
    return result(test, { outcome: 'not-met', found: { code: 'no-approval' } });
  const judging: Judging = { shape: test.shape, context, ...(approvalOf ? { approvalOf } : {}) };
  return people ? againstRoster(test, people.members, judging) : againstItself(test, judging);
}

function againstRoster(test: EveryMemberTest, everyone: readonly Member[], judging: Judging): TestResult {
  const { context } = judging;
  const members = everyone.filter((member) => belongs(test, member, context));
  if (members.length === 0 && (test.population === 'leavers' || test.population === 'joiners'))
    return result(test, {
      outcome: 'does-not-apply',
      found: { code: 'no-members', population: test.population },
    });
  if (members.length === 0)
    return result(test, { outcome: 'not-met', found: { code: 'no-members', population: test.population } });
  const register = readRegister(test, joiner(everyone), judging);
  if (register.paths.length === 0)
    return result(test, { outcome: 'not-met', found: whyNoRegister(test, context) });
  const { size: matched } = register.all;
  if (test.population === 'people' && register.unmatched.length > matched)
    return result(test, {
      outcome: 'not-met',
      found: { code: 'roster-incomplete', matched, unmatched: register.unmatched.length },
      unmatched: register.unmatched,
      evidence: register.paths,
    });
  const isNew = (member: Member) => !register.all.has(member) && joinedWithinGrace(test, member, context);
  return conclude(
    test,
    members.filter((member) => !isNew(member)),
    register,
    true,
  );
}

function againstItself(test: EveryMemberTest, judging: Judging): TestResult {
  const known = new Map<string, Member>();
  const register = readRegister(test, (identity, place) => remember(known, identity, place), judging);
  if (register.paths.length === 0)
    return result(test, { outcome: 'not-met', found: whyNoRegister(test, judging.context) });
  return conclude(test, [...known.values()], register, false);
}

function conclude(
  test: EveryMemberTest,
  members: readonly Member[],
  register: Register,
  roster: boolean,
): TestResult {
  const { faultOf, dayOf } = standingFinder(register, members, test.item);
  let ages: Ages | undefined;
  const faults = members.flatMap((member): Exception[] => {
    const fault = faultOf(member);
    if (fault) return [{ ...fault.place, found: fault.found }];
    const passed = dayOf(member);
    if (passed) ages = withDay(ages, passed.day, passed.place);
    return [];
  });
  const counts = { expected: members.length, actual: members.length - faults.length };
  const met = faults.length === 0 && members.length > 0;
  return result(test, {
    outcome: met ? 'met' : 'not-met',
    ...(met ? { basis: roster ? ('inspected' as const) : ('attested' as const) } : {}),
    found: { code: 'members', item: test.item, population: test.population, roster, ...counts },
    exceptions: faults.slice(0, listedExceptions),
    counts,
    wholePopulationFails: counts.actual === 0 && failsAsAWhole(faults),
    unmatched: register.unmatched,
    evidence: register.paths,
    ages,
    days: register.days,
  });
}

/** The active accounts of the control's own account exports, each to be found in the register. */
function examineAccounts(test: EveryMemberTest, context: TestContext): TestResult {
  const judging: Judging = { shape: 'accounts', context };
  const accounts = context.evidence
    .filter((evidence) => holdsShape(evidence, 'accounts'))
    .flatMap((evidence) => [...itemsOf(evidence, 'accounts')])
    .filter((item) => firstViolation(item, activeAccount, judging) === undefined)
    .map((item): Member => ({ ...identityOf(item), place: item.place, left: false }));
  const register = readRegister(test, joiner(accounts), { ...judging, shape: test.shape });
  if (accounts.length === 0 || register.paths.length === 0)
    return result(test, { outcome: 'does-not-apply', found: { code: 'does-not-apply' } });
  return conclude(test, accounts, register, true);
}

function belongs(test: EveryMemberTest, member: Member, context: TestContext): boolean {
  if (test.population === 'leavers') return leftWithin(member, daysOf('period', context));
  // Whose first day nobody wrote down may have joined in the period.
  if (test.population === 'joiners' && member.start !== undefined)
    return within(member.start, daysOf('period', context));
  return employedOn(member, context.asOf);
}

function joinedWithinGrace(test: EveryMemberTest, member: Member, { asOf, graceDays }: TestContext): boolean {
  return (
    test.population === 'people' && member.start !== undefined && addDays(member.start, graceDays) > asOf
  );
}

function remember(known: Map<string, Member>, identity: Identity, place: Place): Member {
  const key = identity.email || identity.id || identity.name;
  const before = known.get(key);
  if (before) return before;
  const member: Member = { ...identity, place, left: false };
  known.set(key, member);
  return member;
}

function wantsApproval(test: EveryMemberTest): boolean {
  return test.attributes.some((condition) => 'notBefore' in condition && condition.notBefore === 'approval');
}

function whyNoRegister(test: EveryMemberTest, context: TestContext): Found {
  return context.evidence.length === 0 ? { code: 'no-evidence' } : { code: 'no-table', shape: test.shape };
}
