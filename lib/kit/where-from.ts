import { AsyncLocalStorage } from 'node:async_hooks';
import { shortAgent } from './short-agent';

/** Where somebody who does something comes from, as the audit log keeps it. */
export interface WhereFrom {
  /** The client's network address; empty for what no client asked for. */
  address: string;
  /** The client's program, in a few words; what runs by itself says what it is. */
  agent: string;
}

// One for the process, however often a bundler copies this module.
const held = globalThis as { datelineWhereFrom?: AsyncLocalStorage<WhereFrom>; datelineStandsAs?: WhereFrom };
const storage = () => (held.datelineWhereFrom ??= new AsyncLocalStorage<WhereFrom>());

/**
 * Where a request comes from, by its headers. The front process leaves one address that can be believed in
 * X-Forwarded-For (lib/kit/forwarded), the last.
 */
export function whereOf(headers: Pick<Headers, 'get'>): WhereFrom {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return { address: address.slice(0, 60), agent: shortAgent(headers.get('user-agent') ?? '') };
}

/** Does something for somebody who comes from there: every line that it adds to the audit log says so. For doors. */
export function comingFrom<T>(where: WhereFrom, work: () => T): T {
  return storage().run(where, work);
}

/** What this process is called in lines that no request led to: `worker`, `setup`. */
export function standAs(agent: string): void {
  held.datelineStandsAs = { address: '', agent };
}

/** Where whoever acts at present comes from; empty where nobody said. */
export function whereFrom(): WhereFrom {
  return storage().getStore() ?? held.datelineStandsAs ?? { address: '', agent: '' };
}
