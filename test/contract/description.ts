import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `api.github.com`, or GitHub Enterprise Server of a version: `ghes-3.17`. */
export type Product = 'api.github.com' | `ghes-${string}`;

interface Description {
  paths: Record<string, unknown>;
  components: Record<string, Record<string, unknown>>;
}

const paths = [
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  '/repos/{owner}/{repo}/issues',
  '/repos/{owner}/{repo}/issues/{issue_number}',
  '/repos/{owner}/{repo}/labels',
  '/repos/{owner}/{repo}/labels/{name}',
  '/repos/{owner}/{repo}/assignees/{assignee}',
  '/repos/{owner}/{repo}/pulls',
  '/repos/{owner}/{repo}/pulls/{pull_number}',
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  '/repos/{owner}/{repo}/git/trees/{tree_sha}',
  '/repos/{owner}/{repo}/git/blobs/{file_sha}',
  '/repos/{owner}/{repo}/compare/{basehead}',
];

/**
 * The paths in use of GitHub's own OpenAPI description, with the components that they reach. The whole is
 * 13 MB and Prism takes minutes over it; nothing of it is committed.
 */
export function describedApi(product: Product): object {
  const file = import.meta.resolve(`@octokit/openapi/generated/${product}.json`);
  const whole: Description = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
  const isCloud = product === 'api.github.com';
  // The description of a server instance leaves the base path out, as GitHub's documentation does.
  const picked = Object.fromEntries(
    paths.map((path) => [`${isCloud ? '' : '/api/v3'}${path}`, whole.paths[path]]),
  );
  const components: Description['components'] = {};
  collect(picked, whole, components);
  return {
    openapi: '3.0.3',
    info: { title: product, version: '1' },
    paths: { ...picked, [isCloud ? '/graphql' : '/api/graphql']: graphql },
    components,
  };
}

/** Follows every reference below a value and keeps what it names. */
function collect(value: unknown, whole: Description, kept: Description['components']): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key !== '$ref' || typeof child !== 'string') collect(child, whole, kept);
    else {
      const [, , group = '', name = ''] = child.split('/');
      kept[group] ??= {};
      const into = kept[group];
      if (name in into) continue;
      into[name] = whole.components[group]?.[name];
      collect(into[name], whole, kept);
    }
  }
}

/** GraphQL has no OpenAPI description; the query itself is checked against GitHub's published schema. */
const graphql = {
  post: {
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { query: { type: 'string' } },
            required: ['query'],
            additionalProperties: false,
          },
        },
      },
    },
    responses: {
      200: { description: 'data', content: { 'application/json': { schema: { type: 'object' } } } },
    },
  },
};
