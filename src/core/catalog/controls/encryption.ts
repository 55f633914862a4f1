import type { Control } from '../control.ts';

export const encryption: Control = {
  id: 'encryption',
  title: 'Data is encrypted at rest and in transit',
  criteria: ['CC6.7'],
  risk: 'Customer data can be read from a lost disk or on the wire.',
  likelihood: 2,
  impact: 5,
  frequency: 'continuous',
  ownerHint: 'Head of Engineering',
  tests: [
    {
      id: 'at-rest',
      shows: 'operation',
      procedure: 'configuration',
      expects: 'data stores are encrypted with AES-256 or stronger',
      setting: 'encryption_at_rest',
      holds: { strength: 'aes-256' },
      window: 'last-12-months',
      screenshot: true,
      remedy: 'export the storage configuration that names the algorithm, or vouch for a screenshot of it',
    },
    {
      id: 'in-transit',
      shows: 'operation',
      procedure: 'configuration',
      expects: 'connections accept TLS 1.2 or newer only',
      setting: 'tls_minimum_version',
      holds: { atLeast: 1.2 },
      window: 'last-12-months',
      screenshot: false,
      remedy: 'add the load balancer’s TLS configuration or a TLS scanner’s output',
    },
  ],
  sampled: 'The configuration of the data stores with customer data and of each public endpoint on one day.',
  commonFailure: {
    failure: 'One older data store or endpoint was left out, and still accepts plain or old protocols.',
    fix: 'Scan every store and endpoint of the inventory, and block the old protocols at the load balancer.',
  },
  evidenceWanted: [
    'Configuration export that names the algorithm at rest',
    'TLS configuration export or scanner output',
  ],
  remediation: {
    steps: [
      'Turn on AES-256 encryption for every data store',
      'Refuse TLS 1.0 and 1.1',
      'Export both configurations',
    ],
    effortDays: 3,
  },
};
