/** The categories of the Trust Services Criteria; security is always in scope. */
export const categories = [
  'security',
  'availability',
  'confidentiality',
  'processing-integrity',
  'privacy',
] as const;

export type Category = (typeof categories)[number];

export type Priority = 'critical' | 'high' | 'medium' | 'low';

export interface Criterion {
  category: Category;
  /** Our own words, never the standard's. */
  title: string;
  /** Default priority of a gap against it. */
  priority: Priority;
  /** One sentence, ours too: what an auditor looks for. */
  explanation: string;
}
