/** Beginnings by which tokens say themselves what they are, whatever letters follow. */
const marks =
  'gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|[rs]k_live_|AKIA|ASIA|AIza|eyJ|dckr_pat_|figd_|gl(?:c|sa)_|gsk_|hv[bsr]\\.|hf_|lin_api_|ntn_|shp(?:at|ca|pa|ss)_|sk-(?:ant|proj|svcacct)-|SG\\.|dapi(?=[0-9a-f]{16})|ops_ey';
const marked = new RegExp(`(?<![A-Za-z0-9])(?:${marks})[\\w.-]{12,}`, 'gu');
/** What follows a key in a URL, a password before the host, the path of a webhook. */
const inUrl =
  /(?<=[?&;](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=)[\w%+/=~-]{16,}|(?<=:\/\/[^:/\s@]{0,64}:)[^@:/\s]{6,256}(?=@)|(?<=hooks\.slack\.com\/services\/)T[\w/]{16,}/gu;
const keyBlock = /-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----.{0,12000}/gu;
const longWord = /\b\w{20,}\b/gu;

/** Whatever looks like a secret stays out of reports, by whichever way it comes: what is left tells that it was there. */
export function masked(text: string): string {
  if (text.length < 8) return text;
  return text
    .replace(keyBlock, '[masked]')
    .replace(inUrl, '[masked]')
    .replace(marked, mask)
    .replace(longWord, (word) => (isRandom(word) ? mask(word) : word));
}

function mask(found: string): string {
  return `${found.slice(0, 4)}…[masked]`;
}

/**
 * Words and digests are of one case, names of files have their digits together, as a date; what was drawn by chance
 * mixes all three throughout.
 */
function isRandom(word: string): boolean {
  if (![/[a-z]/gu, /[A-Z]/gu, /\d/gu].every((kind) => (word.match(kind)?.length ?? 0) >= 3)) return false;
  return (word.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0) >= 4;
}
