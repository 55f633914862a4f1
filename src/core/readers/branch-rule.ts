import type { Layer } from '../evidence/evidence.ts';
import type { ReadingBuilder } from './reading-builder.ts';

/** What one set of rules demands of changes to the default branch; a part that it does not tell is left out. */
export interface BranchRule {
  /** Approvals needed to merge, and where that stands. */
  approvals?: { count: number; line: number } | undefined;
  /** Who may merge without them, in words; an empty text when nobody may. */
  bypass?: { who: string; line: number } | undefined;
  forcePushes?: { blocked: boolean; line: number } | undefined;
  /** Branch protection and rulesets add up: what one does not demand, the other may. */
  layer?: Layer | undefined;
}

/** Tells the settings that a rule shows. Who may bypass approvals matters only where some are required. */
export function tellBranchRule(
  builder: ReadingBuilder,
  { approvals, bypass, forcePushes, layer }: BranchRule,
): void {
  if (approvals) builder.addSetting('required_approvals', approvals.count, approvals.line, layer);
  if (bypass && approvals && approvals.count > 0)
    builder.addSetting('approvals_bind_everyone', bypass.who === '' ? true : bypass.who, bypass.line);
  if (forcePushes) builder.addSetting('force_pushes_blocked', forcePushes.blocked, forcePushes.line, layer);
}
