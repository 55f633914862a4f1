import { type ParsedManifest, parseManifest } from '../src/core/manifest/parse.ts';
import type { Manifest } from '../src/core/manifest/schema.ts';

/** The ids of the catalog's controls, written out, so that a change of the catalog shows here too. */
export const catalogIds = [
  'mfa',
  'offboarding',
  'encryption',
  'peer-review',
  'backup-restore',
  'policies',
  'access-reviews',
  'tabletop',
  'vendors',
  'training',
  'risk-assessment',
];

/** The two lines that every manifest needs; what a test is about starts on line 3. */
export const head = 'version: 1\norganization: Northwind Cloud\n';

/** The manifest of the design, every key in use. */
export const wholeManifest = `# yaml-language-server: $schema=../schema/manifest.schema.json
version: 1
organization: Northwind Cloud
system:
  name: Northwind API
  description: Multi-tenant order routing for retailers, hosted on AWS.
  service: saas
  personal_data: false
  confidential_data: true
  uptime_commitment: true
  boundaries: { infrastructure: AWS accounts, software: The API, people: Platform, procedures: On call, data: Orders }
  subservice_organizations:
    - { name: AWS, services: Hosting, method: carve-out, report: vendors/aws-soc2.pdf, period: {from: 2025-10-01, to: 2026-09-30} }
  user_entity_controls: [Customers remove their own leavers within 24 hours.]
audit:
  type: 2
  period: { from: 2026-01-01, to: 2026-12-31 }
scope: [security, availability]
assessment: self-assessment
gate:
  threshold: 85
  max_drop: 0
  require: [mfa, offboarding, vuln-scans]
  enforce: true
populations:
  people: hr/roster.csv
weights: { mfa: 12.5, CC6.2: 0, vuln-scans: 1 }
controls:
  mfa: { state: documented, owner: "@northwind/platform" }
  offboarding:
    state: informal
    owner: dana@northwind.example
    remediation: { due: 2026-11-30, effort_days: 2, steps: [File a ticket for each departure] }
  tabletop:
    state: documented
    evidence:
      - { path: tabletop/2026-06.md, kind: exercise, date: 2026-06-11, participants: [Dana Ito, Sam Roe] }
      - { path: "./tabletop//**/*.{png,jpg}", attested_by: Dana Ito, scenario: A lost laptop }
  physical-access:
    not_applicable: { reason: No offices and no data centres of our own., approved_by: Dana Ito, date: 2026-02-01, expires: 2027-01-31 }
  vuln-scans:
    title: Monthly vulnerability scans triaged to closure
    criteria: [CC7.1]
    state: documented
    tests:
      - { every: month, facts: [reviewer], title: every month has a triaged scan, remedy: add the scan of the month }
      - { facts: [date, outcome], within: 12-months }
      - { rows: vendors, require: [report_reviewed], within: any }
      - { members: people, register: completions, completed: period }
      - { setting: mfa_enforced, is: true }
      - { setting: tls_minimum_version, at_least: 1.2 }
leaks: warn
`;

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const parseText = (text: string): ParsedManifest =>
  parseManifest(encode(text), 'manifest.yml', catalogIds);

/** The problems as a user reads them, without the file's name. */
export function problemsOf(text: string | Uint8Array): string[] {
  const bytes = typeof text === 'string' ? encode(text) : text;
  const parsed = parseManifest(bytes, 'manifest.yml', catalogIds);
  return parsed.ok ? [] : parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The manifest of a text that has none. */
export function manifestOf(text: string): Manifest {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.manifest;
}
