/** What a text is that starts so, in lower case, if it is markup. */
export function markupIn(start: string): string | undefined {
  if (/^(?:<!doctype html|<html[\s>]|<head[\s>])/.test(start)) return 'an HTML page';
  return /^<(?:\?xml|svg)[\s>]/.test(start) ? 'XML' : undefined;
}
