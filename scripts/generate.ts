import { writeFileSync } from 'node:fs';
import { catalog } from '../src/core/catalog/catalog.ts';
import { manifestSchema } from '../src/core/manifest/schema.ts';
import { historySchema } from '../src/report/history-json-schema.ts';
import { reportSchema } from '../src/report/json-schema.ts';
import { rollupSchema } from '../src/report/rollup-json-schema.ts';
import { controlsPage } from './docs-controls.ts';
import { criteriaPage } from './docs-criteria.ts';
import { evidencePage } from './docs-evidence.ts';
import { findingsPage } from './docs-findings.ts';
import { libraryPage } from './docs-library.ts';
import { manifestPage } from './docs-manifest.ts';
import { reportPage } from './docs-report.ts';
import { rollupPage } from './docs-rollup.ts';
import { runningPage } from './docs-running.ts';
import { schemaFile } from './json-schema.ts';
import { readmeText } from './readme.ts';

interface Output {
  file: string;
  text: () => string;
}

/** Every file that is made from the sources, in whole or in part. CI makes them again and allows no difference. */
const outputs: readonly Output[] = [
  {
    file: 'schema/manifest.schema.json',
    text: () =>
      schemaFile(manifestSchema(catalog.map(({ id }) => id)), {
        id: 'manifest.schema.json',
        title: 'Manifest of the SOC 2 Readiness Gate',
      }),
  },
  {
    file: 'schema/report.schema.json',
    text: () =>
      schemaFile(reportSchema, {
        id: 'report.schema.json',
        title: 'JSON report of the SOC 2 Readiness Gate',
      }),
  },
  {
    file: 'schema/rollup.schema.json',
    text: () =>
      schemaFile(rollupSchema, {
        id: 'rollup.schema.json',
        title: 'JSON rollup of the SOC 2 Readiness Gate',
      }),
  },
  {
    file: 'schema/history.schema.json',
    text: () =>
      schemaFile(historySchema, {
        id: 'history.schema.json',
        title: 'JSON history of the SOC 2 Readiness Gate',
      }),
  },
  { file: 'README.md', text: readmeText },
  { file: 'docs/controls.md', text: controlsPage },
  { file: 'docs/criteria.md', text: criteriaPage },
  { file: 'docs/evidence.md', text: evidencePage },
  { file: 'docs/findings.md', text: findingsPage },
  { file: 'docs/library.md', text: libraryPage },
  { file: 'docs/manifest.md', text: manifestPage },
  { file: 'docs/report.md', text: reportPage },
  { file: 'docs/rollup.md', text: rollupPage },
  { file: 'docs/running.md', text: runningPage },
];

// All are made before the first is written: a fault in one leaves none half new.
const files = outputs.map(({ file, text }) => ({
  url: new URL(`../${file}`, import.meta.url),
  text: text(),
}));
for (const { url, text } of files) writeFileSync(url, text);
