import { withoutAccents } from './labels.ts';
import { translatedLabels } from './translated-labels.ts';

/**
 * The labels of a fact in English, lists apart by commas, with those of other languages behind them. `canonical` ones
 * stand first although they are generic.
 */
export function labelled(
  fact: keyof typeof translatedLabels,
  strong: string,
  generic = '',
  weak = '',
  canonical: readonly string[] = [],
) {
  const translated: Readonly<Record<string, readonly [string, string?]>> = translatedLabels;
  const [abroad = '', widerAbroad = ''] = translated[fact] ?? [];
  const [own, wider, last] = [`${strong}, ${abroad}`, `${generic}, ${widerAbroad}`, weak].map(list);
  return {
    labels: [...(own ?? []), ...(wider ?? []), ...(last ?? [])],
    generic: [...canonical, ...(wider ?? [])],
    weak: last ?? [],
  };
}

function list(text: string): string[] {
  return withoutAccents(text.replace(/\s+/gu, ' '))
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
