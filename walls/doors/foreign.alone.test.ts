import { describe, expect, it, vi } from 'vitest';
import { openToForeign } from '@/lib/kit/same-origin';
import { entryOf, findActions, findRoutes } from './doors';

const { seen, sender } = vi.hoisted(() => ({ seen: [] as string[], sender: { headers: new Headers() } }));
// Whoever gets as far as this has passed the wall.
vi.mock('@/lib/auth/get-viewer', () => ({
  getViewer: async () => {
    seen.push('getViewer');
    return null;
  },
  requireViewer: async () => {
    seen.push('requireViewer');
    throw new Error('asked who comes before it was known from where');
  },
  requireArrival: async () => {
    seen.push('requireArrival');
    throw new Error('asked who comes before it was known from where');
  },
}));
vi.mock('next/headers', () => ({ headers: async () => sender.headers, cookies: async () => ({}) }));

const own = 'http://localhost:3000';
/** What browsers say of requests that no page of ours has sent. */
const foreign: Record<string, Record<string, string>> = {
  'another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'another site, by an older browser': { origin: 'https://evil.example' },
  'a neighbour below the same domain': {
    origin: 'http://blog.localhost:3000',
    'sec-fetch-site': 'same-site',
  },
  'a sandboxed frame': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'a frame without a name, by an older browser': { origin: 'null' },
  'somebody who says nothing': {},
  'an address that was typed': { 'sec-fetch-site': 'none' },
  'somebody who claims to be ours': { origin: own, 'sec-fetch-site': 'cross-site' },
};

const changing = (await findRoutes()).filter(
  ({ entry, name }) => !['GET', 'HEAD', 'OPTIONS'].includes(entry) && !openToForeign.includes(name),
);
const actions = await findActions();

describe('doors that change something', () => {
  it('are many, and were all found', () => {
    expect(changing.length).toBeGreaterThan(15);
    expect(actions.length).toBeGreaterThan(90);
  });

  it.each(changing.map((door) => [door.name, door] as const))(
    '%s refuses who comes from elsewhere',
    async (_, door) => {
      vi.stubEnv('DATELINE_URL', own);
      const entry = await entryOf(door);
      for (const [who, headers] of Object.entries(foreign)) {
        const request = new Request(`${own}/a`, { method: door.entry, headers, body: '{}' });
        const params = Promise.resolve({ id: 'x', key: 'x', story: 'x', postId: 'x', nextauth: ['signout'] });
        const response = (await entry(request, { params })) as Response;
        expect([who, response.status]).toEqual([who, 403]);
        expect(await response.json()).toMatchObject({ code: 'foreign-origin' });
      }
      expect(seen).toEqual([]);
    },
  );

  it.each(actions.map((door) => [door.name, door] as const))(
    '%s refuses who comes from elsewhere',
    async (_, door) => {
      vi.stubEnv('DATELINE_URL', own);
      const entry = await entryOf(door);
      for (const [who, headers] of Object.entries(foreign)) {
        sender.headers = new Headers(headers);
        const answered = await entry(null, new FormData());
        if (typeof answered === 'string') expect(answered).toMatch(/from another site/);
        else expect([who, answered]).toMatchObject([who, { ok: false, problem: { code: 'foreign-origin' } }]);
      }
      expect(seen).toEqual([]);
    },
  );
});
