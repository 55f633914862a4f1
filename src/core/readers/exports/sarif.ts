import type { Reading } from '../../evidence/evidence.ts';
import { itemsAt } from '../item-paths.ts';
import { scanItems } from '../json-item-scan.ts';
import type { ParsedRecord } from '../parsed-record.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';
import { SarifLog } from '../sarif-log.ts';
import { sarifRun } from '../sarif-run.ts';

const results = ['runs', '*', 'results'];

/** SARIF 2.1.0 of any scanner: code, images, dependencies. */
export const sarif: RecordReader = {
  id: 'sarif',
  title: 'SARIF 2.1.0 (CodeQL, Semgrep, Trivy, Grype, …)',
  supports: ['vulnerability-management'],
  gives: { settings: ['scan_completed'], tables: true },
  dating: 'endTimeUtc of the invocations, of several runs the oldest; else the sidecar',
  takes: 'record',
  recognizes: (value) =>
    isMap(value) &&
    (isSarifSchema(value['$schema']) || (value['version'] === '2.1.0' && hasTools(value['runs']))),
  read: readWhole,
  streams: {
    recognizes: (start) =>
      /"\$schema"\s{0,9}:\s{0,9}"[^"]{0,300}sarif/iu.test(start) ||
      /"version"\s{0,9}:\s{0,9}"2\.1\.0"/u.test(start) ||
      /^\{\s{0,9}"runs"/u.test(start),
    read: readPieces,
  },
};

function readWhole(record: ParsedRecord, file: string): Reading {
  const log = new SarifLog(file);
  for (const { item, path } of itemsAt(record.value, [results]))
    log.add(Number(path[1]), item, record.lineOf(path));
  return told(log, record, file);
}

async function readPieces(pieces: Iterable<string>, file: string): Promise<Reading> {
  const log = new SarifLog(file);
  const scanning = scanItems(pieces, [results], (result, { path, line }) => {
    log.add(Number(path[1]), result, line);
  });
  if (!scanning.ok) return builderFor(file).fail(scanning.reason, scanning.detail, scanning.line);
  return told(log, scanning.rest, file);
}

function told(log: SarifLog, { value, lineOf }: ParsedRecord, file: string): Reading {
  const builder = builderFor(file);
  const line = lineOf(['runs']);
  const { runs, version } = isMap(value) ? value : {};
  if (!Array.isArray(runs)) return builder.fail('malformed', 'SARIF without a list of runs', line);
  if (version !== '2.1.0') return builder.fail('unknown-format', 'SARIF of another version than 2.1.0', 1);
  if (runs.length === 0) return builder.fail('empty', 'no runs: no tool has scanned anything', line);
  if (log.isTooLong) return builder.fail('too-many-rows', 'too many results: split the file', line);
  log.tell(
    runs.map((run, index) => sarifRun(run, lineOf(['runs', index]))),
    line,
    builder,
  );
  return builder.build();
}

function builderFor(file: string): ReadingBuilder {
  return new ReadingBuilder({ format: 'record', reader: sarif.id }, file);
}

function hasTools(runs: unknown): boolean {
  return Array.isArray(runs) && runs.every((run) => isMap(run) && isMap(run['tool']));
}

function isSarifSchema(schema: unknown): boolean {
  return typeof schema === 'string' && /sarif/iu.test(schema);
}
