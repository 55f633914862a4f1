// One measurement in a process of its own, in plain JavaScript: stripping types would cost 35 MiB of the peak.
// Arguments: what to measure, the folder or file, and for our own work the folder of the compiled sources.
import crypto from 'node:crypto';
import { closeSync, createReadStream, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , what = '', path = '', compiled = ''] = process.argv;
const load = (file) => import(pathToFileURL(join(compiled, file)).href);

/** Each gives the work, ready to be timed; the work gives what it counted. */
const measures = {
  /** The yardstick: every file below the folder, read and hashed, nothing else. */
  'bare loop': async () => () => {
    const buffer = new Uint8Array(256 * 1024);
    const folders = [path];
    let files = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const absolute = `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          folders.push(absolute);
          continue;
        }
        const descriptor = openSync(absolute, 'r');
        const hash = crypto.createHash('sha256');
        for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
          hash.update(buffer.subarray(0, read));
        }
        closeSync(descriptor);
        hash.digest('hex');
        files += 1;
      }
    }
    return files;
  },

  /** The same through the folder adapter: found in order, contained, hashed. */
  'folder and hash': async () => {
    const { readFolder } = await load('adapters/folder.js');
    return () => {
      let files = 0;
      for (const entry of readFolder(path).folder.entries)
        files += entry.open().sha256().length === 64 ? 1 : 0;
      return files;
    };
  },

  /** Everything up to the evidence: found, hashed, read, dated, its facts and tables kept. */
  collect: async () => {
    const { readFolder } = await load('adapters/folder.js');
    const { collectEvidence } = await load('core/collect/collect.js');
    const { parseManifest } = await load('core/manifest/parse.js');
    const { catalog } = await load('core/catalog/catalog.js');
    const bytes = new TextEncoder().encode('version: 1\norganization: Bench\n');
    const { manifest } = parseManifest(
      bytes,
      'manifest.yml',
      catalog.map(({ id }) => id),
    );
    return async () => {
      const { folder } = readFolder(path);
      await collectEvidence(folder, manifest, catalog);
      return folder.entries.length;
    };
  },

  'papaparse stream': async () => {
    const papaparse = createRequire(import.meta.url)('papaparse');
    return () =>
      new Promise((resolve, reject) => {
        let rows = -1;
        const step = () => {
          rows += 1;
        };
        papaparse.parse(createReadStream(path, { encoding: 'utf8' }), {
          skipEmptyLines: true,
          step,
          complete: () => resolve(rows),
          error: reject,
        });
      });
  },

  'read table and every e-mail': async () => {
    const read = await tableReader();
    const { shapeTable } = await load('core/evidence/shaped-table.js');
    return async () => {
      const view = shapeTable(await read(), 'completions');
      let filled = 0;
      for (let row = 0; row < view.table.rowCount; row++) {
        if (view.text(row, 'email') !== '' && view.text(row, 'status') !== '') filled += 1;
      }
      return filled;
    };
  },

  'read report': async () => {
    const read = await tableReader('report.json');
    return async () => (await read()).rowCount;
  },

  'read table': async () => {
    const read = await tableReader();
    return async () => (await read()).rowCount;
  },
};

async function tableReader(name = 'table.csv') {
  const { readContents } = await load('core/readers/read.js');
  const { openOnDisk } = await load('adapters/open-on-disk.js');
  const bytes = statSync(path).size;
  const file = { path: name, state: 'file', bytes, open: () => openOnDisk(path) };
  return async () => (await readContents(file)).reading.tables[0];
}

const work = await measures[what]();
const started = process.hrtime.bigint();
const counted = await work();
const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
const mebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ counted, milliseconds, mebibytes }));
