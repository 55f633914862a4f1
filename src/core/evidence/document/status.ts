import { type Block, type Document, rowText } from '../document.ts';
import type { FactName } from '../facts.ts';
import { normalizeLabel } from '../labels.ts';
import { toldInEnglish } from '../told-in-english.ts';
import type { Candidate } from './candidates.ts';
import { labelledValues } from './labelled-values.ts';
import { tickedOption } from './ticks.ts';

const statusLabels =
  /^(?:status|statut|etat|estado|stand|state|document status|report status|review status|approval status|policy status|doc status|exercise status|test status|drill status|overall status|workflow state|version|revision)$/u;
const notHeld =
  /\b(?:not (?:yet )?(?:run|started|performed|conducted|executed|held|tested|done)|planned|scheduled|cancell?ed|postponed|to be (?:run|scheduled|performed|held)|tbd|todo|upcoming|overdue)\b/i;
const notFinal =
  /\b(?:draft|pending|awaiting|proposed|unsigned|rejected|declined|on hold|returned for|not accepted|not (?:yet )?(?:approved|signed|complete|completed|reviewed|final|finali[sz]ed)|in[ -]progress|in[ -]review|under review|wip|work in progress|incomplete|for (?:review|approval)|to be (?:approved|signed|reviewed|completed)|template)\b/i;
const settled =
  /^\W{0,4}(?:approved|final|signed|complete[d]?|passed|pass|success\w*|published|effective|active|closed|ratified|in force)\b(?!\W{0,3}(?:pending|subject))/i;
const outcomeWord =
  /\b(?:pass|passed|success|successful|succeeded|fail|failed|failure|partial|restored|met)\b|[✅❌]/i;
const opensWithOutcome = /^\W{0,6}(?:pass|success|succeeded|fail)/i;
const watermark =
  /^\W{0,6}(?:draft|DRAFT)(?:\W|$)|\b(?:BROUILLON|BORRADOR|ENTWURF)\b|[[(](?:draft|DRAFT)[\])]|\bDRAFT\b|^\W{0,4}not (?:yet )?approved\W{0,4}$/u;
const draftWithdraws: readonly FactName[] = ['reviewer', 'approver', 'approval_date', 'outcome'];
const notHeldWithdraws: readonly FactName[] = [...draftWithdraws, 'date'];
const headBlocks = 12;

/** A status that a document gives itself near its head. */
interface Status {
  value: string;
  line: number;
}

/**
 * What the status of a document takes back: who reviewed or approved a draft has not signed it, and what is only
 * planned was not done. A status that tells a result ("✅ PASS") is an outcome.
 */
export function statusCandidates(document: Document): Candidate[] {
  const marked = watermarkOf(document.blocks);
  const found = [...statusesOf(document), ...(marked ? [marked] : [])];
  return found.flatMap(({ value: written, line }): Candidate[] => {
    const at = { source: 'label', line, value: written } as const;
    const value = toldInEnglish(written);
    if (!settled.test(value) && (notHeld.test(value) || notFinal.test(value))) {
      const names = notHeld.test(value) ? notHeldWithdraws : draftWithdraws;
      return names.map((name) => ({ name, tier: 0, ...at, state: 'unfilled', vetoes: true, ofStatus: true }));
    }
    const tier = opensWithOutcome.test(value) ? 0 : 1;
    return outcomeWord.test(value) ? [{ name: 'outcome', tier, ...at, state: 'filled' }] : [];
  });
}

/** Front matter, and the labels and key tables before the second section begins; further down it is that of an item. */
function statusesOf({ metadata, blocks }: Document): Status[] {
  const found: Status[] = metadata.flatMap(({ key, value, line }) => statusOf(key, value, line));
  let sections = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && index > 0 && ++sections > 1) break;
    if (block.kind === 'text' && !block.isCode) {
      for (const line of block.lines)
        for (const { label, value } of labelledValues(line)) found.push(...statusOf(label, value, line.line));
    }
    if (block.kind === 'table' && block.table.headings.length <= 3) {
      for (let row = 0; row < Math.min(block.table.rowCount, 60); row++) {
        found.push(...statusOf(block.table.cell(row, 0), block.table.cell(row, 1), block.table.lineOf(row)));
      }
    }
  }
  return found;
}

function statusOf(label: string, value: string, line: number): Status[] {
  const words = normalizeLabel(label);
  if (!statusLabels.test(words) || value === '') return [];
  if (/^(?:version|revision)$/u.test(words) && !/draft/i.test(value)) return [];
  return [{ value: tickedOption(value).slice(0, 120), line }];
}

/** `DRAFT` in the title, or as a line of its own at the head. */
function watermarkOf(blocks: readonly Block[]): Status | undefined {
  for (const [index, block] of blocks.slice(0, headBlocks).entries()) {
    if (block.kind === 'table') {
      if (/^\W{0,4}draft\W{0,4}$/i.test(rowText(block.table, 0))) return { value: 'DRAFT', line: block.line };
      continue;
    }
    const lines = block.kind === 'heading' ? [block.line] : block.lines;
    const isTitle = block.kind === 'heading' && index < 2;
    const line = lines.find(({ text }) =>
      isTitle
        ? watermark.test(text)
        : text.length <= 40 &&
          /^\W{0,6}(?:draft\b|brouillon\b|borrador\b|entwurf\b|not (?:yet )?approved\b)/i.test(text),
    );
    if (line) return { value: line.text.slice(0, 120), line: line.line };
  }
  return undefined;
}
