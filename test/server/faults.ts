import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from './github-server.ts';

export interface Fault {
  /** Which requests; all of them when absent. */
  on?: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'graphql';
  /** Only where the path has this in it. */
  path?: string;
  /** How often before all is well; for ever when absent. */
  times?: number;
  /** True: the server does what was asked, and only the answer goes wrong. */
  write?: boolean;
  how: FaultAnswer;
}

export type FaultAnswer =
  | { status: number; message?: string; headers?: Record<string, string> }
  /** 200 with JSON of another shape. */
  | { json: unknown }
  | 'html'
  /** JSON that stops in the middle, the connection too. */
  | 'cut'
  /** JSON that stops in the middle, with a length as if it were whole. */
  | 'cut-framed'
  | 'empty'
  | 'hang'
  /** The head of an answer, then nothing. */
  | 'hang-body'
  | 'reset';

export function faultFor<Each extends Fault & { left: number }>(
  faults: readonly Each[],
  { method, path }: RecordedRequest,
): Each | undefined {
  const isGraphql = path.endsWith('/graphql');
  const fault = faults.find(
    (each) =>
      each.left > 0 &&
      path.includes(each.path ?? '') &&
      (each.on === undefined || (isGraphql ? each.on === 'graphql' : each.on === method)),
  );
  if (fault) fault.left -= 1;
  return fault;
}

const json = { 'content-type': 'application/json; charset=utf-8' };
const whole =
  '[{"id":1,"body":"text","html_url":"https://github.com/a/b/pull/1#issuecomment-1","user":null}]';

export function playFault(response: ServerResponse, { how }: Fault): void {
  if (how === 'hang') return;
  if (how === 'reset') response.socket?.resetAndDestroy();
  else if (how === 'html') {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Sign in to the proxy</title>');
  } else if (how === 'empty') response.writeHead(200, json).end();
  else if (how === 'cut-framed') response.writeHead(200, json).end(whole.slice(0, 40));
  else if (how === 'hang-body') response.writeHead(200, json).write(whole.slice(0, 40));
  else if (how === 'cut') {
    response.writeHead(200, { ...json, 'content-length': whole.length });
    response.write(whole.slice(0, 40), () => response.socket?.destroy());
  } else if ('json' in how) response.writeHead(200, json).end(JSON.stringify(how.json));
  else {
    const body = {
      message: how.message ?? 'Server Error',
      documentation_url: 'https://docs.github.com/rest',
    };
    response.writeHead(how.status, { ...json, ...how.headers }).end(JSON.stringify(body));
  }
}
