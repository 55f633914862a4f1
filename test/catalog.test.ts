import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { catalog } from '../src/core/catalog/catalog.ts';
import { criteria, criterionIds } from '../src/core/catalog/criteria.ts';
import { crosswalk, frameworkIds, pairsOf } from '../src/core/catalog/crosswalk.ts';

describe('the criteria', () => {
  it('are 61: 33 common, 3, 2, 5 and 18', () => {
    const count = (category: string) =>
      criterionIds.filter((id) => criteria[id].category === category).length;
    expect(criterionIds).toHaveLength(61);
    expect(
      ['security', 'availability', 'confidentiality', 'processing-integrity', 'privacy'].map(count),
    ).toEqual([33, 3, 2, 5, 18]);
  });

  it.each(['C1.3', 'CC4.3', 'CC8.2', 'A1.4', 'PI1.6', 'P1.2'])('there is no %s', (id) =>
    expect(criterionIds).not.toContain(id),
  );

  it('each say in one sentence what is looked for, no two the same', () => {
    const explanations = criterionIds.map((id) => criteria[id].explanation);
    for (const text of explanations) expect(text).toMatch(/^[A-Z][^.]{20,130}\.$/u);
    expect(new Set(explanations).size).toBe(61);
  });
});

describe('the crosswalk', () => {
  it('counts who shares a pair only where that was counted', () => {
    expect(pairsOf('iso27001', 'CC2.2')).toEqual([
      { id: 'clause 7.4', shared: false },
      { id: 'A.6.3', shared: false },
      { id: 'A.6.2', shared: true },
    ]);
    expect(pairsOf('gdpr', 'CC9.2')).toEqual([{ id: 'Art. 28' }]);
    expect(pairsOf('gdpr', 'CC1.1')).toEqual([]);
  });

  it('holds ids of each framework, and no sentence', () => {
    const forms = {
      nist80053r5: /^[A-Z]{2}-\d{1,2}$/u,
      iso27001: /^(?:A\.\d\.\d{1,2}|clause \d{1,2}\.\d(?:\.\d)?)$/u,
      hipaa: /^164\.\d{3}(?:\([a-z0-9ivx]+\)){0,4}(?:\([A-Z]\))?$/u,
      gdpr: /^Art\. \d{1,2}$/u,
    };
    for (const framework of frameworkIds)
      for (const criterion of criterionIds)
        for (const { id } of pairsOf(framework, criterion)) expect(id).toMatch(forms[framework]);
  });
});

describe('the controls', () => {
  it('each have unique tests, and at least one that shows their operation', () => {
    for (const { tests } of catalog) {
      expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length);
      expect(tests.map(({ shows }) => shows)).toContain('operation');
    }
  });
});

const reference = process.env['SOC2_GATE_REFERENCE'];

describe.skipIf(reference === undefined)('against the reference', () => {
  const rows = () =>
    Papa.parse<Record<string, string>>(readFileSync(join(reference ?? '', 'criteria.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const ids = (cell = '') =>
    cell
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== '');

  it('criteria, categories and priorities agree', () => {
    expect(rows().map(({ criterion, category, priority }) => [criterion, category, priority])).toEqual(
      criterionIds.map((id) => [id, criteria[id].category, criteria[id].priority]),
    );
  });

  it('every pair agrees, and there is no other', () => {
    const paired = rows().map((row) => [
      row['criterion'],
      ids(row['nist_800_53_r5']),
      ids(row['iso_27001_2022']),
      ids(row['iso_pairs_in_three_or_more_sources']),
      ids(row['hipaa_45_cfr']),
      ids(row['gdpr']),
    ]);
    const { nist80053r5, iso27001, hipaa, gdpr } = crosswalk;
    expect(paired).toEqual(
      criterionIds.map((id) => [
        id,
        nist80053r5.pairs[id] ?? [],
        iso27001.pairs[id] ?? [],
        iso27001.shared?.[id] ?? [],
        hipaa.pairs[id] ?? [],
        gdpr.pairs[id] ?? [],
      ]),
    );
  });
});
