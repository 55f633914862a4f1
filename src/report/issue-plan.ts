import type { Priority } from '../core/catalog/criteria/criterion.ts';
import type { Budget } from './fit.ts';
import { gapTitle, renderClosedGap, renderGapIssue } from './gap-issue.ts';
import { controlsById } from './gap-words.ts';
import { issueMarker, issueMarkerStart } from './issue-marker.ts';
import type { Report, ReportedGap } from './json-schema.ts';
import { isUnderBar, renderTrackingIssue, trackingTitle } from './tracking-issue.ts';

/** An issue of the gate's own, as GitHub has it. */
export interface ExistingIssue {
  number: number;
  isOpen: boolean;
  /** Why it was closed: `completed`, `not_planned`, …; null where it is open, or GitHub does not say. */
  closedAs: string | null;
  /** Starts with the marker. */
  body: string;
  labels: readonly string[];
}

export interface IssueSettings {
  /** Tells the gates of one repository apart. */
  key: string;
  /** Names the gate in titles, where a repository has several. */
  place?: string;
  /** `gaps`: one issue for each gap of this priority and above, besides the tracking issue. */
  gapsFrom?: Priority;
  budget: Budget;
}

/** What is to be done with one issue. `tracks` marks the one about the default branch as a whole. */
export type IssueAction = { tracks: boolean } & (
  | { do: 'open'; marker: string; title: string; body: string; assignee?: string }
  | { do: 'edit' | 'reopen' | 'close'; number: number; body: string }
  /** One that two runs opened at once: the oldest is kept. */
  | { do: 'retire'; number: number; kept: number }
  | { do: 'leave'; number: number; why: 'unchanged' | 'wont-fix' | 'not-planned' }
);

const priorities: readonly Priority[] = ['critical', 'high', 'medium', 'low'];

/**
 * What the report makes of the issues there are. A person's word is final: what is labelled won't fix, or was closed
 * as anything but completed, is neither edited nor opened again.
 */
export function planIssues(
  report: Report,
  existing: readonly ExistingIssue[],
  settings: IssueSettings,
): IssueAction[] {
  const { key, place, budget, gapsFrom } = settings;
  const found = (marker: string) =>
    existing.filter(({ body }) => isMarked(body, marker)).sort((a, b) => a.number - b.number);

  const tracking = issueMarker(key, { about: 'tracking' });
  const [tracked] = found(tracking);
  const actions: IssueAction[] = actionsFor(found(tracking), {
    tracks: true,
    wanted: isUnderBar(report),
    opened: { marker: tracking, title: trackingTitle(report, place) },
    body: renderTrackingIssue(report, { marker: tracking, earlier: tracked?.body, ...budget }),
  });
  if (gapsFrom === undefined) return actions;

  const byId = controlsById(report.controls);
  const pressing = priorities.slice(0, priorities.indexOf(gapsFrom) + 1);
  const present = new Set<string>();
  for (const gap of report.gaps) {
    const marker = issueMarker(key, { about: 'gap', control: gap.control });
    present.add(marker);
    const body = renderGapIssue(gap, {
      marker,
      control: byId.get(gap.control),
      asOf: report.asOf,
      ...budget,
    });
    const issues = found(marker);
    // One below the priority, or accepted for a while, is kept up to date where it is open, but is none to open.
    const isPressing = pressing.includes(gap.priority) && gap.acceptedUntil === null;
    if (isPressing || issues[0]?.isOpen) {
      const opened = { marker, title: gapTitle(gap, place), ...assigneeOf(gap) };
      actions.push(...actionsFor(issues, { tracks: false, wanted: true, opened, body }));
    }
  }
  return [...actions, ...closedGaps(report, existing, { key, present })];
}

interface Wanted {
  tracks: boolean;
  /** False: it is to be closed where there is one. */
  wanted: boolean;
  opened: { marker: string; title: string; assignee?: string };
  body: string;
}

function actionsFor([first, ...duplicates]: readonly ExistingIssue[], wish: Wanted): IssueAction[] {
  const { tracks, wanted, opened, body } = wish;
  if (!first) return wanted ? [{ do: 'open', tracks, ...opened, body }] : [];
  const { number } = first;
  const retired = duplicates.map(
    (issue): IssueAction => ({ do: 'retire', tracks, number: issue.number, kept: number }),
  );
  if (!wanted) return [...(first.isOpen ? [{ do: 'close', tracks, number, body } as const] : []), ...retired];
  const refusal = refusalOf(first);
  if (refusal !== undefined) return [{ do: 'leave', tracks, number, why: refusal }, ...retired];
  if (!first.isOpen) return [{ do: 'reopen', tracks, number, body }, ...retired];
  if (sameText(first.body, body)) return [{ do: 'leave', tracks, number, why: 'unchanged' }, ...retired];
  return [{ do: 'edit', tracks, number, body }, ...retired];
}

/** Open issues of gaps that are gone. */
function closedGaps(
  report: Report,
  existing: readonly ExistingIssue[],
  { key, present }: { key: string; present: ReadonlySet<string> },
): IssueAction[] {
  const start = `${issueMarkerStart(key)}gap:`;
  const ids = [...report.controls.map(({ id }) => id)];
  return existing
    .filter(({ isOpen, body }) => isOpen && body.startsWith(start))
    .flatMap(({ number, body }): IssueAction[] => {
      const marker = firstLine(body);
      if (present.has(marker)) return [];
      const id = ids.find((one) => issueMarker(key, { about: 'gap', control: one }) === marker);
      const name = id ?? marker.slice(start.length, -' -->'.length);
      return [{ do: 'close', tracks: false, number, body: renderClosedGap(name, { marker, report }) }];
    });
}

function refusalOf({ isOpen, closedAs, labels }: ExistingIssue): 'wont-fix' | 'not-planned' | undefined {
  if (labels.some((label) => /wontfix/u.test(label.toLowerCase().replace(/[^a-z]/gu, '')))) return 'wont-fix';
  return isOpen || closedAs === null || closedAs === 'completed' ? undefined : 'not-planned';
}

/** A person of the organization, `@handle`; a team or an address cannot be assigned. */
function assigneeOf({ owner }: ReportedGap): { assignee?: string } {
  const handle = /^@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/iu.exec(owner ?? '')?.[1];
  return handle === undefined ? {} : { assignee: handle };
}

function isMarked(body: string, marker: string): boolean {
  return firstLine(body) === marker;
}

function firstLine(body: string): string {
  return (body.split('\n', 1)[0] ?? '').trimEnd();
}

/** GitHub's own editor turns line ends into CRLF, and some versions trim the end. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
