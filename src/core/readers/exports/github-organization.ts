import { type GithubPart, githubPart, githubText, githubValue } from '../github-fields.ts';
import type { RecordReader } from '../reader.ts';
import { ReadingBuilder } from '../reading-builder.ts';
import { isMap } from '../record-values.ts';

/** A GitHub organization's settings: whether it requires two factors of its members. Only owners are told. */
export const githubOrganization: RecordReader = {
  id: 'github-organization',
  title: 'GitHub organization (two_factor_requirement_enabled)',
  supports: ['mfa'],
  gives: { settings: ['mfa_enforced'], tables: false },
  dating: 'sidecar',
  takes: 'record',
  recognizes: (value) => requirementIn(value) !== undefined,
  read: ({ value, lineOf }, file) => {
    const builder = new ReadingBuilder({ format: 'record', reader: githubOrganization.id }, file);
    const requirement = requirementIn(value);
    if (typeof requirement?.value !== 'boolean')
      return builder.fail(
        'tool-failure',
        'does not say whether two factors are required: export it as an owner',
        lineOf(requirement?.path ?? []),
      );
    builder.addSetting('mfa_enforced', requirement.value, lineOf(requirement.path));
    return builder.build();
  },
};

/** Its value is undefined or null where the tool does not say. */
function requirementIn(value: unknown): GithubPart | undefined {
  const root: GithubPart = { value, path: [] };
  const asked = githubPart(root, 'data', 'organization');
  if (isMap(asked.value)) {
    const requirement = githubPart(asked, 'requiresTwoFactorAuthentication');
    const listsMembers = githubValue(asked.value, 'membersWithRole') !== undefined;
    return requirement.value === undefined || listsMembers ? undefined : requirement;
  }
  const isOrganization =
    isMap(value) &&
    githubText(value, 'login') !== undefined &&
    (githubText(value, 'members_url') !== undefined ||
      githubValue(value, 'two_factor_requirement_enabled') !== undefined);
  return isOrganization ? githubPart(root, 'two_factor_requirement_enabled') : undefined;
}
