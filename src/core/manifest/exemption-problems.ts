import type { ValueProblem } from './problems.ts';
import { shown } from './shown.ts';
import { member, type YamlPath } from './yaml-places.ts';

/** What contradicts itself in the exemptions of one control. `path` leads to its entry. */
export function exemptionProblems(entry: unknown, path: YamlPath): ValueProblem[] {
  const excluded = member(entry, 'not_applicable') !== undefined;
  const accepted = member(entry, 'accepted_risk') !== undefined;
  const stated = member(entry, 'state') !== undefined;
  const problems: ValueProblem[] = [];
  const say = (key: string, message: string) =>
    problems.push({ path: [...path, key], part: 'key', message: () => message });
  if (stated && excluded)
    say('not_applicable', '"state" and "not_applicable" contradict each other: keep one of them');
  if (accepted && excluded)
    say('accepted_risk', '"accepted_risk" and "not_applicable" contradict each other: keep one of them');
  else if (accepted && !stated)
    say('accepted_risk', '"accepted_risk" needs "state": say whether the control is informal or missing');
  return [...problems, ...orderProblems(entry, path)];
}

function orderProblems(entry: unknown, path: YamlPath): ValueProblem[] {
  return ['not_applicable', 'accepted_risk'].flatMap((exemption) => {
    const written = member(entry, exemption);
    const [date, expires] = [member(written, 'date'), member(written, 'expires')];
    if (typeof date !== 'string' || typeof expires !== 'string' || date <= expires) return [];
    const message = () =>
      `"expires": ${shown(expires)} is before "date", ${shown(date)}: swap or correct them`;
    return [{ path: [...path, exemption, 'expires'], part: 'value', message }];
  });
}
