import type { EveryMemberTest } from '../catalog/control.ts';
import type { IsoDate } from '../evidence/calendar.ts';
import type { Place } from '../evidence/evidence.ts';
import { topicOf } from '../evidence/training-topics.ts';
import { ageingColumns, oldestDay } from './ageing.ts';
import { firstViolation } from './conditions.ts';
import { listedExceptions } from './context.ts';
import { addEventDay, eventColumn } from './event-days.ts';
import type { Found } from './found.ts';
import { holdsShape, type Item, itemsOf } from './items.ts';
import type { Judging } from './judging.ts';
import { type Identity, identityOf, isKnown, type Member } from './population.ts';

/** The best that the register says of one member: nothing wrong, or what is wrong, and where. */
interface Standing {
  place: Place;
  found: Found | undefined;
  /** The day by which it passes, where that day ages. */
  day: IsoDate | undefined;
}

/** Of each member; a row without fault wins, else the first one's fault stands. */
type Standings = Map<Member, Standing>;

export interface Register {
  all: Standings;
  /** The same by the value of the test's `each` column: by policy, by course. */
  each: Map<string, Standings>;
  unmatched: Place[];
  paths: string[];
  /** When what passing rows tell took place. */
  days: Set<IsoDate>;
}

/** What only rows that name the test's subject say, and whether any does. */
interface ByTopic {
  column: string;
  named: boolean;
  standings: Standings;
}

/** Reads the rows of all files of the test's shape, joined to members by `memberFor`. */
export function readRegister(
  test: EveryMemberTest,
  memberFor: (identity: Identity, place: Place) => Member | undefined,
  judging: Judging,
): Register {
  const register: Register = { all: new Map(), each: new Map(), unmatched: [], paths: [], days: new Set() };
  const topic = test.attributes.find((condition) => 'topic' in condition);
  const byTopic: ByTopic | undefined = topic && { column: topic.column, named: false, standings: new Map() };
  const ageing = ageingColumns(test.attributes, judging.context);
  const event = eventColumn([], test.attributes);
  for (const evidence of judging.context.evidence) {
    if (!holdsShape(evidence, test.shape, test.documents)) continue;
    register.paths.push(evidence.path);
    for (const item of itemsOf(evidence, test.shape, test)) {
      const identity = identityOf(item);
      const member = isKnown(identity) ? memberFor(identity, item.place) : undefined;
      if (member) take(register, test, { member, item, judging, ageing, event, byTopic });
      else if (register.unmatched.length < listedExceptions) register.unmatched.push(item.place);
    }
  }
  return byTopic?.named ? { ...register, all: byTopic.standings } : register;
}

function take(
  { all, each, days }: Register,
  test: EveryMemberTest,
  {
    member,
    item,
    judging,
    ageing,
    event,
    byTopic,
  }: {
    member: Member;
    item: Item;
    judging: Judging;
    ageing: readonly string[];
    event: string | undefined;
    byTopic: ByTopic | undefined;
  },
): void {
  const hire = member.start === undefined ? {} : { hire: member.start };
  const found = firstViolation(item, test.attributes, { ...judging, ...hire });
  if (!found) addEventDay(days, item, event);
  const day = found ? undefined : oldestDay(item, ageing);
  const standing = { place: item.place, found, day };
  put(all, member, standing);
  if (byTopic) takeByTopic(byTopic, { member, item, standing });
  const value = test.each === undefined ? '' : item.text(test.each).toLowerCase();
  if (value === '') return;
  const standings = each.get(value) ?? new Map();
  each.set(value, standings);
  put(standings, member, standing);
}

/** Beside courses that name the subject, one that does not is another. A row without a course may be of any. */
function takeByTopic(
  byTopic: ByTopic,
  { member, item, standing }: { member: Member; item: Item; standing: Standing },
): void {
  const course = item.text(byTopic.column);
  const isNamed = course !== '' && topicOf(course) === 'security';
  byTopic.named ||= isNamed;
  const found: Found = { code: 'cell-other-topic', column: byTopic.column };
  put(
    byTopic.standings,
    member,
    isNamed || course === '' || standing.found ? standing : { ...standing, found },
  );
}

function put(standings: Standings, member: Member, standing: Standing): void {
  const before = standings.get(member);
  if (!before || (before.found && !standing.found) || isYounger(standing, before))
    standings.set(member, standing);
}

/** Of what passes the newest counts: it passes longest. */
function isYounger(one: Standing, other: Standing): boolean {
  return (
    !one.found && !other.found && one.day !== undefined && other.day !== undefined && one.day > other.day
  );
}

/** What the register lacks of a member, at its place; undefined when nothing. */
export type FaultOf = (member: Member) => { place: Place; found: Found } | undefined;

export interface StandingOf {
  faultOf: FaultOf;
  /** Of a member without fault: the oldest day by which it has none, and where. */
  dayOf(member: Member): { place: Place; day: IsoDate } | undefined;
}

/**
 * A member needs a row for each value that more than half of the members have (a policy for everyone), or
 * just a row where there is no such value.
 */
export function standingFinder(
  { all, each }: Register,
  members: readonly Member[],
  item: string,
): StandingOf {
  const common = [...each.values()].filter(
    (standings) => members.filter((member) => standings.has(member)).length * 2 > members.length,
  );
  const wanted = common.length === 0 ? [all] : common;
  const faultOf: FaultOf = (member) => {
    const standings = wanted.map((one) => one.get(member));
    if (standings.includes(undefined)) return { place: member.place, found: { code: 'unlisted', item } };
    const faulty = standings.find((standing) => standing?.found);
    return faulty?.found && { place: faulty.place, found: faulty.found };
  };
  const dayOf: StandingOf['dayOf'] = (member) => {
    const days = wanted.flatMap((one) => {
      const { place, day } = one.get(member) ?? {};
      return place && day ? [{ place, day }] : [];
    });
    return days.reduce<(typeof days)[number] | undefined>(
      (oldest, one) => (!oldest || one.day < oldest.day ? one : oldest),
      undefined,
    );
  };
  return { faultOf, dayOf };
}
