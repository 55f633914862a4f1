/** `1 vendor`, `3 vendors`, `no vendors`. */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? noun : plural(noun)}`;
}

export function plural(noun: string): string {
  const [head = '', ...rest] = noun.split(' of ');
  if (rest.length > 0) return [plural(head), ...rest].join(' of ');
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `a, b and c`; of many, the first few and how many more. */
export function listed(items: readonly string[], { most = 6, last = 'and' } = {}): string {
  const rest = items.length - most;
  if (rest > 0) return `${items.slice(0, most).join(', ')} and ${rest} more`;
  const [tail = ''] = items.slice(-1);
  return items.length < 2 ? tail : `${items.slice(0, -1).join(', ')} ${last} ${tail}`;
}

/** `0.5 days`, `1 day`. */
export function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

/** `file:line`, as editors and terminals link it. */
export function at({ file, line }: { file: string; line?: number | undefined }): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** The sentence's first letter in upper case; a sentence that starts with a path stays as it is. */
export function capital(text: string): string {
  return /^[a-z][a-z’-]*(?:[ ,:;]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
