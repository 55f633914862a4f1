import { describe, expect, it } from 'vitest';
import { type ExamineRequest, examine } from '../src/core/assess/examine.ts';
import { periodWindow } from '../src/core/assess/windows.ts';
import { catalog } from '../src/core/catalog/catalog.ts';
import { ownControls } from '../src/core/catalog/own-control.ts';
import { collectEvidence } from '../src/core/collect/collect.ts';
import { addDays } from '../src/core/evidence/calendar.ts';
import { KnownExaminations } from '../src/core/history/known-examinations.ts';
import { parseManifest } from '../src/core/manifest/parse.ts';
import { evidenceOf, exampleNames, manifestOf } from './assess-example.ts';
import { day } from './make-evidence.ts';

/** One after the other over two years, with a file of evidence away on some days and back on others. */
async function requestsOver(name: string): Promise<ExamineRequest[]> {
  const ids = catalog.map(({ id }) => id);
  const parsed = parseManifest(manifestOf(name), 'manifest.yml', ids);
  if (!parsed.ok) throw new Error(name);
  const { manifest } = parsed;
  const controls = [...catalog, ...ownControls(manifest)];
  const { evidence } = await collectEvidence(evidenceOf(name), manifest, controls);
  return Array.from({ length: 240 }, (_, step) => {
    const asOf = addDays(day('2025-12-01'), step * 3);
    const away = step % 40 < 3 ? evidence[Math.floor(step / 4) % evidence.length] : undefined;
    const there = evidence.filter((one) => one !== away);
    const period = periodWindow(manifest, asOf);
    return { manifest, controls, evidence: there, asOf, period, lineOf: () => undefined };
  });
}

describe('what is known of earlier commits', () => {
  // The first week has no evidence that could lapse.
  it.each(exampleNames.filter((name) => name !== 'first-week'))(
    'settles %s as examining everything again does',
    async (name) => {
      const known = new KnownExaminations();
      const requests = await requestsOver(name);
      const states = requests.map((request) => {
        const standings = (of: ReturnType<typeof examine>) =>
          of.map(({ control, state, notApplicable, acceptedRisk }) => ({
            id: control.id,
            state,
            notApplicable,
            acceptedRisk,
          }));
        const again = standings(examine(request));
        expect(standings(known.examine(request)), request.asOf).toEqual(again);
        return JSON.stringify(again);
      });
      expect(new Set(states).size).toBeGreaterThan(1);
    },
  );
});
