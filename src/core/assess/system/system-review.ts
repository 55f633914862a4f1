import type { Span } from '../../evidence/calendar.ts';
import type { Manifest } from '../../manifest/schema.ts';
import { type SystemPart, undescribed } from './description.ts';
import { type Provider, providerOf, type Seen } from './provider.ts';

/** The description of the system, and on whom it relies. */
export interface SystemReview {
  lacks: SystemPart[];
  /** The days of the audit that the providers' reports are held against. */
  ours: Span;
  providers: Provider[];
  /** What our own customers must do themselves. */
  userEntityControls: string[];
}

export function reviewSystem(manifest: Manifest, window: Span, seen: Omit<Seen, 'ours'>): SystemReview {
  const { system, audit } = manifest;
  const date = audit?.type === 1 ? audit.date : undefined;
  const ours = audit?.period ?? (date === undefined ? window : { from: date, to: date });
  return {
    lacks: undescribed(system),
    ours,
    providers: (system?.subservice_organizations ?? []).map((entry) => providerOf(entry, { ...seen, ours })),
    userEntityControls: system?.user_entity_controls ?? [],
  };
}
