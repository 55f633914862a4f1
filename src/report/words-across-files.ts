import { type FactName, factDefinitions } from '../core/evidence/facts.ts';
import { type SettingName, settingDefinitions } from '../core/evidence/settings.ts';
import { at, listed } from './grammar.ts';
import { shown } from './shown.ts';
import type { Words } from './words.ts';

type Codes =
  | 'secret-in-evidence'
  | 'identical-evidence'
  | 'similar-evidence'
  | 'shared-screenshot'
  | 'same-day-evidence'
  | 'contradiction';

const titles: Readonly<Record<FactName | SettingName, { title: string }>> = {
  ...factDefinitions,
  ...settingDefinitions,
};

/** Words for what shows only where files are held against each other, and for secrets in any of them. */
export const wordsAcrossFiles: { [Code in Codes]: Words<Code> } = {
  'secret-in-evidence': {
    message: ({ kind }) => `holds what looks like a secret: ${shown(kind)}`,
    remedy: () => 'Revoke or change it first, then take it out of the file and out of the git history.',
  },
  'identical-evidence': {
    message: (args) => `the same file, byte for byte, stands for different times: ${filesOf(args)}`,
    remedy: () => 'Put the record of each time in its place; a copy proves nothing of the second.',
  },
  'similar-evidence': {
    message: ({ alike, ...args }) =>
      `nothing but dates and signatures tells the ${alike} of these files apart: ${filesOf(args)}`,
    remedy: () => 'Put the record of each time in its place, or write down what was looked at that time.',
  },
  'shared-screenshot': {
    message: ({ controls, ...args }) =>
      controls.length > 1
        ? `one picture serves ${listed(controls.map((id) => shown(id)))}: ${filesOf(args)}`
        : `one picture stands for different times: ${filesOf(args)}`,
    remedy: ({ controls }) =>
      controls.length > 1
        ? 'Make sure that it shows what each control needs, or take one for each.'
        : 'Take a picture each time, or better, export the settings.',
  },
  'same-day-evidence': {
    message: ({ date, records, controls }) =>
      controls > 1
        ? `all ${records} records of ${controls} controls bear the same date, ${date}`
        : `${records} records of different periods bear the same date, ${date}`,
    remedy: () => 'Give the day on which each was done; what was written up later should say so.',
  },
  contradiction: {
    message: ({ about, here, there, other }) =>
      `“${titles[about].title}”: ${shown(here)} here, ${shown(there)} in ${at(other)}`,
    remedy: () => 'Correct the one that is wrong, or say in both what each of them is about.',
  },
};

function filesOf({ files, count }: { files: readonly string[]; count: number }): string {
  const most = 4;
  const named = files.slice(0, most).map((file) => shown(file));
  return count > most ? `${named.join(', ')} and ${count - most} more` : listed(named, { most });
}
