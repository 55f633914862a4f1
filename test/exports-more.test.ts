import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allReaders, examined, fixture, readAmong } from './examine-export.ts';

const notExamined = 'not-examined not-examined';
const noSetting = 'not-met no-setting';

describe('an export of a forge, a cloud or a directory shows what it shows', () => {
  it.each<[string, string, Record<string, string>]>([
    ['bitbucket-branch-restrictions/pass.json', 'peer-review', { 'branch-protection': 'met' }],
    [
      'bitbucket-branch-restrictions/fail.json',
      'peer-review',
      { 'branch-protection': 'not-met weak-setting 0 :1' },
    ],
    ['bitbucket-branch-restrictions/other-branch.json', 'peer-review', { 'branch-protection': noSetting }],
    ['bitbucket-branch-restrictions/first-page.json', 'peer-review', { 'branch-protection': notExamined }],
    ['bitbucket-branch-restrictions/tool-failure.json', 'peer-review', { 'branch-protection': notExamined }],
    ['azure-devops-policies/pass.json', 'peer-review', { 'branch-protection': 'met' }],
    ['azure-devops-policies/fail.json', 'peer-review', { 'branch-protection': 'not-met weak-setting 0 :14' }],
    [
      'azure-devops-policies/switched-off.json',
      'peer-review',
      { 'branch-protection': 'not-met weak-setting 0 :14' },
    ],
    [
      'azure-devops-policies/only-advises.json',
      'peer-review',
      { 'branch-protection': 'not-met weak-setting 0 :14' },
    ],
    [
      'azure-devops-policies/other-policy.json',
      'peer-review',
      { 'branch-protection': 'not-met weak-setting 0 :1' },
    ],
    ['azure-devops-policies/other-branch.json', 'peer-review', { 'branch-protection': noSetting }],
    ['azure-devops-policies/tool-failure.json', 'peer-review', { 'branch-protection': notExamined }],
    ['gitlab-approval-rules/pass.json', 'peer-review', { 'branch-protection': 'met' }],
    ['gitlab-approval-rules/fail.json', 'peer-review', { 'branch-protection': 'not-met weak-setting 0 :7' }],
    [
      'gitlab-approval-rules/conditional.json',
      'peer-review',
      { 'branch-protection': 'not-met weak-setting 0 :7' },
    ],
    ['gitlab-approval-rules/tool-failure.json', 'peer-review', { 'branch-protection': notExamined }],
    ['gitlab-project-approvals/pass.json', 'peer-review', { 'branch-protection': 'met' }],
    ['gitlab-project-approvals/fail.json', 'peer-review', { 'branch-protection': noSetting }],
    ['gitlab-project-approvals/tool-failure.json', 'peer-review', { 'branch-protection': notExamined }],
    ['gitlab-protected-branches/pass.json', 'peer-review', { 'branch-protection': noSetting }],
    ['gitlab-protected-branches/tool-failure.json', 'peer-review', { 'branch-protection': notExamined }],
    ['cloudflare-settings/pass.json', 'encryption', { 'in-transit': 'met', 'at-rest': noSetting }],
    ['cloudflare-settings/fail.json', 'encryption', { 'in-transit': 'not-met weak-setting 1 :9' }],
    ['cloudflare-settings/tool-failure.json', 'encryption', { 'in-transit': notExamined }],
    ['azure-storage-accounts/pass.json', 'encryption', { 'in-transit': 'met', 'at-rest': 'met' }],
    ['azure-storage-accounts/rest.json', 'encryption', { 'in-transit': 'met', 'at-rest': 'met' }],
    ['azure-storage-accounts/fail.json', 'encryption', { 'in-transit': 'not-met weak-setting 1 :25' }],
    [
      'azure-storage-accounts/plain-http.json',
      'encryption',
      { 'in-transit': 'not-met weak-setting plain HTTP is accepted :7' },
    ],
    ['azure-storage-accounts/first-page.json', 'encryption', { 'at-rest': notExamined }],
    ['azure-storage-accounts/tool-failure.json', 'encryption', { 'at-rest': notExamined }],
    ['nginx-tls/pass.conf', 'encryption', { 'in-transit': 'met', 'at-rest': noSetting }],
    ['nginx-tls/fail.conf', 'encryption', { 'in-transit': 'not-met weak-setting 1 :5' }],
    ['nginx-tls/one-server.conf', 'encryption', { 'in-transit': 'not-met weak-setting 1.1 :10' }],
    ['nginx-tls/tool-failure.conf', 'encryption', { 'in-transit': notExamined }],
    ['gcp-stores/pass.json', 'encryption', { 'at-rest': 'met', 'in-transit': noSetting }],
    [
      'gcp-stores/fail.json',
      'encryption',
      { 'at-rest': 'met', 'in-transit': 'not-met weak-setting connections without TLS are accepted :7' },
    ],
    ['gcp-stores/first-page.json', 'encryption', { 'at-rest': notExamined }],
    ['gcp-stores/tool-failure.json', 'encryption', { 'at-rest': notExamined }],
    ['jumpcloud-users/pass.json', 'mfa', { 'every-account': 'met', enforced: noSetting }],
    ['jumpcloud-users/fail.json', 'mfa', { 'every-account': 'not-met rows :17 :30' }],
    ['jumpcloud-users/first-page.json', 'mfa', { 'every-account': notExamined }],
    ['jumpcloud-users/tool-failure.json', 'mfa', { enforced: notExamined }],
    ['duo-users/pass.json', 'mfa', { 'every-account': 'met', enforced: noSetting }],
    ['duo-users/fail.json', 'mfa', { 'every-account': 'not-met rows :13 :22' }],
    ['duo-users/first-page.json', 'mfa', { 'every-account': notExamined }],
    ['duo-users/tool-failure.json', 'mfa', { enforced: notExamined }],
  ])('%s for %s', async (name, control, outcomes) => {
    const content = fixture(name);
    expect(
      await examined({ control, content, name: `2026-10-05${name.slice(name.lastIndexOf('.'))}` }),
    ).toMatchObject(outcomes);
  });
});

const fixtures = join(import.meta.dirname, 'exports/fixtures');

/** An answer that is an error, breaks off, or shows nothing. */
const noResult =
  /failure|empty|header-only|cut|interrupted|graphql|null|invalid|partial|format|unreachable|nothing/u;

describe('every reader of an export', () => {
  const ids = allReaders.map(({ id }) => id).sort();

  it('has its fixtures', () => {
    expect(readdirSync(fixtures).sort()).toEqual(ids);
  });

  it.each(ids)('%s: one that passes, and one that does not or is no result', (id) => {
    const names = readdirSync(join(fixtures, id)).map((name) => name.replace(/\..*/u, ''));
    // Of secrets there is a list that is empty, or no file at all, where none is found as where nothing is looked at.
    expect(
      ['gitleaks', 'trufflehog'].includes(id) || names.some((name) => /pass|rippling|required/u.test(name)),
    ).toBe(true);
    expect(names.length === 1 ? names : names.filter((name) => name !== 'pass')).not.toEqual([]);
    expect(names.filter((name) => noResult.test(name))).not.toEqual([]);
  });

  it.each(ids)('%s: what is cut off is no crash, and never more than the whole', async (id) => {
    for (const name of readdirSync(join(fixtures, id))) {
      const whole = fixture(`${id}/${name}`);
      const all = await readAmong(name, whole);
      for (const part of [0.2, 0.5, 0.8, 0.97]) {
        const cut = await readAmong(name, whole.subarray(0, Math.floor(whole.length * part)));
        const isJson = name.endsWith('.json');
        if (isJson) expect(cut.problems).not.toEqual([]);
        expect(cut.settings.length).toBeLessThanOrEqual(all.settings.length);
      }
    }
  });
});
