import type { Judged } from '../gate.ts';
import type { Look } from './look.ts';

export type Renderer = (judged: Judged, look: Look) => string;

/** Every report that can be asked for by name. A new one is a file here and a line below; none is loaded before it is wanted. */
export const formats = {
  text: async () => (await import('./text.ts')).renderText,
  markdown: async () => {
    const { renderSummary } = await import('./summary.ts');
    return (judged: Judged) => renderSummary(judged);
  },
  json: async () => (await import('./json.ts')).renderJson,
  report: async () => (await import('./readiness/readiness-report.ts')).renderReadinessReport,
} as const satisfies Record<string, () => Promise<Renderer>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats).filter(isFormat);

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
