/** A secret in evidence: what it is and where it stands, never the secret itself. */
export interface Leak {
  /** For people, as the end of "what looks like a …": `GitHub token`. Our own words, nothing of the file. */
  kind: string;
  /** Counted from 1; absent in contents that have no lines. */
  line?: number;
}

/** A secret in a piece of text: from, and to (exclusive). */
export interface Spotted {
  kind: string;
  from: number;
  to: number;
  /** Told by what stands before it, not by itself: gives way where the same characters are known better. */
  isGeneric?: boolean;
}

/** Without those of whom another says better what they are. */
export function bestKnown(spotted: readonly Spotted[]): Spotted[] {
  const known = spotted.filter(({ isGeneric }) => !isGeneric);
  return spotted.filter(
    (one) => !one.isGeneric || !known.some(({ from, to }) => from < one.to && to > one.from),
  );
}

/** A file with so many leaks is not examined further: it has to go as a whole. */
export const mostLeaks = 100;
