/** What says that something is not so, or not yet: "AES-256 (planned)", "not AES-256", "TLS 1.2 will be enabled". */
const notSo =
  /\b(?:not|no|never|without|isn't|disabled|off|planned|plan(?:s|ning)? to|will|to be|should|pending|proposed|proposal|roadmap|upcoming|scheduled|intend\w{0,3}|in progress|tbd|tbc|todo|soon|target(?:ed)?|goal|recommended|optional|considering|draft|requested|unsupported|unavailable|unknown|n\/a|once|migrat\w{0,3} to|(?:by|from|in|for|starting|until) (?:q[1-4]\b|next|(?:end of )?20\d\d))\b/iu;
const notSoSign =
  /no|n't|never|without|disabled|off|plan|will|to be|should|pending|propos|roadmap|upcoming|schedul|intend|progress|tb[dc]|todo|soon|target|goal|recommend|optional|consider|draft|request|unsupported|unavailable|n\/a|once|migrat|q[1-4]|next|20\d\d/iu;
/** What takes the word back that would say so: "not only", "no older than", "TLS 1.0 is disabled". */
const allTheSame =
  /\b(?:no|not|nothing|none) (?:\p{L}{1,12} )?(?:lower|older|less|below|weaker|earlier|only|plain ?text|unencrypted)\b|\b(?:older|lower|legacy|earlier|sslv?[23]|(?:tls|ssl) ?v?1(?:\.[01])?(?:[/, ]{1,3}(?:and |or |& ?)?(?:tls ?v?)?1\.[01])?)(?: \p{L}{1,12}){0,3} (?:off|disabled|not (?:allowed|accepted|offered|supported|permitted|enabled))\b|\b(?:to be )?refused\b/giu;

/** Without one of these nothing of it stands there; the pattern itself costs more to compile than most runs to read. */
const sign = /no|off|abled|refu/i;

/** Whether a written setting tells of an intention, or of the contrary. */
export function isIntention(text: string): boolean {
  const said = text.slice(0, 300);
  return notSoSign.test(said) && notSo.test(sign.test(said) ? said.replace(allTheSame, ' ') : said);
}
