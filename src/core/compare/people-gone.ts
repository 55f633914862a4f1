import type { Assessment } from '../assess/assessment.ts';
import { stateOf } from '../assess/examine.ts';
import { isKnown, joiner, type Population, populationOf } from '../tests-of-control/population.ts';
import type { ExamineAgain } from './examined-again.ts';
import { change, type SettingChange } from './setting-change.ts';
import { rankOf } from './state-rank.ts';

/**
 * The controls that stand higher than in the base only because somebody is no longer on the roster: people are taken
 * off it with the day on which they left, and not with their row. How many others came does not matter.
 */
export function raisedByPeopleGone(
  base: Assessment,
  head: Assessment,
  examineAgain: ExamineAgain,
): SettingChange[] {
  const [before, now] = [rosterOf(base), rosterOf(head)];
  if (before === undefined || now === undefined) return [];
  const memberOf = joiner(now.members);
  const gone = before.members.filter((member) => isKnown(member) && memberOf(member) === undefined);
  if (gone.length === 0) return [];
  const roster = { people: { ...now, members: [...now.members, ...gone] }, isNamed: true };
  const was = new Map(base.controls.map(({ control, state }) => [control.id, state]));
  return head.controls.flatMap((scored) => {
    const { control, claim, state, notApplicable } = scored;
    if (notApplicable || rankOf(state) <= rankOf(was.get(control.id))) return [];
    const otherwise = stateOf(claim, examineAgain(scored, { roster }));
    if (rankOf(otherwise) >= rankOf(state)) return [];
    return [change('evidence-removed', true, { subject: control.id, was: otherwise, is: state })];
  });
}

function rosterOf({ roster }: Assessment): Population | undefined {
  return roster?.examinable ? populationOf(roster) : undefined;
}
