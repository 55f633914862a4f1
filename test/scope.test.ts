import { describe, expect, it } from 'vitest';
import { assessedControls } from '../src/core/catalog/assessed-controls.ts';
import { libraryIds } from '../src/core/catalog/library-ids.ts';
import { criteriaInScope, scopeOf } from '../src/core/catalog/scope.ts';
import { scopeSentences } from '../src/report/words-scope.ts';
import { manifestOf, problemsOf } from './make-manifest.ts';

const manifest = (...lines: string[]) =>
  manifestOf(['version: 1', 'organization: Acme', ...lines].join('\n'));
const scope = (...system: string[]) =>
  scopeOf(manifest('system:', '  name: Orders', ...system.map((line) => `  ${line}`)));

describe('the scope', () => {
  it.each([
    [[], ['security']],
    [['service: saas'], ['security', 'availability']],
    [
      ['service: saas', 'confidential_data: true'],
      ['security', 'availability', 'confidentiality'],
    ],
    [['service: data-processing'], ['security', 'confidentiality', 'processing-integrity']],
    [['service: infrastructure'], ['security', 'availability']],
    [['service: api'], ['security']],
    [
      ['service: api', 'transforms_data: true'],
      ['security', 'processing-integrity'],
    ],
    [['transforms_data: true'], ['security']],
    [['personal_data: true'], ['security', 'privacy']],
    [['uptime_commitment: true'], ['security', 'availability']],
    [['personal_data: false', 'uptime_commitment: false'], ['security']],
  ])('of a system with %j is %j', (system, categories) => {
    const { from, categories: found } = scope(...system);
    expect(from).toBe('derived');
    expect(found.map(({ category }) => category)).toEqual(categories);
  });

  it('gives every reason, and says what the manifest leaves out', () => {
    const given = manifest(
      'scope: [privacy]',
      'system: { service: saas, uptime_commitment: true, personal_data: true }',
    );
    expect(scopeSentences(scopeOf(given))).toEqual([
      'In scope, as the manifest has it: security and privacy.',
      'Left out, although the system would bring it in: availability (software as a service and an uptime commitment).',
    ]);
    expect(scopeSentences(scope('service: saas'))).toEqual([
      'In scope, derived from the system: security (always) and availability (software as a service).',
    ]);
    expect(criteriaInScope(given)).toHaveLength(33 + 18);
  });
});

describe('the controls that are assessed', () => {
  const ids = async (...lines: string[]) => (await assessedControls(manifest(...lines))).map(({ id }) => id);

  it('are the eleven in a self-assessment, and what of the library is spoken of', async () => {
    expect(await ids()).toHaveLength(11);
    expect(
      await ids('controls:', '  physical-access: { not_applicable: { reason: No offices. } }'),
    ).toHaveLength(11);
    expect((await ids('controls: { org-chart: { state: informal } }')).slice(11)).toEqual(['org-chart']);
    expect((await ids('weights: { backups: 1 }', 'gate: { require: [log-collection] }')).slice(11)).toEqual([
      'log-collection',
      'backups',
    ]);
  });

  it('are those of the criteria in scope in a criteria assessment', async () => {
    const security = await ids('assessment: criteria');
    expect(security).toContain('code-of-conduct');
    expect(security).not.toContain('capacity-planning');
    expect(await ids('assessment: criteria', 'scope: [availability]')).toContain('capacity-planning');
    const all = 'scope: [availability, confidentiality, processing-integrity, privacy]';
    expect(await ids('assessment: criteria', all)).toHaveLength(11 + libraryIds.length);
  });

  it('hold one of one’s own in place of the library’s', async () => {
    const own = await assessedControls(
      manifest(
        'assessment: criteria',
        'controls:',
        '  org-chart: { title: Ours, criteria: [CC1.3], state: informal, tests: [{ facts: [date] }] }',
      ),
    );
    expect(own.filter(({ id }) => id === 'org-chart')).toMatchObject([{ title: 'Ours', own: true }]);
  });

  it.each([
    ['org-chart: {}', []],
    ['org-chart: { state: documented }', []],
    [
      'org-chart: { title: Ours }',
      [
        'control "org-chart" is in the library: leave out title, criteria and tests, or add criteria, tests too',
      ],
    ],
    [
      'org-charts: {}',
      [
        'unknown control "org-charts": did you mean "org-chart"? (a control of your own needs title, criteria and tests)',
      ],
    ],
  ])('%s', (entry, problems) => {
    const found = problemsOf(`version: 1\norganization: Acme\ncontrols:\n  ${entry}\n`);
    expect(found.map((problem) => problem.replace(/^\d+:\d+ /u, ''))).toEqual(problems);
  });
});
