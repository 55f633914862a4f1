import { occasionsIn } from '../evidence/document/occasions.ts';
import { occurrencesIn } from '../evidence/document/occurrences.ts';
import { pairsOfDocument } from '../evidence/document/pairs.ts';
import { personalStatements } from '../evidence/document/personal-statements.ts';
import { type Document, kindsOfBlocks, textOf } from '../evidence/document.ts';
import { factsIn, reckoningOf } from '../evidence/document-facts.ts';
import type { Reading } from '../evidence/evidence.ts';
import type { Table } from '../evidence/table.ts';
import { type CardLine, vendorCard } from '../evidence/vendor-card.ts';

/** The reading of a document, whatever format it came from. */
export function readingOf(document: Document, file: string, reader: string): Reading {
  const reckoning = reckoningOf(document);
  const { facts, unfilled, dates, period, problems } = factsIn(document, file, reckoning);
  const tables = tablesOf(document);
  const told = [
    occurrencesIn(document, file, reckoning),
    occasionsIn(document, file, reckoning),
    cardIn(document, file),
  ].filter((one) => one !== undefined);
  const isEmpty = document.blocks.length === 0 && document.metadata.length === 0;
  return {
    format: 'document',
    reader,
    facts,
    unfilled,
    settings: [],
    tables: [...tables, ...told, ...personalStatements(document, file, reckoning)],
    dates,
    ...(period ? { period } : {}),
    problems: isEmpty ? [{ reason: 'empty', detail: 'no text in it' }] : problems,
    text: textOf(document),
  };
}

/** Who approved a text, and its versions, stand in tables that are no register of people: each is of the shape `sign-off`. */
function tablesOf({ blocks }: Document): Table[] {
  const kinds = kindsOfBlocks(blocks);
  let heading = '';
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') heading = block.line.text;
    if (block.kind !== 'table') return [];
    const isOfApproval =
      kinds[index]?.has('history') || (kinds[index]?.has('sign-off') && /approv/i.test(heading));
    return isOfApproval && block.table.shape === undefined
      ? [{ ...block.table, shape: 'sign-off' }]
      : [block.table];
  });
}

/** Only the head of a document is asked what the document is about. */
const mostPairs = 60;

function cardIn(document: Document, file: string): Table | undefined {
  const lines: CardLine[] = [];
  for (const pair of pairsOfDocument(document)) if (lines.push(pair) >= mostPairs) break;
  return vendorCard(lines, file);
}
