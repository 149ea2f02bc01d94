import { AsyncLocalStorage } from 'node:async_hooks';
import { database } from '@/lib/data/client';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';

/** What became of a knock: `in`, or what was said at the door. */
export interface Outcome {
  code: string;
  /** What the knock wrote, by table and verb or by statement. */
  written: string[];
}

interface Visit {
  viewer: Viewer | null;
  database: Record<string | symbol, unknown>;
  written: string[];
}

const visits = new AsyncLocalStorage<Visit>();

const whoIsThere = async () => {
  const viewer = visits.getStore()?.viewer;
  if (!viewer) throw new Problem('not-signed-in');
  return viewer;
};
async function _requireViewer(): Promise<Viewer> {
  const viewer = visits.getStore()?.viewer;
  if (!viewer) throw new Problem('not-signed-in');
  return viewer;
}

/** For vi.mock('@/lib/auth/get-viewer'): who knocks is who is there. */
export const whoKnocks = {
  getViewer: async () => visits.getStore()?.viewer ?? null,
  getHeldViewer: async () => null,
  requireViewer: whoIsThere,
  requireArrival: whoIsThere,
};

class Undone extends Error {}

type Held = { datelineDatabase?: unknown };
type Client = Record<string | symbol, unknown>;

const writing = /^(create|update|upsert|delete)/;

/** A client that notes what is written by it. Row locks and advisory locks are none: `SELECT … FOR UPDATE`. */
function watched(client: Client, note: (what: string) => void): Client {
  return new Proxy(client, {
    get(target, name) {
      const found = target[name];
      if (name === '$executeRaw')
        return (sql: { raw: readonly string[] }, ...values: unknown[]) => {
          if (!/^\s*SELECT/i.test(sql.raw?.[0] ?? '')) note(String(sql.raw?.[0]).trim().slice(0, 60));
          return (found as (...given: unknown[]) => unknown).call(target, sql, ...values);
        };
      if (typeof found !== 'object' || found === null || String(name).startsWith('_')) return found;
      return new Proxy(found as Client, {
        get(model, method) {
          if (writing.test(String(method)) && !/^rateLimiter/i.test(String(name)))
            note(`${String(name)}.${String(method)}`);
          return model[method];
        },
      });
    },
  });
}

/** A transaction of a use case's own: what it wrote before it threw would be undone, and doesn't count. */
async function within({ database: client, written }: Visit, work: unknown): Promise<unknown> {
  if (typeof work !== 'function') return Promise.all(work as Promise<unknown>[]);
  const before = written.length;
  try {
    return await work(client);
  } catch (error) {
    written.length = before;
    throw error;
  }
}

/**
 * Puts in place of the database's client one that, while somebody knocks, works in their transaction: what use cases call a
 * transaction of their own is then a part of it. Returns how to put the client back.
 */
export function visitInTransactions(): () => void {
  const held = globalThis as Held;
  const client = database();
  held.datelineDatabase = new Proxy(client as unknown as Client, {
    get(target, name) {
      const visit = visits.getStore();
      if (!visit) return target[name];
      if (name === '$transaction') return (work: unknown) => within(visit, work);
      return visit.database[name];
    },
  });
  return () => {
    held.datelineDatabase = client;
  };
}

/** Has somebody do something of which nothing stays, and says what came of it. */
export async function knock(viewer: Viewer | null, work: () => Promise<string>): Promise<Outcome> {
  let outcome: Outcome | undefined;
  const undone = database().$transaction(
    async (tx) => {
      const written: string[] = [];
      const visit = {
        viewer,
        database: watched(tx as unknown as Client, (what) => written.push(what)),
        written,
      };
      outcome = { code: await visits.run(visit, work), written };
      throw new Undone();
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
  await undone.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  if (!outcome) throw new Error('nothing came of a knock');
  return outcome;
}
