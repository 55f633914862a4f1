/** Long texts made of a repeated part, of 100 KB each. */
export function hostile(...parts: string[]): string[] {
  return parts.map((part) => part.repeat(Math.ceil(100_000 / part.length)));
}
