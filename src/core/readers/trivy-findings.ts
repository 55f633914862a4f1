import { textAt } from './export-items.ts';
import type { RecordMap } from './record-values.ts';
import { severityOf } from './severity.ts';
import { targetMark } from './target-table.ts';
import type { Vulnerability } from './vulnerability-table.ts';

type Finding = Omit<Vulnerability, 'line'>;

/** What Trivy calls a list of findings, and what one of them tells. `where` has a mark in the place of the target. */
const kinds: Readonly<Record<string, (entry: RecordMap) => Finding | undefined>> = {
  Vulnerabilities: (entry) => ({
    id: textAt(entry, 'VulnerabilityID') ?? 'no id',
    severity: severityIn(entry),
    state: 'open',
    where: `${packageOf(entry)} in ${targetMark}`,
  }),
  Misconfigurations: (entry) => {
    if (textAt(entry, 'Status')?.toUpperCase() === 'PASS') return undefined;
    const line = textAt(entry, 'CauseMetadata', 'StartLine');
    return {
      id: textAt(entry, 'AVDID') ?? textAt(entry, 'ID') ?? 'no id',
      severity: severityIn(entry),
      state: textAt(entry, 'Status')?.toUpperCase() === 'EXCEPTION' ? 'suppressed' : 'open',
      where: line === undefined ? targetMark : `${targetMark}:${line}`,
    };
  },
  // What was found is never repeated: it may be the secret itself.
  Secrets: (entry) => ({
    id: textAt(entry, 'RuleID') ?? 'secret',
    severity: severityIn(entry),
    state: 'open',
    where: `${targetMark}:${textAt(entry, 'StartLine') ?? ''}`,
  }),
  ExperimentalModifiedFindings: (entry) => {
    const finding = entry['Finding'];
    const id = textAt(finding, 'VulnerabilityID') ?? textAt(finding, 'ID') ?? textAt(finding, 'RuleID');
    if (id === undefined) return undefined;
    return {
      id,
      severity: severityIn(finding),
      state: textAt(entry, 'Status')?.toLowerCase() === 'fixed' ? 'fixed' : 'suppressed',
      where: `${packageOf(finding)} in ${targetMark}`,
    };
  },
};

/** The names of the lists of findings that stand in a result of Trivy. */
export const trivyLists: readonly string[] = Object.keys(kinds);

/** What an entry of such a list tells; undefined for a check that passed. @param list the name of the list */
export function trivyFinding(list: string, entry: RecordMap): Finding | undefined {
  return Object.hasOwn(kinds, list) ? kinds[list]?.(entry) : undefined;
}

function severityIn(entry: unknown): Vulnerability['severity'] {
  return severityOf(textAt(entry, 'Severity')) ?? 'unknown';
}

function packageOf(entry: unknown): string {
  return [textAt(entry, 'PkgName'), textAt(entry, 'InstalledVersion')]
    .filter((part) => part !== undefined)
    .join(' ');
}
