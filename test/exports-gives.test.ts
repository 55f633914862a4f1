import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allReaders, fixture, readAmong } from './examine-export.ts';

const fixtures = join(import.meta.dirname, 'exports/fixtures');

it.each(allReaders.map((reader) => [reader.id, reader] as const))(
  '%s gives nothing that it does not say it can',
  async (id, { gives }) => {
    expect(gives).toBeDefined();
    for (const name of readdirSync(join(fixtures, id))) {
      const reading = await readAmong(name, fixture(`${id}/${name}`));
      if (reading.reader !== id) continue;
      for (const setting of reading.settings) expect(gives?.settings).toContain(setting.name);
      expect(reading.tables.length === 0 || gives?.tables === true).toBe(true);
      expect(reading.gives).toEqual(reading.problems.length > 0 ? gives : undefined);
    }
  },
);
