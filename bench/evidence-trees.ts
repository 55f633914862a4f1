import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const folders = [
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
];
const png = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 1200 }, (_, index) => (index * 37) % 256),
);

/** One of ten kinds of file that people keep: documents, registers, records, screenshots. */
function content(index: number): [ending: string, content: string | Uint8Array] {
  const day = `2026-${String(1 + (index % 9)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const kind = index % 10;
  if (kind < 3) {
    const lines = Array.from(
      { length: 12 },
      (_, line) => `- Step ${line + 1} of run ${index} was done as planned.`,
    );
    return [
      'md',
      `# Restore test ${index}\n\n**Date:** ${day}\n**Reviewer:** Dana Ito\n**Outcome:** Passed\n\n## Timeline\n\n${lines.join('\n')}\n`,
    ];
  }
  if (kind < 5) {
    const rows = Array.from(
      { length: 20 },
      (_, row) => `person.${row}@northwind.example,Security basics,Completed,${day}`,
    );
    return ['csv', `Email,Course,Status,Completed On\n${rows.join('\n')}\n`];
  }
  if (kind === 5)
    return [
      'yml',
      `date: ${day}\nreviewed_by: Dana Ito\nencryption: { at_rest: AES-256, in_transit: TLSv1.2 }\n`,
    ];
  if (kind === 6)
    return [
      'json',
      JSON.stringify({ date: day, required_approvals: 2, items: [{ id: index, state: 'open' }] }, null, 2),
    ];
  return ['png', png];
}

/** Files of all kinds in a folder for each control, a hundred to a subfolder. */
export function growMixedTree(root: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const folder = join(root, folders[index % folders.length] ?? '', String(Math.floor(index / 1000)));
    if (index % 1000 < folders.length) mkdirSync(folder, { recursive: true });
    const [ending, text] = content(Math.floor(index / folders.length));
    writeFileSync(join(folder, `${index}.${ending}`), text);
  }
}

/** Screenshots only, all in one folder: that of a control, or another. */
export function growFlatTree(root: string, count: number, folder: string): void {
  mkdirSync(join(root, folder));
  for (let index = 0; index < count; index++) writeFileSync(join(root, folder, `${index}.png`), png);
}

/** Screenshots of about 100 KiB: 1 GiB in 10,000 of them. */
export function growHeavyTree(root: string, count: number, bytes: number): void {
  const body = new Uint8Array(bytes);
  body.set(png);
  for (let index = 0; index < count; index++) {
    const folder = join(root, 'mfa', String(index % 100));
    if (index < 100) mkdirSync(folder, { recursive: true });
    body[bytes - 1] = index % 256;
    writeFileSync(join(folder, `${index}.png`), body);
  }
}

/** A register of so many people, about 90 bytes each, with quoted names. */
export function growTable(file: string, rows: number): void {
  const descriptor = openSync(file, 'w');
  const departments = ['Engineering', 'Sales', 'Support', 'People', 'Finance'];
  let text = 'Employee ID,Full Name,Work Email,Department,Status,Completed On\n';
  for (let row = 0; row < rows; row++) {
    const day = `2026-0${1 + (row % 9)}-${10 + (row % 17)}`;
    text += `E${row},"Person ${row}, Jr",person.${row}@northwind.example,${departments[row % 5]},${row % 97 ? 'Completed' : 'In progress'},${day}\n`;
    if (row % 5000 === 4999) {
      writeSync(descriptor, text);
      text = '';
    }
  }
  writeSync(descriptor, text);
  closeSync(descriptor);
}

/** Scanners' reports of so many bytes, by the names of their readers: what comes before the items, one of them, what comes after. */
const reports: Readonly<Record<string, readonly [string, (index: number) => unknown, string]>> = {
  trivy: [
    '{"SchemaVersion":2,"CreatedAt":"2026-09-30T08:00:00Z","ArtifactName":"orders","ArtifactType":"container_image","Results":[{"Target":"orders (debian 13.1)","Class":"os-pkgs","Type":"debian","Vulnerabilities":[',
    (index) => ({
      VulnerabilityID: `CVE-2026-${index}`,
      PkgName: `lib${index % 500}`,
      InstalledVersion: `1.${index % 30}.0-1`,
      Severity: ['LOW', 'MEDIUM', 'HIGH'][index % 3],
      Title: 'A length is not checked',
      Description: 'A length that comes with the message is not checked against the buffer. '.repeat(12),
    }),
    ']}]}',
  ],
  grype: [
    '{"matches":[',
    (index) => ({
      vulnerability: {
        id: `CVE-2026-${index}`,
        namespace: 'debian:distro:debian:13',
        severity: ['Low', 'Medium', 'High'][index % 3],
        description: 'A length that comes with the message is not checked against the buffer. '.repeat(12),
      },
      artifact: { name: `lib${index % 500}`, version: `1.${index % 30}.0-1`, type: 'deb' },
    }),
    '],"descriptor":{"name":"grype","version":"0.100.0","timestamp":"2026-09-30T08:00:00Z"}}',
  ],
  sarif: [
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Orderlint"}},"results":[',
    (index) => ({
      ruleId: `OL${index % 90}`,
      level: 'error',
      message: { text: 'A length that comes with the message is not checked. '.repeat(15) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: `src/${index % 700}.c` },
            region: { startLine: index },
          },
        },
      ],
    }),
    ']}]}',
  ],
};
export const reportNames = Object.keys(reports);

/** Writes such a report; returns the number of its items. */
export function growReport(file: string, name: string, bytes: number): number {
  const [before, item, after] = reports[name] ?? ['', () => ({}), ''];
  const descriptor = openSync(file, 'w');
  let [written, count, text] = [0, 0, before];
  while (written + text.length < bytes) {
    text += `${count === 0 ? '' : ','}\n${JSON.stringify(item(count))}`;
    count += 1;
    if (text.length < 1_000_000) continue;
    written += writeSync(descriptor, text);
    text = '';
  }
  writeSync(descriptor, text + after);
  closeSync(descriptor);
  return count;
}
