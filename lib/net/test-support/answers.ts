import type { RequestListener } from 'node:http';
import { isProblem } from '@/lib/kit/problem';
import type { GuardedRequest } from '../guarded-fetch';

/** What tests ask for: JSON, some of it, soon. */
export const json: GuardedRequest = { accept: 'json', maxBytes: 10_000, timeoutMs: 2_000 };

/** The code of the Problem that a request ends in, with its reason where it has one. */
export async function problemOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('answered'),
    (cause: unknown) => cause,
  );
  if (!isProblem(error)) throw error;
  return error.detail.reason ? `${error.code} ${error.detail.reason}` : error.code;
}

/** A server that sends this to whoever asks. */
export const sends =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
