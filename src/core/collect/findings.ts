import type { Finding, Severity } from '../assess/finding.ts';
import { daysBetween, type IsoDate } from '../evidence/calendar.ts';
import type { Evidence, Place, ReadingProblem, Source } from '../evidence/evidence.ts';
import type { EvidenceFolder } from '../evidence/folder.ts';
import { nearest } from '../manifest/suggest.ts';
import type { ManifestPath } from './serving.ts';

/** Where a key of the manifest stands. */
export type ManifestPlaceOf = (keys: readonly (string | number)[]) => Place;

/** What is wrong with one file; it costs credit when nothing of the file can be used by whoever needs it. */
export function problemFindings({ path, problems, examinable, controls }: Evidence): Finding[] {
  return problems.map((problem) =>
    problemFinding(problem, { path, severity: severityOf(problem, examinable), control: controls[0] }),
  );
}

/** What a reader has made up its mind about is said, and costs nothing. */
function severityOf({ reason }: ReadingProblem, examinable: boolean): Severity {
  if (reason === 'unnamed-branch') return 'note';
  return examinable ? 'warning' : 'error';
}

interface Concerned {
  path: string;
  severity: Severity;
  control: string | undefined;
}

export function problemFinding(
  { reason, detail, line }: ReadingProblem,
  { path, severity, control }: Concerned,
): Finding {
  return {
    code: reason,
    severity,
    ...(control === undefined ? {} : { control }),
    place: { in: 'evidence', file: path, ...(line === undefined ? {} : { line }) },
    args: { detail },
  };
}

/** What a file says of itself; others may date it later. */
const ownWords: readonly Source[] = [
  'front matter',
  'table',
  'label',
  'heading',
  'key',
  'tool timestamp',
  'file name',
];

/** A file that is older than the day it speaks of: at least a day, because clocks and zones differ. */
export function committedFindings(
  { path, date, examinable, controls: [control] }: Evidence,
  committed: IsoDate | undefined,
): Finding[] {
  if (!examinable || !date || committed === undefined || !ownWords.includes(date.source)) return [];
  if (daysBetween(committed, date.date) <= 1) return [];
  return [
    {
      code: 'dated-after-commit',
      severity: 'warning',
      ...(control === undefined ? {} : { control }),
      place: { in: 'evidence', ...date.place, file: path },
      args: { date: date.date, committed },
    },
  ];
}

/** What is wrong with the folder as a whole. */
export function boundFindings({ filesBound }: EvidenceFolder): Finding[] {
  return filesBound === undefined
    ? []
    : [{ code: 'bound-reached', severity: 'error', args: { bound: 'files', limit: filesBound } }];
}

export function emptyFolderFinding(folder: string): Finding {
  return {
    code: 'empty-folder',
    severity: 'warning',
    control: folder,
    place: { in: 'evidence', file: folder },
    args: { folder },
  };
}

/** A folder that is no control's, and into which the manifest does not point either. */
export function unknownFolderFinding(folder: string, controls: Iterable<string>): Finding {
  const near = nearest(folder, controls);
  return {
    code: 'unknown-folder',
    severity: 'note',
    place: { in: 'evidence', file: folder },
    args: { folder, ...(near === undefined ? {} : { near }) },
  };
}

export function unmatchedFinding(
  { path, keys, control }: ManifestPath,
  placeOf: ManifestPlaceOf | undefined,
): Finding {
  return {
    code: 'unmatched-path',
    severity: 'error',
    ...(control === undefined ? {} : { control }),
    ...(placeOf ? { place: { in: 'manifest', ...placeOf(keys) } } : {}),
    args: { path },
  };
}

export function orphanFinding(
  { path, about }: { path: string; about: string },
  control: string | undefined,
): Finding {
  return {
    code: 'sidecar-without-file',
    severity: 'warning',
    ...(control === undefined ? {} : { control }),
    place: { in: 'evidence', file: path },
    args: { file: about },
  };
}
