import { describe, expect, it } from 'vitest';
import { toolAnswer } from '../src/core/readers/tool-failure.ts';

describe('an answer that is an error', () => {
  it.each<[string, unknown, string]>([
    ['GitHub', { message: 'Bad credentials', documentation_url: 'x', status: '401' }, 'Bad credentials'],
    ['gRPC', { code: 16, message: 'unauthenticated', details: [] }, 'unauthenticated'],
    ['Jira', { errorMessages: ['The value is not allowed.'], errors: {} }, 'The value is not allowed.'],
    ['Datadog', { errors: ['Forbidden'] }, 'Forbidden'],
    ['Django', { detail: 'Authentication credentials were not provided.' }, 'Authentication credentials'],
    [
      'RFC 9457',
      { type: 'about:blank', title: 'Forbidden', status: 403, detail: 'No', instance: '/x' },
      'No',
    ],
    ['Fleet', { message: 'Authentication required', errors: [{ name: 'base', reason: 'x' }] }, 'Auth'],
    ['SentinelOne', { errors: [{ code: 4010010, detail: null, title: 'Failed' }] }, 'Failed'],
    ['OneLogin', { statusCode: 401, name: 'Unauthorized', message: 'Failure' }, 'Failure'],
    ['Slack', { ok: false, error: 'missing_scope', needed: 'users:read', provided: 'x' }, 'missing_scope'],
    ['AWS', { __type: 'AccessDeniedException', Message: 'No' }, 'No'],
  ])('as %s writes it', (_, value, words) => {
    expect(toolAnswer(value)).toMatchObject({
      kind: 'failure',
      detail: expect.stringContaining(`the tool answered with an error: ${words}`),
    });
  });

  it.each<[unknown]>([
    [{ name: 'Restore', status: 'ok', errors: [], timestamp: '2026-10-01' }],
    [{ title: 'Access denied: a policy', type: 'policy', status: 'approved' }],
    [{ name: 'orders', status: 'passed', errors: 0 }],
    [{ detail: 'The test was passed', status: 'passed' }],
    [{ message: 'All is well', code: 0, details: [] }],
    [{ error: null, message: 'done' }],
    [{ data: [{}], errors: ['x'], name: 'x' }],
    [{}],
    [[]],
    [null],
  ])('is not %j', (value) => {
    expect(toolAnswer(value)).toBeUndefined();
  });
});
