import { readDate } from '../dates.ts';
import { type Block, type Line, type SectionKind, sectionsOf } from '../document.ts';
import type { Source } from '../evidence.ts';
import { type FactName, factDefinitions } from '../facts.ts';
import { isNameAlone } from '../persons.ts';
import { type Candidate, candidateFor, datesBeside, type Reckoning } from './candidates.ts';
import { factsHeaded, type LabelledFact } from './fact-labels.ts';
import { labelledValues } from './labelled-values.ts';
import { type Content, contentOf, type Statement } from './section-content.ts';
import { judgeText, type Made, wordsIn } from './section-text.ts';
import { veto } from './sign-off.ts';

/** So many blocks of a section are read. */
const mostBlocks = 400;
/** The column without which a row of a section's table says nothing. */
const essential: Partial<Record<FactName, RegExp>> = {
  participants:
    /^(?:name|names|full name|participant|participants|attendee|attendees|person|who|participant name)$/u,
  gaps: /\b(?:gap|gaps|finding|findings|issue|observation|lesson|weakness|improvement|description)\b/u,
};

/**
 * The facts that the headings of a document introduce, by the text of their sections. What is `settled` by a better
 * place already is not looked for again.
 */
export function headingCandidates(
  blocks: readonly Block[],
  kinds: readonly ReadonlySet<SectionKind>[],
  settled: ReadonlySet<FactName>,
  reckoning: Reckoning,
): Candidate[] {
  const sections = sectionsOf(blocks);
  return sections.flatMap((section, index): Candidate[] => {
    const own = kinds[section.from - 1];
    if (own?.has('another') || own?.has('history')) return [];
    const inside = () =>
      blocks
        .slice(section.from, Math.min(section.to, section.from + mostBlocks))
        .filter((_, offset) => isOf(own, kinds[section.from + offset]));
    const [labelled] = labelledValues(section.heading);
    if (labelled && labelled.value !== '') return headingWithValue(section.heading, inside(), reckoning);
    // The title's section is the whole document: it introduces no single fact.
    if (index === 0 && (sections[1]?.from ?? section.to + 1) <= section.to) return [];
    const wanted = factsHeaded(section.heading.text).filter(({ name }) => !settled.has(name));
    if (wanted.length === 0) return [];
    const body = inside();
    return wanted.flatMap((fact) => sectionCandidates(fact, section.heading, body, reckoning));
  });
}

/** The facts that content introduces after a label that stands alone: `**Participants:**` and a list below it. */
export function contentCandidates(
  fact: LabelledFact,
  label: Line,
  body: readonly Block[],
  reckoning: Reckoning,
): Candidate[] {
  return sectionCandidates(fact, label, body, reckoning, 'label');
}

/** `## Scenario: stolen credentials`: the value stands in the heading, what is below it belongs to it. */
function headingWithValue(heading: Line, body: readonly Block[], reckoning: Reckoning): Candidate[] {
  return labelledValues(heading).flatMap(({ label, value, line }) =>
    factsHeaded(label).flatMap(({ name, tier }) => {
      const stated = { label, value, line, source: 'heading' as const };
      const candidate = candidateFor(name, tier, stated, reckoning);
      return candidate?.state === 'filled'
        ? [candidate]
        : sectionCandidates({ name, tier }, heading, body, reckoning);
    }),
  );
}

function isOf(
  own: ReadonlySet<SectionKind> | undefined,
  kinds: ReadonlySet<SectionKind> | undefined,
): boolean {
  const left = (kind: SectionKind) => kinds?.has(kind) === true && own?.has(kind) !== true;
  return !left('another') && !left('history') && !left('form');
}

function sectionCandidates(
  { name, tier }: LabelledFact,
  heading: Line,
  body: readonly Block[],
  reckoning: Reckoning,
  source: Source = 'heading',
): Candidate[] {
  const content = contentOf(body, essential[name]);
  const made = { name, tier, source };
  const { form } = factDefinitions[name];
  if (form === 'text') {
    // What stands right below the heading, unless only the sub-headings have something to say.
    const end = body.findIndex((block) => block.kind === 'heading');
    const direct = end > 0 ? judgeText(made, contentOf(body.slice(0, end)), heading) : undefined;
    return [direct?.state === 'filled' ? direct : judgeText(made, content, heading)];
  }
  switch (form) {
    case 'person':
      return name === 'participants'
        ? [judgeText(made, content, heading)]
        : personsOf(made, content, heading, reckoning);
    case 'date':
      return dateOf(made, content, heading, reckoning);
    case 'duration':
      return content.statements
        .flatMap(({ text, line, placeholder }) => {
          if (placeholder !== undefined) return [];
          const candidate = candidateFor(
            name,
            tier,
            { label: heading.text, value: text, line, source },
            reckoning,
          );
          return candidate?.state === 'filled' ? [candidate] : [];
        })
        .slice(0, 1);
    default:
      return [judgeText(made, content, heading)];
  }
}

/** Who signed in a section such as `## Sign-off`: lines without a label of their own, which is read elsewhere. */
function personsOf(
  made: Made,
  { statements, emptyTables }: Content,
  heading: Line,
  reckoning: Reckoning,
): Candidate[] {
  const unlabelled = statements.filter(({ kind }) => kind === 'prose' || kind === 'item');
  const found = unlabelled.flatMap(({ text, line, placeholder }): Candidate[] => {
    if (placeholder !== undefined || wordsIn(text) > 14 || /^[^:]{1,60}:\s/u.test(text)) return [];
    // After "Reviewer:" with nothing behind it the next paragraph may be about anything.
    if (made.source === 'label' && !isNameAlone(text)) return [];
    const stated = { label: heading.text, value: text, line, source: made.source };
    const candidate = candidateFor(made.name, made.tier, stated, reckoning);
    return candidate?.state === 'filled'
      ? [candidate, ...datesBeside(stated, made.name === 'approver', reckoning)]
      : [];
  });
  if (found.length > 0) return found;
  if (made.source === 'label') return [unsigned(made, statements, heading)];
  // "## Approval" and below it nothing, or "Pending": whoever is named elsewhere has not signed.
  const isBlank = unlabelled.every(({ placeholder }) => placeholder !== undefined);
  if (statements.length === 0) return emptyTables.length === 0 ? [unsigned(made, [], heading)] : [];
  return isBlank && unlabelled.length === statements.length
    ? [veto(unsigned(made, statements, heading), 0)]
    : [];
}

function unsigned(made: Made, [first]: readonly Statement[], heading: Line): Candidate {
  const value = first?.placeholder ?? first?.text.slice(0, 60) ?? '';
  return { ...made, state: 'unfilled', value, line: first?.line ?? heading.line };
}

/** The day a section tells; for access that was revoked system by system, the last of them, when all are done. */
function dateOf(made: Made, { statements }: Content, heading: Line, reckoning: Reckoning): Candidate[] {
  const open =
    made.name === 'revoked'
      ? statements.find(({ placeholder, isOpen }) => isOpen || placeholder !== undefined)
      : undefined;
  if (open) return [{ ...made, state: 'unfilled', value: open.placeholder ?? '[ ]', line: open.line }];
  const dated = statements
    .slice(0, made.name === 'revoked' ? undefined : 3)
    .flatMap(({ text, line, placeholder }) => {
      const reading = placeholder === undefined ? readDate(text, reckoning.order) : undefined;
      return reading?.kind === 'day' ? [{ date: reading.date, line }] : [];
    });
  const [first] = made.name === 'revoked' ? dated.sort((a, b) => (a.date < b.date ? 1 : -1)) : dated;
  if (first) return [{ ...made, state: 'filled', value: first.date, line: first.line }];
  const blank = statements.find(({ placeholder }) => placeholder !== undefined);
  if (blank) return [{ ...made, state: 'unfilled', value: blank.placeholder ?? '', line: blank.line }];
  return statements.length === 0 ? [{ ...made, state: 'unfilled', value: '', line: heading.line }] : [];
}
