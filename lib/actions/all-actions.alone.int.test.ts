import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/kit/problem';

vi.mock('@/lib/auth/get-viewer', () => ({
  getViewer: async () => null,
  requireViewer: async () => {
    throw new Problem('not-signed-in');
  },
  requireArrival: async () => {
    throw new Problem('not-signed-in');
  },
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000' }),
  cookies: async () => ({ set: () => {} }),
}));

/** What may be done without a session: a token says who may, or nobody is told anything. They parse first. */
const forAnybody = ['join-newsroom.ts', 'reset-password.ts', 'ask-for-reset.ts', 'mute-mails.ts'];
/** What asks nothing of whoever calls it, and tells everybody the same. */
const sameForAll = ['begin-passkey-sign-in.ts'];
/** What actions are made of. */
const parts = ['answer.ts'];

const files = readdirSync(import.meta.dirname).filter(
  (name) => /^[a-z-]+\.ts$/.test(name) && ![...parts, ...sameForAll].includes(name),
);

describe('without a session', () => {
  it.each(files)('%s refuses', async (file) => {
    const code = forAnybody.includes(file) ? 'bad-request' : 'not-signed-in';
    const actions: Record<string, unknown> = await import(join(import.meta.dirname, file));
    expect(Object.keys(actions).length).toBeGreaterThan(0);
    for (const [name, action] of Object.entries(actions)) {
      if (typeof action !== 'function') throw new Error(`${name} is no action`);
      const answer: unknown = await action({}, new FormData());
      // One is a form's, and answers in a sentence.
      if (typeof answer === 'string') expect(answer).toMatch(/signed out/);
      else expect(answer).toMatchObject({ ok: false, problem: { code } });
    }
  });
});
