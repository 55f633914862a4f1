import { occasionsIn } from '../evidence/document/occasions.ts';
import { occurrencesIn } from '../evidence/document/occurrences.ts';
import { type Document, textOf } from '../evidence/document.ts';
import { factsOf } from '../evidence/document-facts.ts';
import type { Reading } from '../evidence/evidence.ts';

/** The reading of a document, whatever format it came from. */
export function readingOf(document: Document, file: string, reader: string): Reading {
  const { facts, unfilled, dates, period, problems } = factsOf(document, file);
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const told = [occurrencesIn(document, file), occasionsIn(document, file)].filter(
    (one) => one !== undefined,
  );
  const isEmpty = document.blocks.length === 0 && document.metadata.length === 0;
  return {
    format: 'document',
    reader,
    facts,
    unfilled,
    settings: [],
    tables: [...tables, ...told],
    dates,
    ...(period ? { period } : {}),
    problems: isEmpty ? [{ reason: 'empty', detail: 'no text in it' }] : problems,
    text: textOf(document),
  };
}
