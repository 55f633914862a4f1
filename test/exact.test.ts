import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  cut,
  cutBeside,
  divide,
  exact,
  multiply,
  ratio,
  subtract,
  sum,
} from '../src/core/assess/exact.ts';

describe('exact', () => {
  it.each([
    [0.1, '1/10'],
    [84.96, '2124/25'],
    [1e-7, '1/10000000'],
    [1e21, '1000000000000000000000/1'],
    [-2.5, '-5/2'],
    [100, '100/1'],
  ])('takes %d as it is written', (value, expected) => {
    const { numerator, denominator } = exact(value);
    expect(`${numerator}/${denominator}`).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => exact(value)).toThrow(RangeError);
  });

  it('adds tenths without a remainder', () => {
    expect(sum(Array.from({ length: 10 }, () => exact(0.1)))).toEqual(exact(1));
  });

  it('undoes what it does', () => {
    const number = fc.tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 1000n)).map(([n, d]) => ratio(n, d));
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });
});

describe('cut', () => {
  it.each([
    [84.96, '84.9'],
    [85, '85.0'],
    [89.988, '89.9'],
    [0, '0.0'],
    [99.99999, '99.9'],
    [100, '100.0'],
  ])('%d shows as %s', (value, expected) => {
    expect(cut(exact(value))).toBe(expected);
  });

  it('never shows more than there is', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 97n), (n, d) => {
        const value = ratio(n, d);
        const shown = exact(Number(cut(value)));
        expect(compare(shown, value)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each([
    [84.96, 84.95, '84.96'],
    [84.96, 85, '84.9'],
    [84.999, 84.999, '84.999'],
    [85, 85, '85.0'],
  ])('%d beside the bar %d shows as %s, on its own side of it', (value, bar, expected) => {
    expect(cutBeside(exact(value), exact(bar))).toBe(expected);
  });
});
