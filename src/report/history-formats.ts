import type { History } from '../core/history/history.ts';

/** Every form of a history that can be asked for by name. */
export const historyFormats = {
  table: async () => (await import('./history-table.ts')).renderHistoryTable,
  json: async () => (await import('./history-json.ts')).renderHistoryJson,
  csv: async () => (await import('./history-csv.ts')).renderHistoryCsv,
  svg: async () => (await import('./history-svg.ts')).renderHistorySvg,
} as const satisfies Record<string, () => Promise<(history: History) => string>>;

export type HistoryFormat = keyof typeof historyFormats;

export const historyFormatNames: readonly HistoryFormat[] = ['table', 'json', 'csv', 'svg'];
