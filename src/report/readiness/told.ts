import type { Assessment } from '../../core/assess/assessment.ts';
import type { Report } from '../json-schema.ts';

/** What a readiness report tells of: the data of the JSON report, and the assessment where that has more. */
export interface Told {
  report: Report;
  assessment: Assessment;
}

/** A part under a heading of its own: blocks of Markdown lines, every text of a file escaped. */
export type Section = (told: Told) => readonly (readonly string[])[];
