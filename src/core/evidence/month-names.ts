/**
 * Month names as people write them, by number. English with its abbreviations; the full names of the other
 * languages of Western Europe, because a `Datum: 21. März 2026` is as good as any.
 */
const names: Readonly<Record<number, string>> = {
  1: 'january jan januar jänner januari janvier enero gennaio janeiro',
  2: 'february feb febr februar februari février fevrier febrero febbraio fevereiro',
  3: 'march mar märz maerz mrz maart mars marzo março',
  4: 'april apr avril abril aprile',
  5: 'may mai mei maj mayo maggio maio',
  6: 'june jun juni juin junio giugno junho',
  7: 'july jul juli juillet julio luglio julho',
  8: 'august aug augustus augusti août aout agosto',
  9: 'september sept sep septembre septiembre settembre setembro',
  10: 'october oct oktober okt octobre octubre ottobre outubro',
  11: 'november nov novembre noviembre novembro',
  12: 'december dec dezember dez décembre decembre diciembre dicembre dezembro',
};

const numbers = new Map<string, number>(
  Object.entries(names).flatMap(([month, words]) => words.split(' ').map((word) => [word, Number(month)])),
);

/** The number of a month from its name in lower case; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name);
}

/** Where a text holds a word that ends as the name of a month. */
export const endOfMonthName = new RegExp(`(?:${[...numbers.keys()].join('|')})(?![a-zß-ɏ])`);

/** All the names as one alternation for a regular expression, longer names first. */
export const anyMonthName: string = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
