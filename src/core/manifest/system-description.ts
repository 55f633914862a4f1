import * as z from 'zod/mini';
import { day, evidencePath, mapping, oneOf, optional, required, span, text, yesNo } from './fields.ts';

const boundary = (what: string) => optional(text, `${what} that belong to the system.`);

const subserviceOrganization = mapping(
  {
    name: required(text, 'The provider.'),
    services: optional(text, 'What it does for the system.'),
    method: optional(
      oneOf(['carve-out', 'inclusive']),
      'Whether its controls are left out of the report or part of it.',
    ),
    report: optional(evidencePath, 'Its own report, in the evidence folder.'),
    period: optional(span, 'The days that its report covers.'),
    bridge_letter: optional(
      mapping(
        {
          path: optional(evidencePath, 'The letter, in the evidence folder.'),
          to: required(day, 'The last day for which it speaks; it starts where the report ends.'),
        },
        'a mapping such as { path: vendors/aws-bridge.pdf, to: 2026-12-31 }',
      ),
      'What the provider says of the time since its report; three months at most are usual.',
    ),
    exceptions_reviewed: optional(
      mapping(
        {
          date: required(day, 'When.'),
          by: required(text, 'By whom.'),
        },
        'a mapping such as { date: 2026-10-20, by: Dana Ito }',
      ),
      'Who looked at the exceptions in its report, and when.',
    ),
    user_entity_controls: optional(
      z.array(
        mapping(
          {
            text: required(text, 'What the provider expects of its customers, in short.'),
            control: optional(text, 'The control of ours that does it.'),
          },
          'a mapping such as { text: Turn on multi-factor authentication, control: mfa }',
        ),
        'a list such as [{ text: Turn on multi-factor authentication, control: mfa }]',
      ),
      'What its report expects of us, and which control of ours does it.',
    ),
  },
  'a mapping such as { name: AWS, services: Hosting, method: carve-out }',
);

/** What is assessed, and on whom it relies. */
export const system = mapping(
  {
    name: optional(text, 'The name of the system.'),
    description: optional(text, 'What it does, for whom, and where it runs.'),
    service: optional(
      oneOf(['saas', 'data-processing', 'infrastructure', 'api']),
      'What kind of service it is.',
    ),
    personal_data: optional(
      yesNo,
      'Whether it handles personal data: brings privacy into scope where scope is not given.',
    ),
    confidential_data: optional(
      yesNo,
      'Whether it handles confidential data: brings confidentiality into scope where scope is not given.',
    ),
    transforms_data: optional(
      yesNo,
      'Whether an API changes the data that passes through it: brings processing integrity into scope where scope is not given.',
    ),
    uptime_commitment: optional(
      yesNo,
      'Whether customers are promised uptime: brings availability into scope where scope is not given.',
    ),
    boundaries: optional(
      mapping(
        {
          infrastructure: boundary('Servers, networks and cloud accounts'),
          software: boundary('Applications and tools'),
          people: boundary('Teams and roles'),
          procedures: boundary('Manual and automated procedures'),
          data: boundary('Data sets'),
        },
        'a mapping of infrastructure, software, people, procedures and data',
      ),
      'What is part of the system.',
    ),
    subservice_organizations: optional(
      z.array(subserviceOrganization, 'a list of providers'),
      'Providers on whose own controls the system relies.',
    ),
    user_entity_controls: optional(z.array(text, 'a list of texts'), 'What customers must do themselves.'),
  },
  'a mapping that describes the system',
);
