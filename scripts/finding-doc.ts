import type { Severity } from '../src/core/assess/finding.ts';

/** What `docs/findings.md` says of a code. */
export interface FindingDoc {
  group: 'claims' | 'tests' | 'system' | 'evidence' | 'folder' | 'files';
  /** The severities that it can have, each with when; an empty text where there is only one. */
  severity: Partial<Record<Severity, string>>;
  /** What it means, and what it costs. */
  means: string;
  remedy: string;
}
