import type { FiredRule } from '../src/core/assess/assessment.ts';
import type { Severity } from '../src/core/assess/finding.ts';
import { filled } from './fill.ts';
import type { FindingDoc } from './finding-doc.ts';
import { findingDocs } from './finding-docs.ts';
import { code, markdownTable } from './markdown-table.ts';

const groups: Record<FindingDoc['group'], string> = {
  claims: 'Claims',
  tests: 'Tests and their items',
  system: 'The system and its providers',
  evidence: 'Evidence that does not count',
  folder: 'The folder as a whole',
  files: 'Files that cannot be read as evidence',
};

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** When each rule of the verdict fires, and what to do. A new rule without a place here does not compile. */
const rules: Record<FiredRule['rule'], { fires: string; remedy: string }> = {
  threshold: {
    fires:
      'The exact score is under the threshold: the stricter of the manifest’s and the one given from outside, 60 where neither gives one.',
    remedy: 'Close gaps, the most points first.',
  },
  'max-drop': {
    fires:
      'The exact score fell, against the base, by more points than are allowed: the lesser of the base’s `max_drop` and the one given from outside. Without either it never fires.',
    remedy: 'Bring back what the change took away; the report lists it.',
  },
  'fail-on': {
    fires:
      'The change opens a gap of the given priority, or of a more pressing one. A control that the base does not know has no gap that the change opened.',
    remedy: 'Close the gap in the same change.',
  },
  weakens: {
    fires:
      'The change lowers the bar that judges it (docs/running.md lists every way), the base’s `ratchet` is not `warn`, and no listed approver approved. Fires once, with everything that it lowers.',
    remedy:
      'Leave the bar where it is, or have one of the base’s `approvers` approve the pull request and run the check again.',
  },
  base: {
    fires:
      'There is no base to compare with, on a pull request or in a merge queue, or where a comparison is asked for (`base`, `max-drop` or `fail-on`). On the command line a `--base` that cannot be had is a wrong flag: exit 2.',
    remedy:
      'Do what the rule says; mostly, give the job `contents: read`, or the checkout the history it lacks with `fetch-depth: 0`.',
  },
  require: {
    fires:
      'A required control is not documented after examination, whatever the score. Fires once for each. The controls that the manifest requires and those given from outside are added up.',
    remedy: 'Meet the tests of that control.',
  },
  'expired-exemption': {
    fires:
      'A control is excluded as not applicable, or a gap is accepted as a risk, and the last day of that is over. Fires once for each.',
    remedy: 'Look at the reason again, and have it approved anew with a later day; or close the gap.',
  },
  'nothing-examined': {
    fires:
      'No control that applies has a single file that could be examined. Never a pass, even at a threshold of 0.',
    remedy: 'Check the path of the evidence folder; put evidence into it.',
  },
  manifest: {
    fires:
      'Reserved for a manifest that cannot be judged. In this release such a run has no verdict: it lists the problems and ends with exit code 2.',
    remedy: 'Correct the problems listed.',
  },
};

export function findingsPage(): string {
  return filled('docs/findings.md', { index: indexTable(), findings: sections(), rules: rulesTable() });
}

function indexTable(): string {
  const rows = ordered().map(([name, doc]) => [
    `[${code(name)}](#${name})`,
    severities.filter((severity) => severity in doc.severity).join(', '),
    groups[doc.group].toLowerCase(),
  ]);
  return markdownTable(['code', 'severity', 'about'], rows);
}

function sections(): string {
  const all = ordered();
  return Object.entries(groups)
    .map(([group, title]) => {
      const own = all.filter(([, doc]) => doc.group === group);
      const files = group === 'files' ? ['', `Each is: ${severityWords(own[0]?.[1])}.`] : [];
      return [`## ${title}`, ...files, ...own.map(([name, doc]) => section(name, doc))].join('\n');
    })
    .join('\n\n');
}

function section(name: string, doc: FindingDoc): string {
  const severity = doc.group === 'files' ? '' : `*${severityWords(doc)}.* `;
  return `\n### ${name}\n\n${severity}${doc.means}\n\nTo do: ${doc.remedy}`;
}

/** `error, or warning where …` */
function severityWords(doc: FindingDoc | undefined): string {
  return severities
    .flatMap((severity) => {
      const when = doc?.severity[severity];
      return when === undefined ? [] : [when === '' ? severity : `${severity} (${when})`];
    })
    .join(', ');
}

function ordered(): [string, FindingDoc][] {
  const order = Object.keys(groups);
  return Object.entries(findingDocs).sort(([, a], [, b]) => order.indexOf(a.group) - order.indexOf(b.group));
}

function rulesTable(): string {
  const rows = Object.entries(rules).map(([name, { fires, remedy }]) => [code(name), fires, remedy]);
  return markdownTable(['rule', 'fires when', 'to do'], rows);
}
