import { bounds } from '../evidence/folder.ts';
import { isMap, isScalar } from './record-values.ts';

/** What an API or tool answered in place of what was asked of it. */
export type ToolAnswer = { kind: 'failure'; detail: string } | { kind: 'not-protected' };

const failureKeys = new Set([
  'message',
  'error',
  'errors',
  'code',
  'status',
  'statuscode',
  'httpstatus',
  'documentation_url',
  'error_description',
  'request_id',
  'requestid',
  'requestids',
  'timestamp',
  'path',
  'trace_id',
  'detail',
  'details',
  'title',
  'type',
  'errorcode',
  'errorsummary',
  'errorlink',
  'errorid',
  'errorcauses',
  'success',
  'ok',
  '__type',
  'stat',
  'message_detail',
  '$id',
  'innerexception',
  'typename',
  'typekey',
  'eventid',
  'uuid',
  'name',
  'object',
  'needed',
  'provided',
  'resourcetype',
  'errormessages',
  'instance',
  'traceid',
]);
/** Keys that only an answer has that is an error, where something stands under them. */
const telling = ['error', 'errorSummary', 'errors', 'errorMessages', 'documentation_url'];
/** What stands empty beside the errors of GraphQL and of Cloudflare. */
const emptyBesideErrors: ReadonlySet<string> = new Set(['data', 'result', 'messages']);
/** How a message begins that is a refusal, where nothing else says so. */
const refusal =
  /^(?:[45]\d\d\b|unauthorized|forbidden|access denied|permission denied|not found|bad credentials|invalid token|authentication (?:credentials|failed|is required)|you do not have permission|too many requests)/iu;
/** What AWS calls its errors: `AccessDeniedException`. */
const errorName = /(?:exception|error|denied|unauthorized|forbidden)$/i;

/** gRPC counts its errors from 1; over HTTP, `details` stands beside the message. */
const grpcCode = /^(?:[1-9]|1[0-6])$/;

/** Recognizes an answer that is nothing but an error, as GitHub, Okta, Microsoft Graph and npm write them. */
export function toolAnswer(value: unknown): ToolAnswer | undefined {
  if (!isMap(value)) return undefined;
  // GraphQL says `data: null` beside its errors, or null for each thing that was asked for.
  const keys = Object.keys(value).filter((key) => !emptyBesideErrors.has(key) || !isNothing(value[key]));
  if (keys.length === 0 || !keys.every((key) => failureKeys.has(key.toLowerCase()))) return undefined;
  const { error, errorSummary, status, errors, errorMessages } = value;
  // Some services of AWS write it with a capital; Django and RFC 9457 call it otherwise.
  const message = value['message'] ?? value['Message'] ?? value['detail'];
  if (message === 'Branch not protected') return { kind: 'not-protected' };
  const failed = telling.some((key) => isSaid(value[key]));
  const code = String(
    status ?? value['code'] ?? value['statusCode'] ?? value['__type'] ?? value['typeKey'] ?? '',
  );
  const refused =
    typeof message === 'string' &&
    (/^[45]\d\d(?:\d\d)?$/.test(code) ||
      errorName.test(code) ||
      refusal.test(message) ||
      (Array.isArray(value['details']) && grpcCode.test(code)));
  if (!failed && !refused) return undefined;
  const said = [
    message,
    errorSummary,
    isMap(error) ? (error['message'] ?? error['summary'] ?? error['code']) : error,
    ...[errors, errorMessages].flatMap((list) => (Array.isArray(list) ? wordsOf(list[0]) : [])),
  ].find(isScalar);
  const words = String(said ?? 'no more is said')
    .replace(/\s+/gu, ' ')
    .slice(0, bounds.shownCharacters);
  return { kind: 'failure', detail: `the tool answered with an error: ${words}` };
}

function wordsOf(error: unknown): unknown[] {
  return isMap(error) ? [error['message'], error['description'], error['title']] : [error];
}

/** `errors: []` and `errors: 0` say that there were none. */
function isSaid(part: unknown): boolean {
  if (Array.isArray(part)) return part.length > 0;
  return isMap(part) ? Object.keys(part).length > 0 : Boolean(part);
}

function isNothing(data: unknown): boolean {
  if (Array.isArray(data)) return data.length === 0;
  return data === null || (isMap(data) && Object.values(data).every((part) => part === null));
}
