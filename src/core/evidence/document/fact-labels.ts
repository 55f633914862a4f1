import { type FactDefinition, type FactName, factDefinitions, factNames } from '../facts.ts';
import { normalizeLabel, wordsOfLabel } from '../labels.ts';

/** How surely a label means a fact: 0 by its own name, 1 by a wider one, 2 only where there is no other. */
export type Tier = 0 | 1 | 2;

export interface LabelledFact {
  name: FactName;
  tier: Tier;
}

/** Words that make a label speak of something else than what was done: `Next review date`, `RTO target`. */
const elsewhere = new Set(
  `next previous prior planned plan scheduled schedule proposed target targeted targets due deadline expected estimated expiry
   expires expiration template created creation version draft upcoming future tentative goal sla threshold limit maximum max minimum
   history requested optional example sample projected forthcoming reminder hire hired birth joining`.split(
    /\s+/u,
  ),
);
const aims = new Set(['objective', 'objectives']);
const measured = new Set(['actual', 'achieved', 'measured', 'observed', 'real']);

const anyFact = 'the of a an and or in on for to this our s name names utc gmt cet est pst local';
const occasion =
  'exercise test tests testing drill tabletop ttx review restore restoration recovery simulation dr meeting session event';
const posts =
  'access user users quarterly security compliance lead primary secondary second business owner manager system iam it ciso cto ceo hr department line designated';

/** Words that may stand beside a fact's label without changing its sense. */
const besides: Partial<Record<FactName, ReadonlySet<string>>> = {
  date: set(`${occasion} access attestation certification quarterly annual time actual`),
  reviewer: set(`${posts} review test exercise full print printed email title`),
  approver: set(
    `${posts} policy document executive management leadership board final full print printed email title`,
  ),
  approval_date: set('policy document executive management board final'),
  scenario: set(
    `${occasion} incident description summary overview detail details title simulated simulation used attack inject`,
  ),
  participants: set(`${occasion} roles role key internal external list titles attendance incident response`),
  timeline: set(`${occasion} incident events simulated`),
  gaps: set(`${occasion} key identified found incident security`),
  outcome: set(`${occasion} overall final backup verification validation report summary key pass fail`),
  recovery_time: set(
    `${occasion} actual achieved measured observed rto total system service services database db full overall`,
  ),
  departed: set('employee employees'),
  revoked: set(
    'all system systems account accounts okta sso github google workspace aws email slack user users access time',
  ),
};
const occasions = set(occasion);

/** Words of which one is enough in a heading of a few words: `Simulated timeline and decisions`. */
const headingWords: Partial<Record<FactName, RegExp>> = {
  timeline: /^(?:timeline|chronology)$/u,
  gaps: /^(?:gaps?|findings|lessons|observations|improvements?|weaknesses|deficiencies|shortcomings)$/u,
  participants: /^(?:participants|attendees)$/u,
};
const notOfTheExercise =
  /^(?:remediation|implementation|project|retention|notification|roadmap|response|reporting|audit|well|positive)$/u;
const mostHeadingWords = 7;
const skeletons: ReadonlySet<FactName> = new Set(['gaps', 'participants', 'timeline', 'scenario']);

const byLabel = new Map<string, LabelledFact[]>();
for (const name of factNames) {
  const { labels, generic, weak }: FactDefinition = factDefinitions[name];
  for (const label of labels) {
    const tier = weak?.includes(label) ? 2 : generic?.includes(label) ? 1 : 0;
    byLabel.set(label, [...(byLabel.get(label) ?? []), { name, tier }]);
  }
}

/** The words of each fact's labels: a label is read without its other words first. */
const ownWords = new Map(
  factNames.map((name) => [name, new Set(factDefinitions[name].labels.join(' ').split(' '))]),
);

/** For each word the facts, as bits, in whose labels it stands or beside which it is harmless. */
const factsKnowing = new Map<string, number>();
for (const [bit, name] of factNames.entries()) {
  const harmless = besides[name];
  for (const word of harmless ? [...harmless, ...(ownWords.get(name) ?? [])] : []) {
    factsKnowing.set(word, (factsKnowing.get(word) ?? 0) | (1 << bit));
  }
}

const mostRemembered = 4096;
const mostLabel = 120;
const remembered = new Map<string, readonly LabelledFact[]>();

/** The facts that a label introduces, by a synonym or by one with a few harmless words beside it. */
export function factsLabelled(label: string): readonly LabelledFact[] {
  if (label.length > mostLabel) return [];
  const known = remembered.get(label);
  if (known) return known;
  const facts = readLabel(label);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(label, facts);
  return facts;
}

function readLabel(label: string): readonly LabelledFact[] {
  if (/^\s*[[(<{].*[\])>}]\s*$/u.test(label)) return [];
  const words = withoutNumbers(normalizeLabel(label).split(' '));
  if (words.length > 9 || words.length === 0) return [];
  const exact = byLabel.get(words.join(' '));
  const all = wordsOfLabel(label);
  if (exact) return all.some((word) => !words.includes(word) && elsewhere.has(word)) ? [] : exact;
  const own = measuredTime(all);
  if (own) return own;
  const knowing = words.reduce((bits, word) => bits & (factsKnowing.get(word) ?? 0), -1);
  if (knowing === 0 || all.some((word) => elsewhere.has(word))) return [];
  return factNames.flatMap((name, bit) => ((knowing >> bit) & 1 ? (reduced(name, words, all) ?? []) : []));
}

/** As {@link factsLabelled}, for a heading: there a telling word among few is enough. */
export function factsHeaded(heading: string): readonly LabelledFact[] {
  const facts = factsLabelled(heading);
  const words = withoutNumbers(normalizeLabel(heading).split(' '));
  if (words.length > mostHeadingWords || words.some((word) => elsewhere.has(word) && word !== 'next'))
    return facts;
  if (words.some((word) => notOfTheExercise.test(word))) return facts;
  const told = factNames.filter((name) => words.some((word) => headingWords[name]?.test(word)));
  return [
    ...facts,
    ...told
      .filter((name) => !facts.some((fact) => fact.name === name))
      .map((name) => ({ name, tier: 0 as const })),
  ];
}

const restored =
  /^(?:system|systems|system name|application|service|resource|asset|component|environment|database|server|workload)$/u;

/** The column of what was restored, in a table that tells how that ended and how long it took: the scenario of each row. */
export function restoredColumn(headings: readonly string[], known: ReadonlySet<FactName>): number {
  if (known.has('scenario') || !known.has('outcome') || !known.has('recovery_time')) return -1;
  return headings.findIndex((heading) => restored.test(normalizeLabel(heading)));
}

/** Whether a text is nothing but the label of a section, as the bullets of an empty skeleton are ("Gaps identified"). */
export function isBareLabel(text: string): boolean {
  const facts = text.length <= 60 ? byLabel.get(normalizeLabel(text)) : undefined;
  return facts?.some(({ name }) => skeletons.has(name)) === true && !/^\W{0,3}\w{1,20}\W{0,3}$/u.test(text);
}

/** Whether a label or heading speaks of another occasion: next, planned, a template. */
export function speaksOfAnother(label: string): boolean {
  return wordsOfLabel(label).some((word) => elsewhere.has(word));
}

function reduced(name: FactName, words: readonly string[], all: readonly string[]): LabelledFact | undefined {
  const harmless = besides[name];
  if (!harmless || (name === 'recovery_time' && all.some((word) => aims.has(word)))) return undefined;
  const found = [ownWords.get(name), undefined]
    .map((own) => words.filter((word) => !harmless.has(word) || own?.has(word)).join(' '))
    .filter((rest) => rest !== words.join(' '))
    .flatMap((rest) => byLabel.get(rest) ?? [])
    .find((fact) => fact.name === name);
  // "Tabletop exercise" is a title, not the scenario that was played.
  if (!found || (name === 'scenario' && found.tier > 0 && !words.some((word) => aims.has(word))))
    return undefined;
  // "Drill date" is as telling as "exercise date", although "date" alone is not.
  const telling = name === 'date' && words.some((word) => occasions.has(word));
  return telling && found.tier === 1 ? { name, tier: 0 } : found;
}

/** `RTO (actual)`, `Recovery Time Objective (RTO) achieved`: an aim is no fact, what was reached is. */
function measuredTime(all: readonly string[]): LabelledFact[] | undefined {
  const isTime = all.includes('rto') || (all.includes('recovery') && all.includes('time'));
  if (!isTime || all.includes('rpo') || all.length > 8 || !all.some((word) => measured.has(word)))
    return undefined;
  return [{ name: 'recovery_time', tier: 0 }];
}

/** Without the numbering in front (`3.1 Timeline`) and behind (`Scenario 2`). */
function withoutNumbers(words: readonly string[]): string[] {
  let [from, to] = [0, words.length];
  while (from < to && /^(?:\d{1,3}|section|part|step|appendix|phase)$/u.test(words[from] ?? '')) from++;
  while (to > from && /^\d{1,3}$/u.test(words[to - 1] ?? '')) to--;
  return words.slice(from, to).filter((word) => word !== '');
}

function set(words: string): ReadonlySet<string> {
  return new Set(`${anyFact} ${words}`.split(' '));
}
