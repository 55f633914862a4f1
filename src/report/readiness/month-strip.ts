const signs: Readonly<Record<string, string>> = { x: '●', '-': '○', '.': '·' };

/** Three years: an observation period is one at most. */
const mostMonths = 36;

/** A sign for each month, in text that needs no colour; of very many the last. */
export function monthStrip(strip: string): string {
  const told = [...strip.slice(-mostMonths)].map((letter) => signs[letter] ?? '○').join('');
  return strip.length > mostMonths ? `…${told}` : told;
}

/** The same for who hears it read: `3 of 10 months`, of those that are not to come. */
export function monthsShown(strip: string): string {
  const begun = [...strip].filter((letter) => letter !== '.');
  return `${begun.filter((letter) => letter === 'x').length} of ${begun.length}`;
}
