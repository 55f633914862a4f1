import { posix } from 'node:path';
import * as z from 'zod/mini';
import { failOnLevels } from '../core/assess/gate-settings.ts';
import type { Priority } from '../core/catalog/criteria/criterion.ts';
import { type IsoDate, parseIsoDate } from '../core/evidence/calendar.ts';
import { keyOf, patternsIn } from './manifest-patterns.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Every input of the Action, read once. Paths are as given; `inWorkspace` decides whether they may be used. */
export interface Inputs {
  /** `publish`: post what another run assessed, and assess nothing. */
  mode: 'assess' | 'publish';
  manifest: string;
  /** Paths and patterns, where the input names several manifests; `manifest` is then the input as it was given. */
  manifests?: readonly string[];
  /** The evidence folder; by default the one beside the manifest. */
  evidence: string;
  /** What to compare with: a commit, branch or tag; by default the event's own base. */
  base?: string;
  threshold?: number;
  maxDrop?: number;
  failOn?: Priority;
  require: readonly string[];
  enforce: boolean;
  comment: 'always' | 'on-failure' | 'never';
  /** Tells the comments of several gates on one pull request apart; by default the manifest's path. */
  commentKey: string;
  asOf?: IsoDate;
  /** Which issues are kept about the default branch. */
  issues: 'off' | 'tracking' | 'gaps';
  issuesPriority: Priority;
  /** Say what would be done with issues, and do nothing. */
  issuesDryRun: boolean;
  token?: string;
  reportDir?: string;
}

/** All that is wrong with the inputs, at once; each message names the input and ends with the remedy. */
export type InputsResult = { inputs: Inputs } | { problems: string[] };

/** Reads what the runner passes as `INPUT_*`. Surrounding white space does not count; empty means not given. */
export function readInputs(environment: Environment): InputsResult {
  const given: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) {
    const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    if (value) given[name] = value;
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const { 'as-of': asOf, 'comment-key': commentKey, 'report-dir': reportDir, ...same } = parsed.data;
  const { 'issues-priority': issuesPriority, 'issues-dry-run': issuesDryRun, ...others } = same;
  const { 'max-drop': maxDrop, 'fail-on': failOn, evidence, base, threshold, token, ...plain } = others;
  const manifests = patternsIn(plain.manifest);
  if (manifests && evidence !== undefined)
    return { problems: ['evidence: several manifests have each the folder beside them: leave it out'] };
  return {
    inputs: {
      ...plain,
      issuesPriority,
      issuesDryRun,
      evidence: evidence ?? posix.join(posix.dirname(plain.manifest), 'evidence'),
      commentKey: commentKey ?? (manifests ? keyOf(manifests) : posix.normalize(plain.manifest)),
      ...(manifests && { manifests }),
      ...(base !== undefined && { base }),
      ...(threshold !== undefined && { threshold }),
      ...(maxDrop !== undefined && { maxDrop }),
      ...(failOn !== undefined && { failOn }),
      ...(asOf !== undefined && { asOf }),
      ...(token !== undefined && { token }),
      ...(reportDir !== undefined && { reportDir }),
    },
  };
}

const path = z.string().check(
  z.maxLength(1024),
  z.refine((text) => !text.includes('\0')),
);

/** A path, or a line each. */
const paths = z
  .string()
  .check(z.refine((text) => !text.includes('\0') && text.split('\n').every((line) => line.length <= 1024)));

/** Plain decimals only: what `Number` makes of `0x55`, `1e2`, `Infinity` or an empty text would disarm the gate. */
const threshold = z.pipe(
  z.string().check(
    z.refine((text) => /^\d{1,3}(?:\.\d{1,9})?$/.test(text) && Number(text) <= 100, {
      error: (issue) => `${quote(issue.input)} is not a number from 0 to 100: write it like 85 or 84.5`,
    }),
  ),
  z.transform(Number),
);

const maxDrop = z.pipe(
  z.string().check(
    z.refine((text) => /^\d{1,3}(?:\.\d{1,9})?$/.test(text), {
      error: (issue) => `${quote(issue.input)} is not a number of points from 0: write it like 0 or 2.5`,
    }),
  ),
  z.transform(Number),
);

const failOn = z.enum(failOnLevels, {
  error: (issue) => `${quote(issue.input)} is not one of ${failOnLevels.join(', ')}`,
});

/** What git takes for the name of a commit; never an option. */
const ref = z.string().check(
  z.refine((text) => /^[^-\s\0][^\s\0]{0,254}$/.test(text), {
    error: (issue) => `${quote(issue.input)} is not the name of a commit: write it like origin/main`,
  }),
);

const asOf = z.pipe(
  z.string(),
  z.transform((text, context): IsoDate => {
    const date = parseIsoDate(text);
    if (date !== undefined) return date;
    context.issues.push({
      code: 'custom',
      input: text,
      message: `${quote(text)} is not a day of the calendar: write it like 2026-03-31`,
    });
    return z.NEVER;
  }),
);

const controlIds = z.pipe(
  z.string(),
  z.transform((text, context): string[] => {
    const ids = [...new Set(text.split(/[\s,]+/).filter((id) => id !== ''))];
    for (const id of ids.filter((name) => !/^[A-Za-z0-9][\w.-]{0,99}$/.test(name))) {
      context.issues.push({
        code: 'custom',
        input: text,
        message: `${quote(id)} is not a control id: name controls of the manifest, like mfa, offboarding`,
      });
    }
    return ids;
  }),
);

const yesOrNo = z.pipe(
  z.string().check(
    z.refine((text) => /^(?:true|false)$/i.test(text), {
      error: (issue) => `${quote(issue.input)} is neither true nor false`,
    }),
  ),
  z.transform((text) => text.toLowerCase() === 'true'),
);

function oneOf<const Values extends readonly string[]>(...values: Values) {
  return z.enum(values, {
    error: (issue) => `${quote(issue.input)} is not one of ${values.join(', ')}`,
  });
}

const commentKey = z.string().check(
  z.refine((text) => /^[A-Za-z0-9][\w./ -]{0,99}$/.test(text), {
    error: (issue) => `${quote(issue.input)} is not a key: use up to 100 letters, digits, spaces and . _ / -`,
  }),
);

const mode = oneOf('assess', 'publish');
const comment = oneOf('always', 'on-failure', 'never');
const issues = oneOf('off', 'tracking', 'gaps');
const priority = oneOf('critical', 'high', 'medium', 'low');

const schema = z.object({
  mode: z._default(mode, 'assess'),
  manifest: z._default(paths, 'compliance/manifest.yml'),
  evidence: z.optional(path),
  base: z.optional(ref),
  threshold: z.optional(threshold),
  'max-drop': z.optional(maxDrop),
  'fail-on': z.optional(failOn),
  require: z._default(controlIds, []),
  enforce: z._default(yesOrNo, true),
  comment: z._default(comment, 'always'),
  'comment-key': z.optional(commentKey),
  issues: z._default(issues, 'off'),
  'issues-priority': z._default(priority, 'high'),
  'issues-dry-run': z._default(yesOrNo, false),
  'as-of': z.optional(asOf),
  token: z.optional(z.string()),
  'report-dir': z.optional(path),
});

function quote(value: unknown): string {
  const text = String(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
