import type { IsoDate } from '../evidence/calendar.ts';
import type { ControlEntry } from '../manifest/schema.ts';
import { isSaid } from './is-said.ts';
import { isSamePerson } from './same-person.ts';

/** What a manifest may grant a control: to be left out of the score, or to stay a gap. */
export type Exemption = 'not_applicable' | 'accepted_risk';

/** Who let it be so, why, since when, and up to which day, that day included. */
export interface Approval {
  reason: string;
  approvedBy: string;
  date: IsoDate;
  expires: IsoDate;
}

/** What keeps an exemption from counting. */
export type ApprovalLack = 'reason' | 'approved_by' | 'another approver' | 'date' | 'expires';

export type ApprovalReading =
  | { state: 'absent' }
  | { state: 'incomplete'; lacks: ApprovalLack[] }
  | { state: 'stands' | 'expired'; approval: Approval };

/**
 * Reads one exemption of a control. A placeholder is no reason and no approver, nobody approves for what they own,
 * a day to come is no approval, and what never expires is never looked at again.
 */
export function approvalOf(
  entry: ControlEntry | undefined,
  exemption: Exemption,
  asOf: IsoDate,
): ApprovalReading {
  const written = entry?.[exemption];
  if (!written) return { state: 'absent' };
  const { reason, approved_by: approvedBy, date, expires } = written;
  const approver = isSaid(approvedBy) ? approvedBy : undefined;
  const isOwner = approver !== undefined && entry.owner !== undefined && isSamePerson(approver, entry.owner);
  const lacks: ApprovalLack[] = [
    ...(isSaid(reason) ? [] : ['reason' as const]),
    ...(approver === undefined ? ['approved_by' as const] : []),
    ...(isOwner ? ['another approver' as const] : []),
    ...(date && date <= asOf ? [] : ['date' as const]),
    ...(expires ? [] : ['expires' as const]),
  ];
  if (!reason || !approver || !date || !expires || lacks.length > 0) return { state: 'incomplete', lacks };
  const approval = { reason, approvedBy: approver, date, expires };
  return { state: expires < asOf ? 'expired' : 'stands', approval };
}
