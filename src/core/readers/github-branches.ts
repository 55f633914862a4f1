/** Names of branches that are surely not the default one: work in progress, releases kept alive, web pages. */
const sideBranch =
  /^(?:feat|feature|features|fix|bugfix|hotfix|chore|docs|test|wip|release|releases|support|backport|dependabot|renovate|user|users)[/-].|^(?:gh-pages|gh-readonly-queue)\b/iu;

/** Names that the default branch has nearly everywhere. */
const usual = ['main', 'master'];

/**
 * Whether a name or pattern of branches takes in the default branch, as far as can be told without knowing it: a
 * plain name may be that of the default branch, a pattern must take in one of the usual names.
 */
export function mayBeDefaultBranch(name: string): boolean {
  const pattern = name.replace(/^refs\/heads\//u, '');
  if (pattern === '~DEFAULT_BRANCH' || pattern === '~ALL') return true;
  if (/[*?[\]]/u.test(pattern)) return usual.some((one) => matches(pattern, one));
  return pattern !== '' && !sideBranch.test(pattern);
}

/** Whether a ruleset's lists of names to include and exclude take in the default branch. */
export function takesInDefaultBranch(include: readonly string[], exclude: readonly string[]): boolean {
  return include.some((name) => mayBeDefaultBranch(name) && !exclude.some((other) => excludes(other, name)));
}

function excludes(other: string, name: string): boolean {
  const pattern = other.replace(/^refs\/heads\//u, '');
  const plain = name.replace(/^refs\/heads\//u, '');
  if (other === name || pattern === '~ALL' || pattern === '~DEFAULT_BRANCH') return true;
  const names = /^~|[*?[\]]/u.test(plain) ? usual : [plain];
  return names.some((one) => matches(pattern, one));
}

/**
 * The patterns of GitHub as far as one name without `/` goes: `*` and `**` any letters, `?` one. Walks both texts,
 * for a pattern of many stars made a regular expression slow.
 */
function matches(pattern: string, name: string): boolean {
  const wanted = pattern.replace(/\*{2}\//gu, '').replace(/\*{2,}/gu, '*');
  let at = 0;
  let star = -1;
  let retry = 0;
  for (let letter = 0; letter < name.length; ) {
    if (wanted[at] === '*') {
      star = at;
      retry = letter;
      at += 1;
    } else if (wanted[at] === '?' || wanted[at] === name[letter]) {
      at += 1;
      letter += 1;
    } else if (star >= 0) {
      retry += 1;
      at = star + 1;
      letter = retry;
    } else return false;
  }
  return /^\**$/u.test(wanted.slice(at));
}

/** What is said of an export that names no branch. */
export const unnamedBranch = 'it names no branch, and is taken for the default branch';

/** What is said of one that is about another branch. */
export function otherBranch(name: string): string {
  return `it is about the branch ${name.slice(0, 60)}, which is not called like a default branch`;
}
