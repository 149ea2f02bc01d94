import { NextRequest } from 'next/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { StoryNow } from '@/lib/document/shapes/story-now';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { changeStanding } from '@/lib/newsroom/people/change-standing';
import { endSessions } from '@/lib/newsroom/people/end-sessions';
import { setSignInSettings } from '@/lib/newsroom/people/set-sign-in-settings';
import { acting, newStory, write } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { GET as openStream } from './events/route';
import { POST as heartbeat } from './presence/route';

const signedIn: { viewer: Viewer | null } = { viewer: null };
vi.mock('@/lib/auth/get-viewer', () => ({
  getViewer: async () => signedIn.viewer,
  requireViewer: async () => {
    if (!signedIn.viewer) throw new Problem('not-signed-in');
    return signedIn.viewer;
  },
}));

/** Somebody with a session of their own. */
async function addSignedIn(role: Viewer['role']): Promise<Viewer> {
  const viewer = await addColleague(role);
  const expiresAt = new Date(Date.now() + 3_600_000);
  const { id } = await database().session.create({
    data: { tokenHash: newId(), personId: viewer.id, expiresAt },
  });
  return { ...viewer, sessionId: id };
}

let writer: Viewer;
let stranger: Viewer;
beforeAll(async () => {
  writer = await addSignedIn('writer');
  stranger = await addSignedIn('writer');
});
beforeEach(() => {
  signedIn.viewer = writer;
});

const at = (id: string) => ({ params: Promise.resolve({ id }) });
const address = (id: string) => `http://localhost:3000/api/stories/${id}`;

describe('POST /api/stories/{id}/presence', () => {
  const beat = async (id: string, body: unknown, site = 'same-origin') => {
    const init = { method: 'POST', body: JSON.stringify(body), headers: { 'sec-fetch-site': site } };
    const response = await heartbeat(new NextRequest(`${address(id)}/presence`, init), at(id));
    return { http: response.status, ...((await response.json()) as Partial<StoryNow>) };
  };

  it('notes where somebody is and answers what the story is like; a beacon ends it', async () => {
    const id = await newStory(acting(writer));
    const pageId = newId();
    const { http, present, version } = await beat(id, { pageId, place: 'block:abc' });
    expect({ http, present, version }).toEqual({
      http: 200,
      version: 0,
      present: [{ pageId, personId: writer.id, name: writer.name, place: 'block:abc' }],
    });
    expect((await beat(id, { pageId, place: '', leaving: true })).present).toEqual([]);
  });

  it.each([
    ['another site', { place: '' }, 'cross-site', 403],
    ['a place that is none', { place: 'block:a b' }, 'same-origin', 400],
    ['a page without an id', { pageId: 'x', place: '' }, 'same-origin', 400],
  ])('refuses %s', async (_, given, site, status) => {
    const id = await newStory(acting(writer));
    expect((await beat(id, { pageId: newId(), ...given }, site)).http).toBe(status);
    expect(await database().presence.count({ where: { storyId: id } })).toBe(0);
  });

  it('is there for nobody who is signed out or may not read the story', async () => {
    const id = await newStory(acting(writer));
    signedIn.viewer = stranger;
    expect((await beat(id, { pageId: newId(), place: '' })).http).toBe(404);
    signedIn.viewer = null;
    expect((await beat(id, { pageId: newId(), place: '' })).http).toBe(401);
  });
});

describe('GET /api/stories/{id}/events', () => {
  const open: AbortController[] = [];
  afterEach(() => {
    for (const one of open.splice(0)) one.abort();
  });

  async function stream(id: string) {
    const gone = new AbortController();
    open.push(gone);
    const response = await openStream(
      new NextRequest(`${address(id)}/events`, { signal: gone.signal }),
      at(id),
    );
    const events: { name: string; now: StoryNow }[] = [];
    const state = { ended: false };
    const read = async () => {
      let text = '';
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const parts = (text + chunk).split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) {
          const [, name, data] = /^event: (.+)\ndata: (.+)$/.exec(part) ?? [];
          if (name && data) events.push({ name, now: JSON.parse(data) as StoryNow });
        }
      }
      state.ended = true;
    };
    void read();
    return { response, events, state, gone };
  }

  it('says what the story is like, and again when somebody has saved or come', async () => {
    const id = await newStory(acting(writer));
    const { response, events } = await stream(id);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toContain('no-transform');
    await vi.waitFor(() => expect(events.at(-1)?.now.version).toBe(0));
    await write(acting(writer), id, { headline: 'The bridge opens' });
    await vi.waitFor(() =>
      expect(events.at(-1)?.now).toMatchObject({ version: 1, savedBy: { id: writer.id } }),
    );
    await database().$executeRaw`SELECT pg_notify('desk_story', 'not json')`;
    await write(acting(writer), await newStory(acting(writer)), { headline: 'Another story' });
    await write(acting(writer), id, { headline: 'The bridge is open' });
    await vi.waitFor(() => expect(events.at(-1)?.now.version).toBe(2));
    expect(events.every(({ name }) => name === 'now')).toBe(true);
  });

  it('ends with the session, before it says anything more', async () => {
    const ending = await addSignedIn('editor');
    signedIn.viewer = ending;
    const id = await newStory(acting(writer));
    const { events, state } = await stream(id);
    await vi.waitFor(() => expect(events).not.toEqual([]));
    await database().session.update({ where: { id: ending.sessionId }, data: { endedAt: new Date() } });
    await write(acting(writer), id, { headline: 'Not for them' });
    await vi.waitFor(() => expect(state.ended).toBe(true));
    expect(events.at(-1)?.name).toBe('signed-out');
    expect(JSON.stringify(events)).not.toContain('"version":1');
  });

  it('ends at once when somebody else ends the session, the person is suspended, or needs a second step from now on', async () => {
    const admin = await addColleague('admin');
    await database().site.create({ data: { id: 1, name: 'The Ledger', tagline: '', zone: 'UTC' } });
    for (const end of [
      (personId: string) => endSessions(acting(admin), { personId, sessionId: null }),
      (id: string) => changeStanding(acting(admin), { id, standing: 'suspended' }),
      () => setSignInSettings(acting(admin), { secondFactorRoles: ['editor'] }),
    ]) {
      const ending = await addSignedIn('editor');
      signedIn.viewer = ending;
      const { events, state } = await stream(await newStory(acting(writer)));
      await vi.waitFor(() => expect(events).not.toEqual([]));
      await end(ending.id);
      await vi.waitFor(() => expect(state.ended).toBe(true));
      expect(events.at(-1)?.name).toBe('signed-out');
    }
    await setSignInSettings(acting(admin), { secondFactorRoles: [] });
  });

  it('ends when the reader is gone', async () => {
    const id = await newStory(acting(writer));
    const { events, state, gone } = await stream(id);
    await vi.waitFor(() => expect(events).not.toEqual([]));
    gone.abort();
    await vi.waitFor(() => expect(state.ended).toBe(true));
  });

  it('is there for nobody who is signed out or may not read the story', async () => {
    const id = await newStory(acting(writer));
    for (const viewer of [null, stranger]) {
      signedIn.viewer = viewer;
      const { response } = await stream(id);
      expect(response.status).toBe(404);
    }
  });
});
