import type { Condition } from './control.ts';

/**
 * Rows of an account export that still open a door to somebody: suspended and service accounts are left out.
 * Without a password there may be access keys. Columns that the export does not have are no condition.
 */
export const openAccount: readonly Condition[] = [
  {
    column: 'status',
    noneOf: [
      'suspended',
      'inactive',
      'disabled',
      'deactivated',
      'deprovisioned',
      'archived',
      'deleted',
      'staged',
      'provisioned',
      'false',
      'no',
      'blocked',
      'revoked',
      'off',
      'bot',
      'app',
      'terminated',
      'removed',
      'offboarded',
      'invited',
      'invite pending',
      'pending invite',
      'pending invitation',
      'invitation pending',
      'invitation sent',
      'désactivé',
      'inactif',
      'suspendu',
      'bloqué',
      'desactivado',
      'inactivo',
      'suspendido',
      'bloqueado',
      'deaktiviert',
      'inaktiv',
      'gesperrt',
    ],
  },
  {
    column: 'type',
    noneOf: [
      'service',
      'service account',
      'service_account',
      'bot',
      'machine',
      'system',
      'robot',
      'application',
    ],
  },
];

/** Those of them that a person can sign in with: not the ones without a password. */
export const activeAccount: readonly Condition[] = [
  ...openAccount,
  { column: 'password', noneOf: ['false', 'no'] },
];
