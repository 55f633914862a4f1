import type { Examination } from '../assess/assessment.ts';
import {
  type ExamineRequest,
  evidenceByControl,
  examineControl,
  type Roster,
  rosterIn,
} from '../assess/examine.ts';
import { daysOfControl, daysOfTest, shapeOfFolder } from '../assess/forecast/days-of-change.ts';
import { addDays, firstDayBeyond, type IsoDate } from '../evidence/calendar.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Manifest } from '../manifest/schema.ts';

/** A control as it was examined, and on what. */
interface Known {
  examination: Examination;
  manifest: Manifest;
  on: IsoDate;
  /** What the roster was read from; undefined where there is none. */
  rosterFile: Evidence | undefined;
  /** On how many days before it was examined on the same. */
  looks: number;
  /** The last day up to which it comes out the same; worked out when it is first asked for. */
  last?: IsoDate;
}

/** To find the days that can change a control takes several times as long as to examine it: it must have stayed so often. */
const mostLooks = 2;

/** Examinations from commit to commit: a control is examined again when its evidence changes or a day can change it. */
export class KnownExaminations {
  readonly #known = new Map<string, Known>();

  /** As `examine` settles states; what a test found may be worded for an earlier day. */
  examine(request: ExamineRequest): Examination[] {
    const { manifest, asOf } = request;
    const roster = rosterIn(request);
    const rosterFile = request.evidence.find(({ path }) => path === manifest.populations?.people);
    const byControl = evidenceByControl(request.evidence);
    return request.controls.map((control) => {
      const own = byControl.get(control.id) ?? [];
      const known = this.#known.get(control.id);
      const isUnchanged =
        known?.manifest === manifest &&
        known.rosterFile === rosterFile &&
        isSame(known.examination.evidence, own);
      if (isUnchanged && holdsOn(known, asOf, roster)) return known.examination;
      const examination = examineControl(control, own, { request, roster });
      const looks = isUnchanged ? known.looks + 1 : 0;
      this.#known.set(control.id, { examination, manifest, on: asOf, rosterFile, looks });
      return examination;
    });
  }
}

function isSame(before: readonly Evidence[], now: readonly Evidence[]): boolean {
  return before.length === now.length && before.every((one, index) => one === now[index]);
}

function holdsOn(known: Known, day: IsoDate, roster: Roster): boolean {
  // Such a test looks at evidence of other controls, too.
  if (known.examination.control.tests.some((test) => shapeOfFolder(test) !== undefined)) return false;
  if (day <= known.on) return day === known.on;
  if (known.looks < mostLooks) return false;
  known.last ??= lastDayOf(known, roster);
  return day <= known.last;
}

function lastDayOf({ examination, manifest, on }: Known, roster: Roster): IsoDate {
  const { control, evidence } = examination;
  const span = { from: addDays(on, 1), to: firstDayBeyond(on, 12) };
  const days = [
    ...daysOfControl(manifest.controls[control.id], span),
    ...control.tests.flatMap((test) => daysOfTest(test, { manifest, evidence, own: evidence, roster }, span)),
  ];
  return addDays(
    days.reduce((first, day) => (day < first ? day : first), addDays(span.to, 1)),
    -1,
  );
}
