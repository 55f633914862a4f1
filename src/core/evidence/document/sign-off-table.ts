import { readDate } from '../dates.ts';
import { normalizeLabel } from '../labels.ts';
import { personIn } from '../persons.ts';
import { placeholderIn } from '../placeholders.ts';
import type { Table } from '../table.ts';
import type { Candidate, Reckoning } from './candidates.ts';
import { type Signer, signersOf } from './sign-off.ts';
import { tickedOption } from './ticks.ts';

const nameHeadings =
  /^(?:name|full name|print name|printed name|signatory|signer|signed by|approver|approvers|reviewer|reviewers|reviewed by|approved by|approver name|reviewer name|attested by|certified by|authorized by|person|who|by|name and title|name title)$/u;
const signHeadings =
  /^(?:signature|signed|initials|sign|sign off|signoff|signature initials|digital signature|e signature|approval|approved|approval status|attestation|signature date|signed off)$/u;
const dateHeadings =
  /^(?:date|date signed|signed on|date approved|approval date|approved on|date of approval|date of signature|signature date|date reviewed|review date|date utc|signed at)$/u;
const roleHeadings =
  /^(?:role|title|position|function|capacity|job title|role title|responsibility|as|designation)$/u;
/** Columns of tables that list work, accounts or versions: whoever stands there signs nothing. */
const otherHeadings =
  /^(?:version|system|systems|application|user|username|account|email|decision|action|actions|action item|description|finding|findings|gap|risk|task|item|change|changes|attendance|summary of changes|status|due|due date|department|comments on access|scope|quarter|period|result)$/u;
const prepares =
  /\b(?:prepar\w*|author\w*|tester|tested|operator|facilitator|scribe|perform\w*|draft\w*|conduct\w*|observer|presenter|witness)\b/u;
const mostRows = 25;
/** Rows that name no post are a list of people unless they are few, or stand where people sign. */
const mostUnspecific = 4;
const listsPeople =
  /\b(?:acknowledg\w*|attend\w*|participants|training|roster|team|contacts?|distribution)\b/u;

/** A row of a table in which people sign. */
interface SignedRow {
  signers: readonly Signer[];
  /** The row says itself whom it asks: "Approver", "CTO (reviewer)". */
  isSpecific: boolean;
  line: number;
  name: string;
  date: string | undefined;
  /** The first place left empty. */
  gap: string | undefined;
}

/**
 * The candidates of a sign-off table: a name, and a signature, a date or both. A row counts when all of them are
 * filled. When none of the rows for the reviewer (or approver) counts, whoever is named elsewhere has not signed.
 */
export function signOffTableCandidates(
  table: Table,
  { heading, isSection }: { heading: string; isSection: boolean },
  reckoning: Reckoning,
): Candidate[] | undefined {
  if (listsPeople.test(normalizeLabel(heading))) return undefined;
  const headings = table.headings.map(normalizeLabel);
  const column = (pattern: RegExp) => headings.findIndex((heading) => pattern.test(heading));
  const [name, date] = [column(nameHeadings), column(dateHeadings)];
  const role = headings[0] === '' ? 0 : column(roleHeadings);
  const sign = headings.findIndex(
    (heading, index) =>
      index !== date && index !== name && (signHeadings.test(heading) || (isSection && heading === 'status')),
  );
  if (name < 0 || table.rowCount > mostRows || (sign < 0 && date < 0)) return undefined;
  if (headings.some((heading, index) => index !== sign && otherHeadings.test(heading))) return undefined;
  if (!isSection && role < 0 && sign < 0 && !isOfApprovals(headings, name)) return undefined;
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    readRow({ table, row, name, role, date, sign, heading: headings[name] ?? '' }, reckoning),
  );
  const signed = rows.filter((row) => row !== undefined);
  if (!isSection && signed.length > mostUnspecific && !signed.some(({ isSpecific }) => isSpecific))
    return undefined;
  return (['reviewer', 'approver'] as const).flatMap((signer) => candidatesFor(signer, signed));
}

/** `| Approver | Date |`: nothing else stands in it that the rows could be about. */
function isOfApprovals(headings: readonly string[], name: number): boolean {
  const others = headings.filter((heading, index) => index !== name && !dateHeadings.test(heading));
  return (
    /^(?:approver|approvers|approved by|approver name|authorized by)$/u.test(headings[name] ?? '') &&
    others.every((heading) => /^(?:comments?|notes?|remarks|no|)$/u.test(heading))
  );
}

interface Columns {
  table: Table;
  row: number;
  name: number;
  role: number;
  date: number;
  sign: number;
  heading: string;
}

function readRow(
  { table, row, name, role, date, sign, heading }: Columns,
  { order }: Reckoning,
): SignedRow | undefined {
  const cell = (column: number) => (column < 0 ? undefined : tickedOption(table.cell(row, column)));
  const post = cell(role) ?? '';
  const named = cell(name) ?? '';
  // A signer may stand in the first column without a heading of its own: "| Approver | Dana Ito | 2026-02-01 |".
  const words = normalizeLabel(
    `${post} ${/^(?:name|full name|print name|printed name|who|person|by|signatory|signer)$/u.test(heading) ? '' : heading}`,
  );
  if (prepares.test(words) && !/\b(?:review|approv)/u.test(words)) return undefined;
  if (/\b(?:optional|if required|if applicable|if needed)\b/u.test(words)) return undefined;
  const gaps = [named, cell(sign), cell(date)].map((text) =>
    text === undefined ? undefined : emptiness(text),
  );
  const [own] = gaps;
  const nobody = own === undefined && personIn(named) !== 'named' ? named : undefined;
  const when = [cell(date), cell(sign)].map((text) =>
    text === undefined ? undefined : readDate(text, order),
  );
  const day = when.find((reading) => reading?.kind === 'day');
  const signers = signersOf(words);
  return {
    signers,
    isSpecific: signers.length === 1,
    line: table.lineOf(row),
    name: named,
    date: day?.kind === 'day' ? day.date : undefined,
    gap: gaps.find((gap) => gap !== undefined) ?? nobody,
  };
}

function emptiness(text: string): string | undefined {
  return /^\W{0,3}(?:no|rejected|declined|refused)\W{0,3}$/i.test(text) ? text : placeholderIn(text);
}

function candidatesFor(signer: Signer, rows: readonly SignedRow[]): Candidate[] {
  const asked = rows.filter((row) => row.signers.includes(signer));
  const specific = asked.filter((row) => row.isSpecific);
  const own = specific.length > 0 ? specific : asked;
  const tier = specific.length > 0 ? 0 : 1;
  const signed = own.filter((row) => row.gap === undefined);
  const open = own.filter((row) => row.gap !== undefined);
  const filled = signed.flatMap(({ name, line, date }): Candidate[] => {
    const at = { source: 'table', line, state: 'filled' } as const;
    const person: Candidate = { name: signer, tier, value: name, ...at };
    if (date === undefined) return [person];
    const dated: Candidate = { name: 'date', tier: signer === 'approver' ? 2 : 1, value: date, ...at };
    return [
      person,
      dated,
      ...(signer === 'approver'
        ? [{ name: 'approval_date' as const, tier: 0 as const, value: date, ...at }]
        : []),
    ];
  });
  const isVeto = signed.length === 0 || (specific.length > 0 && open.length > 0);
  const unfilled = open.map(
    ({ gap, line }): Candidate => ({
      name: signer,
      tier: isVeto ? 0 : tier,
      source: 'table',
      line,
      value: gap ?? '',
      state: 'unfilled',
      ...(isVeto ? { vetoes: true } : {}),
    }),
  );
  return [...filled, ...unfilled];
}
