import { parseArgs } from 'node:util';
import { nearest } from '../core/manifest/suggest.ts';
import { Refusal } from './flag-values.ts';

/** The options of a command as `parseArgs` wants them; every text may be repeated there, and `one` refuses it. */
export type FlagOptions = Readonly<
  Record<string, { type: 'boolean'; short?: string } | { type: 'string'; multiple: true }>
>;

type Check<Value> = (text: string) => Value | Refusal;

/** What stands on a command line. */
export interface GivenFlags<Name extends string> {
  /** What is neither option nor value of one, in order. */
  words: readonly string[];
  /** Everything that is wrong; `one` and `many` add to it. */
  problems: string[];
  /** Whether an option was not known: a word after it may have been meant as its value. */
  unknown: boolean;
  has(name: Name): boolean;
  one<Value>(name: Name, check: Check<Value>): Value | undefined;
  many<Value>(name: Name, check: Check<Value>): Value[];
}

/** Splits the arguments into words and options; what is no option of these is a problem with its remedy. */
export function givenFlags<Options extends FlagOptions>(
  args: readonly string[],
  options: Options,
): GivenFlags<keyof Options & string> {
  // Not strict: that would stop at the first problem.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names = Object.keys(options);
  const given = new Map<string, string[]>();
  const words: string[] = [];
  const problems: string[] = [];
  let unknown = false;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const values = given.get(name) ?? [];
    given.set(name, values);
    if (!names.includes(name)) {
      unknown = true;
      problems.push(unknownOption(rawName, names));
    } else if (options[name]?.type === 'boolean') {
      if (value !== undefined) problems.push(`${rawName} takes no value: leave out "=${value}"`);
    } else if (value === undefined || (!inlineValue && value.startsWith('--'))) {
      problems.push(`${rawName} needs a value`);
    } else {
      values.push(value);
    }
  }

  const accepted = <Value>(name: string, value: Value | Refusal): Value[] => {
    if (!(value instanceof Refusal)) return [value];
    problems.push(`--${name} ${value.reason}`);
    return [];
  };
  return {
    words,
    problems,
    unknown,
    has: (name) => given.has(name),
    one(name, check) {
      const [text, second] = given.get(name) ?? [];
      if (second !== undefined) problems.push(`--${name} is given more than once: give it once`);
      return text === undefined ? undefined : accepted(name, check(text))[0];
    },
    many: (name, check) => (given.get(name) ?? []).flatMap((text) => accepted(name, check(text))),
  };
}

function unknownOption(rawName: string, names: readonly string[]): string {
  const near = nearest(rawName.replace(/^-+/u, ''), names);
  return `unknown option ${rawName}: ${near === undefined ? 'leave it out' : `did you mean --${near}?`}`;
}
