import { normalizeLabel } from './labels.ts';
import type { ColumnDefinition, Spelling } from './shapes/column.ts';

const mostRemembered = 4096;
const remembered = new Map<string, readonly string[]>();
/** A field that a tracker's own users have made: `Custom field (Access revoked on)`. */
const ownField = /^\s*custom fields?\s?[([](?<name>[^()[\]]{1,120})[)\]]\s*$/i;

/** The ways in which a heading is compared with synonyms: as written, with `camelCase` taken apart, as an own field's name. */
export function headingForms(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const own = ownField.exec(text)?.groups?.['name'] ?? text;
  const apart = /[A-Za-z0-9][A-Z]/.test(own)
    ? own.slice(0, 200).replace(/([a-z0-9])([A-Z])|([A-Z]{2})(?=[A-Z][a-z])/g, '$1$3 $2')
    : own;
  const forms = [...new Set([normalizeLabel(own), normalizeLabel(apart)])];
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, forms);
  return forms;
}

/** The headings that are the column, the best of those that are free: several only where any of them will do. */
export function headingsOf(
  { headings: synonyms, told, spelled, anyOf, eachOf }: ColumnDefinition,
  forms: readonly (readonly string[])[],
  isFree: (index: number) => boolean = () => true,
): readonly number[] {
  const parts = eachOf
    ? forms.flatMap((own, index) =>
        isFree(index) && own.some((form) => form.length <= 60 && eachOf(form)) ? index : [],
      )
    : [];
  for (const synonym of synonyms) {
    const index = forms.findIndex((own, position) => own.includes(synonym) && isFree(position));
    if (index >= 0) return [index, ...parts.filter((part) => part !== index)];
  }
  if (parts.length > 0) return parts;
  const sentence = told
    ? forms.findIndex((own, index) => isFree(index) && own.some((form) => told.test(form)))
    : -1;
  if (sentence >= 0) return [sentence];
  if (spelled) {
    const ranked = forms
      .flatMap((own, index) => (isFree(index) ? { index, rank: rankOf(own, spelled) } : []))
      .filter(({ rank }) => rank < spelled.beside.length)
      .sort((a, b) => a.rank - b.rank || a.index - b.index);
    if (ranked[0]) return [ranked[0].index];
  }
  return anyOf
    ? forms.flatMap((own, index) => (isFree(index) && rankOf(own, anyOf) < anyOf.beside.length ? index : []))
    : [];
}

/** The least telling of the words beside the name of the thing; past the last where one of them says something else. */
function rankOf(forms: readonly string[], { core, beside }: Spelling): number {
  return Math.min(...forms.map((form) => rankOfForm(form, core, beside)));
}

function rankOfForm(form: string, core: readonly string[], beside: Spelling['beside']): number {
  if (form.length > 60) return beside.length;
  const text = ` ${form} `;
  return Math.min(
    beside.length,
    ...core
      .filter((name) => text.includes(` ${name} `))
      .map((name) => rankOfRest(text.replace(` ${name} `, ' '), beside)),
  );
}

function rankOfRest(text: string, beside: Spelling['beside']): number {
  const words = text.split(' ').filter((word) => word !== '');
  const ranks = words.map((word) => {
    const rank = beside.findIndex((known) => known.has(word));
    return rank < 0 ? beside.length : rank;
  });
  return Math.max(0, ...ranks);
}
