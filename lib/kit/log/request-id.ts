import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ofThisProcess = randomBytes(6).toString('hex');
let requests = 0;

/** A name for a request: that of the process and a number, so no two of any machines are the same. */
export function newRequestId(): string {
  requests += 1;
  return `${ofThisProcess}-${requests.toString(36)}`;
}

/** What others may call a request: nothing that a log or a header would read as anything else. */
const called = /^[\w-]{8,64}$/;

/**
 * The name of a request: the one that a trusted proxy has given it (`X-Request-Id`), else a new one. What clients send is not
 * taken: they could give theirs the name of somebody else's.
 */
export function takeRequestId(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trusts: (address: string) => boolean,
): string {
  const given = headers['x-request-id'];
  const isBelieved = typeof given === 'string' && called.test(given) && trusts(socket.remoteAddress ?? '');
  return isBelieved ? given : newRequestId();
}

/** What is being worked on: for whom it was asked, and in the background as which job. */
export interface Scope {
  requestId?: string;
  job?: string;
}

// One for the process, however often a bundler copies this module.
const held = globalThis as { datelineScope?: AsyncLocalStorage<Scope> };
const storage = () => (held.datelineScope ??= new AsyncLocalStorage<Scope>());

/** Does something within a scope: every line of the log that it leads to says so. */
export function within<T>(scope: Scope, work: () => T): T {
  return storage().run(scope, work);
}

/** What is being worked on at present; empty where nobody said. */
export function scope(): Scope {
  return storage().getStore() ?? {};
}
