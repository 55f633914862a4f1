import { type IsoDate, parseIsoDate } from '../core/evidence/calendar.ts';
import { rollUp } from '../core/rollup/rollup.ts';
import type { Report } from './json-schema.ts';
import type { ManyReports } from './many.ts';
import { parseVersioned } from './parse-versioned.ts';
import { reportSlugs } from './report-slug.ts';
import { rollupSchema } from './rollup-json-schema.ts';
import { teamReportOf } from './team-report.ts';

/** What a run of several manifests left, as its `rollup.json` lists it. */
export interface ListedReports {
  asOf: IsoDate;
  enforced: boolean;
  /** Each manifest that was judged, and the file of its report. */
  reports: readonly { manifest: string; file: string }[];
  unjudged: readonly { manifest: string; reason: string }[];
  removed: readonly string[];
}

/** The name of a manifest's report in the folder of a run of several. */
export function reportFiles(manifests: readonly string[]): Map<string, string> {
  return new Map([...reportSlugs(manifests)].map(([manifest, slug]) => [manifest, `report-${slug}.json`]));
}

/** Reads `rollup.json` of somebody else: which reports there are, and none of its figures. */
export function parseListed(bytes: Uint8Array): ListedReports | { refused: string } {
  const parsed = parseVersioned(bytes, rollupSchema, 'a rollup');
  if ('refused' in parsed) return parsed;
  const { reports, unread, verdict, ...rest } = parsed.value;
  const asOf = parseIsoDate(rest.asOf);
  if (asOf === undefined) return { refused: 'has an asOf that is no day of the calendar' };
  const files = reportFiles(reports.map(({ file }) => file));
  if (files.size !== reports.length) return { refused: 'lists a manifest twice' };
  return {
    asOf,
    enforced: verdict.enforced,
    reports: [...files].map(([manifest, file]) => ({ manifest, file })),
    unjudged: unread.map(({ file, reason }) => ({ manifest: file, reason })),
    removed: verdict.rules.flatMap(({ rule, file }) => (rule === 'removed' && file !== null ? file : [])),
  };
}

/** The reports as one, rolled up anew. */
export function manyOfReports(
  { asOf, enforced, unjudged, removed }: ListedReports,
  reports: ReadonlyMap<string, Report>,
): ManyReports {
  const rollup = rollUp({
    reports: [...reports].flatMap(
      ([manifest, report]) => teamReportOf(report, { file: manifest, sha256: manifest }) ?? [],
    ),
    unread: unjudged.map(({ manifest, reason }) => ({ file: manifest, reason })),
    removed,
    asOf,
    enforce: enforced,
  });
  return {
    judged: rollup.reports.flatMap(({ file }) => {
      const report = reports.get(file);
      return report === undefined ? [] : { manifest: file, report };
    }),
    unjudged: unjudged.map(({ manifest, reason }) => ({ manifest, problems: [{ message: reason }] })),
    removed: removed.map((manifest) => ({ manifest, allowed: false, enforced })),
    rollup,
  };
}
