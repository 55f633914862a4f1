import { createRequire } from 'node:module';

const recorded: { name: string; examples: Record<string, unknown>[] }[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
);

/** A payload that GitHub publishes; pull requests are number 2 of Codertocat/Hello-World. */
export function payloadOf(event: string): Record<string, unknown> {
  const name = event === 'pull_request_target' ? 'pull_request' : event;
  return recorded.find((each) => each.name === name)?.examples[0] ?? { schedule: '0 6 * * 1' };
}

/** The payload of a pull request between two commits of a real repository; of one commit: one that changes nothing. */
export function pullRequestOf(base: string, head?: string): Record<string, unknown> {
  const payload = structuredClone(payloadOf('pull_request'));
  const pull = Object(payload['pull_request']);
  return {
    ...payload,
    pull_request: {
      ...pull,
      base: { ...pull.base, sha: base },
      head: { ...pull.head, ...(head && { sha: head }) },
    },
  };
}

const exercise = `# Tabletop exercise

**Date:** 2026-06-11
**Scenario:** Ransomware on the order database
**Participants:** Dana Ito, Sam Roe
**Outcome:** Contained within the recovery objective

## Timeline

- 10:00 alert
- 10:20 call

## Gaps identified

- The contact list was out of date.
`;

/**
 * A small repository: one control documented with its evidence, the others as told. Ten points for the
 * tabletop, five for each further control.
 */
export function sampleRepository(
  informal: readonly string[] = ['mfa', 'encryption'],
): Record<string, string> {
  const claims = informal.map((id) => `  ${id}: { state: informal }\n`).join('');
  return {
    'compliance/manifest.yml': `version: 1\norganization: Northwind Cloud\ncontrols:\n  tabletop: { state: documented }\n${claims}`,
    'compliance/evidence/tabletop/2026-06-11.md': exercise,
  };
}

export const asOf = '2026-10-15';
