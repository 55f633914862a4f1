import type { Rollup } from '../core/rollup/rollup.ts';
import type { Look } from './look.ts';

/** Every form of a rollup that can be asked for by name. */
export const rollupFormats = {
  text: async () => (await import('./rollup-text.ts')).renderRollupText,
  markdown: async () => {
    const { renderRollupMarkdown } = await import('./rollup-markdown.ts');
    return (rollup: Rollup) => renderRollupMarkdown(rollup);
  },
  json: async () => (await import('./rollup-json.ts')).renderRollupJson,
} as const satisfies Record<string, () => Promise<(rollup: Rollup, look: Look) => string>>;

export type RollupFormat = keyof typeof rollupFormats;

export const rollupFormatNames: readonly RollupFormat[] = ['text', 'markdown', 'json'];
