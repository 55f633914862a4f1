import type { Manifest } from '../manifest/schema.ts';
import { type Category, categories } from './criteria/criterion.ts';
import { type CriterionId, criteria, criterionIds } from './criteria.ts';

/** Why a category is in scope: `always` (security), `chosen` by the manifest, or what of the system brings it in. */
export type ScopeReason =
  | 'always'
  | 'chosen'
  | 'service-saas'
  | 'service-data-processing'
  | 'service-infrastructure'
  | 'service-api-transforms'
  | 'confidential-data'
  | 'personal-data'
  | 'uptime-commitment';

export interface ScopedCategory {
  category: Category;
  reasons: readonly ScopeReason[];
}

export interface Scope {
  /** `manifest`: it lists the categories. `derived`: from the system that it describes. */
  from: 'manifest' | 'derived';
  /** In the order of the categories. */
  categories: readonly ScopedCategory[];
  /** What the system would bring in and the manifest leaves out. */
  leftOut: readonly ScopedCategory[];
}

type System = NonNullable<Manifest['system']>;

const rules: readonly [
  reason: ScopeReason,
  categories: readonly Category[],
  holds: (of: System) => boolean,
][] = [
  ['service-saas', ['availability'], ({ service }) => service === 'saas'],
  [
    'service-data-processing',
    ['confidentiality', 'processing-integrity'],
    ({ service }) => service === 'data-processing',
  ],
  ['service-infrastructure', ['availability'], ({ service }) => service === 'infrastructure'],
  [
    'service-api-transforms',
    ['processing-integrity'],
    ({ service, transforms_data: transforms }) => service === 'api' && transforms === true,
  ],
  ['uptime-commitment', ['availability'], ({ uptime_commitment: promised }) => promised === true],
  ['confidential-data', ['confidentiality'], ({ confidential_data: held }) => held === true],
  ['personal-data', ['privacy'], ({ personal_data: held }) => held === true],
];

/** The categories in scope with the reason of each: those that the manifest lists, else those of its system. */
export function scopeOf({ scope, system = {} }: Pick<Manifest, 'scope' | 'system'>): Scope {
  const derived = categories.flatMap((category): ScopedCategory[] => {
    const reasons = rules
      .filter(([, brought, holds]) => brought.includes(category) && holds(system))
      .map(([reason]) => reason);
    return reasons.length === 0 ? [] : [{ category, reasons }];
  });
  const security: ScopedCategory = { category: 'security', reasons: ['always'] };
  if (scope === undefined) return { from: 'derived', categories: [security, ...derived], leftOut: [] };
  const chosen = categories.filter((category) => category !== 'security' && scope.includes(category));
  return {
    from: 'manifest',
    categories: [security, ...chosen.map((category) => ({ category, reasons: ['chosen'] as const }))],
    leftOut: derived.filter(({ category }) => !scope.includes(category)),
  };
}

/** The criteria of the categories in scope. */
export function criteriaInScope(manifest: Pick<Manifest, 'scope' | 'system'>): CriterionId[] {
  const inScope = new Set(scopeOf(manifest).categories.map(({ category }) => category));
  return criterionIds.filter((id) => inScope.has(criteria[id].category));
}
