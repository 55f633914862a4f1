import type { Category } from '../core/catalog/criteria/criterion.ts';
import type { Scope, ScopedCategory, ScopeReason } from '../core/catalog/scope.ts';
import { listed } from './grammar.ts';

const reasons: Record<ScopeReason, string> = {
  always: 'always',
  chosen: 'chosen in the manifest',
  'service-saas': 'software as a service',
  'service-data-processing': 'data processing',
  'service-infrastructure': 'infrastructure',
  'service-api-transforms': 'an API that transforms data',
  'confidential-data': 'confidential data',
  'personal-data': 'personal data',
  'uptime-commitment': 'an uptime commitment',
};

/** As words in a sentence. */
export const categoryTitles: Record<Category, string> = {
  security: 'security',
  availability: 'availability',
  confidentiality: 'confidentiality',
  'processing-integrity': 'processing integrity',
  privacy: 'privacy',
};

/** Which categories are in scope, and why; then what the manifest leaves out although the system would bring it in. */
export function scopeSentences({ from, categories, leftOut }: Scope): string[] {
  const inScope =
    from === 'manifest'
      ? `In scope, as the manifest has it: ${listed(categories.map(({ category }) => categoryTitles[category]))}.`
      : `In scope, derived from the system: ${listed(categories.map(categoryWords))}.`;
  if (leftOut.length === 0) return [inScope];
  return [inScope, `Left out, although the system would bring it in: ${listed(leftOut.map(categoryWords))}.`];
}

function categoryWords({ category, reasons: given }: ScopedCategory): string {
  return `${categoryTitles[category]} (${listed(reasonWords(given))})`;
}

export function reasonWords(given: readonly ScopeReason[]): string[] {
  return given.map((reason) => reasons[reason]);
}
