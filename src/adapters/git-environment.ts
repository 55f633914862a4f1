import type { Environment } from './inputs.ts';

/** What would lead git to another repository or index, or make it write, ask or trace: never passed on. */
const dropped =
  /^GIT_(?:DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|QUARANTINE_PATH|ATTR_SOURCE|EXTERNAL_DIFF|DIFF_OPTS|TRACE.*|PAGER|EDITOR|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/;

/** Settings for one run of git, as pairs of key and value; in the environment no other user of the machine sees them. */
export type GitConfig = readonly (readonly [key: string, value: string])[];

/**
 * The environment in which git runs: as it is, so that certificates, proxies and keys work, without what leads
 * astray, without prompts, and with `config` added.
 */
export function gitEnvironment(environment: Environment, config: GitConfig = []): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !dropped.test(name)) kept[name] = value;
  }
  const given = /^\d{1,4}$/.test(kept['GIT_CONFIG_COUNT'] ?? '') ? Number(kept['GIT_CONFIG_COUNT']) : 0;
  for (const [index, [key, value]] of config.entries()) {
    kept[`GIT_CONFIG_KEY_${given + index}`] = key;
    kept[`GIT_CONFIG_VALUE_${given + index}`] = value;
  }
  if (config.length > 0) kept['GIT_CONFIG_COUNT'] = String(given + config.length);
  return {
    ...kept,
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
    LANGUAGE: 'C',
  };
}
