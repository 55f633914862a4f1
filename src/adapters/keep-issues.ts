import type { ExistingIssue, IssueAction } from '../report/issue-plan.ts';
import { GitHubError, mayHaveHappened } from './github-trouble.ts';
import type { RepositoryIssues, StoredIssue } from './repository-issues.ts';
import type { Author } from './viewer.ts';

const issueLabel = {
  name: 'soc2-readiness',
  description: 'Kept by the SOC 2 readiness gate',
  color: '1d76db',
};

/** So many are opened in one run, the most pressing first: nobody wants a flood, and GitHub does not either. */
const mostOpened = 25;

export interface WantedIssues {
  /** The markers of this run's issues start with one of these. */
  markerStarts: readonly string[];
  /** Pure: what the report makes of the issues there are. */
  plan: (existing: readonly ExistingIssue[]) => readonly IssueAction[];
  /** True: say it, and do nothing. */
  dryRun: boolean;
}

export interface KeptIssues {
  /** What was done, or would be, a line each. */
  told: string[];
  warnings: string[];
  /** The tracking issue's address; of several, the first. */
  url?: string;
}

/**
 * Brings the issues in line with the report. They are found by marker and own author; before the first is opened, among
 * all issues of the repository, because people may take a label off. Runs at the same time end with one issue each,
 * because all of them look again after opening and retire the younger.
 * @throws GitHubError only before anything is done
 */
export async function keepIssues(issues: RepositoryIssues, wanted: WantedIssues): Promise<KeptIssues> {
  const own = new OwnIssues(issues, wanted.markerStarts);
  let existing = await own.find(issueLabel.name);
  let actions = wanted.plan(existing);
  if (actions.some(({ do: what }) => what === 'open')) {
    existing = await own.find();
    actions = wanted.plan(existing);
  }
  const { now, later } = withinFlood(actions);
  if (wanted.dryRun)
    return { told: [...now.map((action) => `would ${inWords(action)}`), ...later], warnings: [] };

  const kept: KeptIssues = { told: [], warnings: [] };
  const keeper = new Keeper(issues, own, kept);
  try {
    for (const action of now) {
      const url = await keeper.carryOut(action, existing);
      if (action.tracks && url !== undefined) kept.url ??= url;
    }
    if (actions.some(({ do: what }) => what === 'open')) {
      const again = await own.find(issueLabel.name);
      const retired = wanted.plan(again).filter((action) => action.do === 'retire');
      for (const action of retired) {
        const url = await keeper.carryOut(action, again);
        const isTold = again.some((issue) => issue.number === action.number && issue.url === kept.url);
        if (isTold && url !== undefined) kept.url = url;
      }
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    kept.warnings.push(`The issues are not all kept. ${error.message}. The next run goes on.`);
  }
  kept.told.push(...later);
  return kept;
}

function withinFlood(actions: readonly IssueAction[]): { now: IssueAction[]; later: string[] } {
  const opened = actions.filter(({ do: what }) => what === 'open');
  const left = new Set(opened.slice(mostOpened));
  const later = left.size === 0 ? [] : [`leave ${left.size} more to be opened by the next runs`];
  return { now: actions.filter((action) => !left.has(action)), later };
}

function inWords(action: IssueAction): string {
  if (action.do === 'open') {
    const assigned = action.assignee === undefined ? '' : `, assigned to ${action.assignee}`;
    return `open "${action.title}"${assigned}`;
  }
  if (action.do === 'retire') return `close #${action.number}, a duplicate of #${action.kept}`;
  return `${action.do} #${action.number}${action.do === 'leave' ? `: ${action.why}` : ''}`;
}

class Keeper {
  readonly #issues: RepositoryIssues;
  readonly #own: OwnIssues;
  readonly #kept: KeptIssues;
  #hasLabel = false;

  constructor(issues: RepositoryIssues, own: OwnIssues, kept: KeptIssues) {
    this.#issues = issues;
    this.#own = own;
    this.#kept = kept;
  }

  /** @returns the issue's address */
  async carryOut(action: IssueAction, existing: readonly StoredIssue[]): Promise<string | undefined> {
    const done = await this.#do(action);
    this.#kept.told.push(inWords(action));
    if (action.do === 'open') return done?.url;
    const number = action.do === 'retire' ? action.kept : action.number;
    return existing.find((issue) => issue.number === number)?.url;
  }

  async #do(action: IssueAction): Promise<StoredIssue | undefined> {
    if (action.do === 'leave') return undefined;
    if (action.do === 'open') return this.#open(action);
    const { number } = action;
    if (action.do === 'retire') {
      const body = `Two runs opened this at the same time: #${action.kept} is kept.`;
      return this.#issues.update(number, { body, state: 'closed', closedAs: 'not_planned' });
    }
    const { body } = action;
    if (action.do === 'edit') return this.#issues.update(number, { body });
    if (action.do === 'reopen') return this.#issues.update(number, { body, state: 'open' });
    return this.#issues.update(number, { body, state: 'closed', closedAs: 'completed' });
  }

  async #open({ marker, title, body, assignee }: IssueAction & { do: 'open' }): Promise<StoredIssue> {
    if (!this.#hasLabel) await this.#issues.ensureLabel(issueLabel);
    this.#hasLabel = true;
    const issue = { title, body, label: issueLabel.name };
    if (assignee === undefined || !(await this.#mayAssign(assignee))) return this.#createOnce(issue, marker);
    try {
      return await this.#createOnce({ ...issue, assignee }, marker);
    } catch (error) {
      if (!hasStatus(error, 422)) throw error;
      this.#kept.warnings.push(`The owner ${assignee} could not be assigned. ${error.message}.`);
      return this.#createOnce(issue, marker);
    }
  }

  /** Creates the issue; when the answer is lost, looks whether it is there before trying again. */
  async #createOnce(issue: Parameters<RepositoryIssues['create']>[0], marker: string): Promise<StoredIssue> {
    for (let tries = 0; ; tries++) {
      try {
        const created = await this.#issues.create(issue);
        this.#own.author ??= created.author;
        return created;
      } catch (error) {
        if (!(error instanceof GitHubError) || !mayHaveHappened(error.trouble)) throw error;
        const isTriedAgain = await this.#issues.pause(tries);
        const own = await this.#own.find(issueLabel.name);
        const found = own.find(({ body }) => body.startsWith(marker));
        if (found) return found;
        if (!isTriedAgain) throw error;
      }
    }
  }

  async #mayAssign(login: string): Promise<boolean> {
    try {
      if (await this.#issues.isAssignable(login)) return true;
      this.#kept.warnings.push(`The owner ${login} cannot be assigned to issues of this repository.`);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      this.#kept.warnings.push(`Whether ${login} can be assigned is not known. ${error.message}.`);
    }
    return false;
  }
}

function hasStatus(error: unknown, status: number): error is GitHubError {
  return error instanceof GitHubError && 'status' in error.trouble && error.trouble.status === status;
}

/** Finds our own issues; asks whom the token speaks for only when some issue bears a marker. */
class OwnIssues {
  /** Whom the token speaks for, once it is known. */
  author: Author | undefined;
  readonly #issues: RepositoryIssues;
  readonly #markerStarts: readonly string[];

  constructor(issues: RepositoryIssues, markerStarts: readonly string[]) {
    this.#issues = issues;
    this.#markerStarts = markerStarts;
  }

  async find(label?: string): Promise<StoredIssue[]> {
    const own: StoredIssue[] = [];
    for await (const page of this.#issues.pages(label)) {
      for (const issue of page) {
        const isMarked = this.#markerStarts.some((start) => issue.body.startsWith(start));
        if (isMarked && (await this.#isOwn(issue))) own.push(issue);
      }
    }
    return own;
  }

  async #isOwn({ author }: StoredIssue): Promise<boolean> {
    if (author === undefined) return false;
    this.author ??= await this.#issues.author();
    return author.id === this.author.id;
  }
}
