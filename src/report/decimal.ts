import { cut, cutBeside, exact } from '../core/assess/exact.ts';

/** A number of the JSON report as reports show it: cut to one decimal, `78.0`. */
export function decimal(value: number): string {
  return cut(exact(value));
}

/** As {@link decimal}, with as many decimals as it takes to stand on its side of the bar. */
export function decimalBeside(value: number, bar: number): string {
  return cutBeside(exact(value), exact(bar));
}
