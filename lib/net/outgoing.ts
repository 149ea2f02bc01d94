import type { Dispatcher } from 'undici';
import { config } from '@/lib/kit/config';
import { isProblem, Problem } from '@/lib/kit/problem';

/** Of the head of an answer. */
export const maxHeaderBytes = 16 * 1024;
/** How long an answer may be silent, in milliseconds. */
export const patienceMs = 8_000;

/** How Dateline introduces itself to others: a name, and the site that it asks for. */
export function userAgent(): string {
  return `DatelineBot/1.0 (+${config.origin()})`;
}

/** The first value of a header of an answer; empty where it has none. */
export function header(headers: Dispatcher.ResponseData['headers'], name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Whatever ended a request, as the Problem that says so. */
export function asProblem(error: unknown): Problem {
  if (isProblem(error)) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return new Problem('answer-too-slow', {}, { cause: error });
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new Problem('answer-too-large', { limit: maxHeaderBytes }, { cause: error });
  }
  return new Problem('address-unreachable', {}, { cause: error });
}
