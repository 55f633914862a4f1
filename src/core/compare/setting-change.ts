import type { Place } from '../evidence/evidence.ts';

/** The settings that decide how high the bar is. Codes are public. */
export type SettingCode =
  | 'threshold'
  | 'max-drop'
  | 'require'
  | 'fail-on'
  | 'enforce'
  | 'ratchet'
  | 'approver'
  | 'scope'
  | 'assessment'
  | 'weight'
  | 'audit'
  | 'not-applicable'
  | 'accepted-risk'
  | 'control-deleted'
  | 'control-criteria'
  | 'test-deleted'
  | 'test-loosened'
  | 'grace-days'
  | 'roster'
  | 'leaks'
  | 'evidence-removed'
  | 'evidence-restated'
  | 'rows-deleted'
  | 'submodule'
  | 'workflow';

/** One setting that a change moves, and which way. */
export interface SettingChange {
  code: SettingCode;
  direction: 'weakens' | 'strengthens';
  /** The control, criterion, category or file concerned; never an approver's name. */
  subject?: string;
  /** What it was and what it is, as written; absent: nothing was, or is, said. */
  was?: string;
  is?: string;
  /** Where what is gone stood in the base; or the files that are concerned. */
  places?: readonly Place[];
}

/** One of the two directions, decided by what is compared. */
export function change(
  code: SettingCode,
  weakens: boolean,
  rest: Omit<SettingChange, 'code' | 'direction'> = {},
): SettingChange {
  return { code, direction: weakens ? 'weakens' : 'strengthens', ...rest };
}

/** `was` and `is` as far as they are said. */
export function wasAndIs(
  was: string | number | boolean | undefined,
  is: string | number | boolean | undefined,
): { was?: string; is?: string } {
  return {
    ...(was === undefined ? {} : { was: String(was) }),
    ...(is === undefined ? {} : { is: String(is) }),
  };
}

export function weakens({ direction }: SettingChange): boolean {
  return direction === 'weakens';
}
