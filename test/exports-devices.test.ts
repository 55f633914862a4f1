import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yesOrNo } from '../src/core/tests-of-control/cell-words.ts';
import { allReaders, examined, fixture, readAmong } from './examine-export.ts';

const extension = (name: string) => name.slice(name.lastIndexOf('.'));
const met = 'met';
const at = (...lines: number[]) => `not-met rows${lines.map((line) => ` :${line}`).join('')}`;
const notExamined = 'not-examined not-examined';

const cases: [fixture: string, control: string, everyDevice: string][] = [
  ['jamf-computers/pass.json', 'endpoint-encryption', met],
  ['jamf-computers/fail.json', 'endpoint-encryption', at(29, 54)],
  ['jamf-computers/first-page-partial.json', 'endpoint-encryption', notExamined],
  ['jamf-computers/nothing-of-disks.json', 'endpoint-encryption', notExamined],
  ['jamf-computers/tool-failure.json', 'endpoint-encryption', notExamined],
  ['jamf-computers-csv/pass.csv', 'endpoint-encryption', met],
  ['jamf-computers-csv/fail.csv', 'endpoint-encryption', at(2, 4)],
  ['jamf-computers-csv/header-only.csv', 'endpoint-encryption', notExamined],
  ['intune-devices/pass.json', 'endpoint-encryption', met],
  ['intune-devices/fail.json', 'endpoint-encryption', at(16)],
  ['intune-devices/first-page-partial.json', 'endpoint-encryption', notExamined],
  ['intune-devices/nothing-of-disks.json', 'endpoint-encryption', notExamined],
  ['intune-devices/tool-failure.json', 'endpoint-encryption', notExamined],
  ['intune-devices-csv/pass.csv', 'endpoint-encryption', met],
  ['intune-devices-csv/fail.csv', 'endpoint-encryption', at(3, 4)],
  ['intune-devices-csv/encryption-report.csv', 'endpoint-encryption', at(3)],
  ['intune-devices-csv/header-only.csv', 'endpoint-encryption', notExamined],
  ['kandji-devices/pass.json', 'endpoint-encryption', met],
  ['kandji-devices/one-device.json', 'endpoint-encryption', met],
  ['kandji-devices/fail.json', 'endpoint-encryption', at(22)],
  ['kandji-devices/tool-failure.json', 'endpoint-encryption', notExamined],
  ['crowdstrike-hosts/pass.json', 'malware-protection', met],
  ['crowdstrike-hosts/fail.json', 'malware-protection', at(26, 45)],
  ['crowdstrike-hosts/errors-failure.json', 'malware-protection', notExamined],
  ['crowdstrike-hosts/tool-failure.json', 'malware-protection', notExamined],
  ['sentinelone-agents/pass.json', 'malware-protection', met],
  ['sentinelone-agents/pass.json', 'endpoint-encryption', met],
  ['sentinelone-agents/fail.json', 'malware-protection', at(18)],
  ['sentinelone-agents/fail.json', 'endpoint-encryption', at(33)],
  ['sentinelone-agents/first-page-partial.json', 'malware-protection', notExamined],
  ['sentinelone-agents/tool-failure.json', 'malware-protection', notExamined],
];
const files = [...new Set(cases.map(([name]) => name))];

describe('an export of devices shows what it shows', () => {
  it.each(cases)('%s for %s', async (name, control, everyDevice) => {
    const found = await examined({
      control,
      content: fixture(name),
      name: `2026-10-05${extension(name)}`,
    });
    expect(found['every-device']).toBe(everyDevice);
  });

  it.each(files)('%s is for one reader', async (name) => {
    const those = [];
    for (const reader of allReaders)
      if ((await readAmong(`export${extension(name)}`, fixture(name), [reader])).reader === reader.id)
        those.push(reader.id);
    expect(those).toEqual(name.includes('tool-failure') ? [] : [name.split('/')[0]]);
  });

  it('leaves a word of people’s own to the test', async () => {
    const list =
      'Device name,Owner,Encrypted,Compliance\nnw-1,Dana,Yes (FileVault),ok\nnw-2,Sam,planned,ok\n';
    const found = await examined({
      control: 'endpoint-encryption',
      content: list,
      name: 'laptops-2026-10-05.csv',
    });
    expect(found['every-device']).toBe(at(3));
  });

  it('has a case for every fixture', () => {
    const folders = new Set(files.map((name) => name.split('/')[0] ?? ''));
    const there = [...folders].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, 'exports/fixtures', folder)).map((name) => `${folder}/${name}`),
    );
    expect(there.sort()).toEqual([...files].sort());
  });

  it.each<[string, boolean | undefined]>([
    ['Encrypted', true],
    ['FileVault', true],
    ['BitLocker (on)', true],
    ['CrowdStrike Falcon', true],
    ['Not encrypted', false],
    ['Not installed', false],
    ['BitLocker (off)', undefined],
    ['FileVault pending', undefined],
    ['Partially encrypted', undefined],
  ])('a cell that says %s: %s', (cell, expected) => {
    expect(yesOrNo(cell)).toBe(expected);
  });
});
