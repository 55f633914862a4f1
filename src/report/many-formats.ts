import type { Look } from './look.ts';
import type { Many } from './many.ts';

/** The forms in which several manifests are told as one; every other form is of one manifest. */
export const manyFormats = {
  text: async () => (await import('./many-text.ts')).renderManyText,
  markdown: async () => {
    const { renderManySummary } = await import('./many-summary.ts');
    return (many: Many) => renderManySummary(many);
  },
  json: async () => {
    const { renderRollupJson } = await import('./rollup-json.ts');
    return ({ rollup }: Many) => renderRollupJson(rollup);
  },
} as const satisfies Record<string, () => Promise<(many: Many, look: Look) => string>>;

export type ManyFormat = keyof typeof manyFormats;

export function isManyFormat(name: string): name is ManyFormat {
  return Object.hasOwn(manyFormats, name);
}
