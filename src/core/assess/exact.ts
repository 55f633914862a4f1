/** An exact rational number; `denominator` is positive and the two have no common factor. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Exact = { numerator: 0n, denominator: 1n };
export const half: Exact = { numerator: 1n, denominator: 2n };
export const one: Exact = { numerator: 1n, denominator: 1n };

/** The number as it is written in decimal (`84.96`, `1e-7`), not its binary neighbour. @throws RangeError when not finite */
export function exact(value: number): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? ratio(digits, 10n ** BigInt(scale)) : ratio(digits * 10n ** BigInt(-scale), 1n);
}

/** @throws RangeError when the denominator is zero */
export function ratio(numerator: bigint, denominator: bigint): Exact {
  if (denominator === 0n) throw new RangeError('division by zero');
  const sign = denominator < 0n ? -1n : 1n;
  const factor = sign * greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / factor, denominator: denominator / factor };
}

export function add(a: Exact, b: Exact): Exact {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Exact, b: Exact): Exact {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function divide(a: Exact, b: Exact): Exact {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, zero);
}

/** Negative, zero or positive, as a sort wants it. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Decimal text cut, never rounded, to so many places: 84.96 shows as `84.9`. */
export function cut(value: Exact, places = 1): string {
  const scale = 10n ** BigInt(places);
  const scaled = (value.numerator * scale) / value.denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Decimal text with as many places (one to twelve) as it takes to stay on its side of the bar. */
export function cutBeside(value: Exact, bar: Exact): string {
  for (let places = 1; places < 12; places++) {
    const text = cut(value, places);
    if (compare(exact(Number(text)), bar) < 0 === compare(value, bar) < 0) return text;
  }
  return cut(value, 12);
}

/** So many decimals tell two numbers apart, and what lies between them; one where they are the same, twelve at most. */
export function placesApart(a: Exact, b: Exact): number {
  if (compare(a, b) === 0) return 1;
  for (let places = 1; places < 12; places++) {
    if (cut(a, places) !== cut(b, places) && Number(cut(subtract(a, b), places)) !== 0) return places;
  }
  return 12;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
