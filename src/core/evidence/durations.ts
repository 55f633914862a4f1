const unit =
  '(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|d|days?|ms|std|stunden?|minuten|tage|heures?|jours?|horas?|minutos?|d[ií]as?)';
const digits = '\\d{1,4}(?:[.,]\\d{1,3})?';
const words =
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|half\\san|half\\sa';
const stated = statedIn(`${digits}|${words}`);
/** Most are told in digits; the words cost as much again to compile. */
const statedInDigits = statedIn(digits);
const wordBeforeUnit = new RegExp(`(?:${words})\\s?-?[hmsdtj]`, 'i');
const unitAlone = new RegExp(`(?<![a-zß-ɏ])${unit}(?![a-zß-ɏ])`, 'i');
/** What makes a duration the aim and not what was measured. */
const aimBefore =
  /(?:target|objective|goal|sla|limit|threshold|budget|expected|planned|allowed|max(?:imum)?)(?:\s(?:is|was|of|time))?[\s:=]{0,3}[(<>≤=~]{0,3}\s?$/i;
const aimAfter =
  /^\s?[(,]?\s?(?:rto\s)?(?:target|objective|goal|sla|limit|threshold|budget|planned|allowed|maximum)(?![a-zß-ɏ])(?![\s:=<>≤~]{0,6}\d)/i;
const measuredBefore = /(?:actual|achieved|measured|observed|took|was)[\s:=]{0,3}$/i;

/**
 * The first duration of a value that is not marked as a target: `42 minutes`, `1h 10m`, `00:42:00`, `PT42M`,
 * `about 40 min`. A bare number counts where the label gives the unit (`Recovery time (minutes)`).
 */
export function durationIn(value: string, label = ''): string | undefined {
  const text = value
    .slice(0, 300)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
  for (const match of text.matchAll(wordBeforeUnit.test(text) ? stated : statedInDigits)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const isAim =
      (/\w/.test(before) && aimBefore.test(before) && !measuredBefore.test(before)) ||
      (/\w/.test(after) && aimAfter.test(after));
    if (!isAim) return match[0];
  }
  const bare = /^\W{0,4}(\d{1,6}(?:[.,]\d{1,3})?)(?![\p{L}\d:/.-])/u.exec(text)?.[1];
  return bare !== undefined && unitAlone.test(label) ? bare : undefined;
}

function statedIn(amount: string): RegExp {
  return new RegExp(
    `(?<![a-zß-ɏ\\d.:])(?:(?:${amount})\\s?-?${unit}(?![a-zß-ɏ])(?:[\\s,]{0,2}(?:and\\s)?\\d{1,3}\\s?${unit}(?![a-zß-ɏ])){0,3}|\\d{1,3}h\\s?\\d{1,2}(?:m(?:in)?)?(?:\\s?\\d{1,2}s)?(?![a-zß-ɏ\\d])|\\d{1,3}m\\s?\\d{1,2}s?(?![a-zß-ɏ\\d])|p(?:\\d{1,3}d)?t(?:\\d{1,4}[hms]){1,3}(?![a-zß-ɏ\\d])|\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?(?!\\d))`,
    'gi',
  );
}
