/** A column for each system from which somebody is taken: "Okta deactivated", "GitHub access removed on". */
export const revokedOfSystem =
  /^(?!.*\b(?:laptops?|devices?|equipment|hardware|assets?|phones?|payroll|benefits|insurance|badges?|keys?|data|forward\w*|mailbox|files?|licen[cs]es?|by|requested|planned|due|ticket|status|reason)\b)(?:[\p{L}\p{N}]{1,20} ){1,4}(?:deactivated|disabled|removed|revoked|deprovisioned|suspended)(?: (?:on|at|date|time|utc)){0,2}$/u;
