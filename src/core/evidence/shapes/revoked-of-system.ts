const act = /deactivated|disabled|removed|revoked|deprovisioned|suspended/;
const pattern =
  /^(?!.*\b(?:laptops?|devices?|equipment|hardware|assets?|phones?|payroll|benefits|insurance|badges?|keys?|data|forward\w*|mailbox|files?|licen[cs]es?|by|requested|planned|due|ticket|status|reason)\b)(?:[\p{L}\p{N}]{1,20} ){1,4}(?:deactivated|disabled|removed|revoked|deprovisioned|suspended)(?: (?:on|at|date|time|utc)){0,2}$/u;

/** A column for each system from which somebody is taken: "Okta deactivated", "GitHub access removed on". */
export function revokedOfSystem(heading: string): boolean {
  // The pattern costs more to compile than most runs to read: few headings have one of the acts.
  return act.test(heading) && pattern.test(heading);
}
