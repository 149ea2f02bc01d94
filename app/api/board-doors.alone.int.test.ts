import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getNoticeSettings } from '@/lib/data/desk/get-notice-settings';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { wishFor } from '@/lib/document/shapes/notice-wish';
import { muteToken } from '@/lib/kit/mute-token';
import { handInStory } from '@/lib/newsroom/review/hand-in-story';
import { acting, readyStory } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { GET as boardEvents } from './board/events/route';
import { GET as boardPart } from './board/route';
import { GET as colleagues } from './colleagues/route';
import { POST as mute } from './notice-mute/[token]/route';
import { answer, request, signedIn } from './test-support/door-call';

vi.mock('@/lib/auth/get-viewer', async () => (await import('./test-support/door-call')).whoIsThere);

let editor: Viewer;
let writer: Viewer;
let section: string;
let id: string;

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test');
  editor = await addColleague('editor');
  writer = await addColleague('writer', { name: 'Ada Quill' });
  section = (await addSection()).id;
  id = await readyStory(acting(writer), { headline: 'The sluice', sectionId: section });
});
beforeEach(() => {
  signedIn.viewer = editor;
});

const part = async (query: string) => answer(await boardPart(request('GET', `/api/board?${query}`)));

/** The first messages of a stream, each as its data. */
async function* messages(response: Response) {
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const message = text.slice(0, end);
      text = text.slice(end + 2);
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (data) yield JSON.parse(data) as Record<string, { cards: { headline: string }[] }>;
    }
  }
}

describe('the board’s doors', () => {
  it('give a column from a place on, and nothing to strangers', async () => {
    expect(await part(`column=draft&section=${section}`)).toMatchObject({
      status: 200,
      cards: [{ id, headline: 'The sluice' }],
      next: null,
    });
    expect(await part(`column=draft&whose=mine`)).toMatchObject({ status: 200, cards: [] });
    expect(await part('column=killed')).toMatchObject({ status: 400, code: 'bad-request' });
    expect(await part('')).toMatchObject({ status: 400 });
    signedIn.viewer = null;
    expect(await part('column=draft')).toMatchObject({ status: 404 });
    expect((await boardEvents(request('GET', '/api/board/events'))).status).toBe(404);
    expect((await colleagues(request('GET', '/api/colleagues'))).status).toBe(404);
  });

  it('name colleagues only to whoever may assign them something', async () => {
    const lawyer = await addColleague('draft_reader', { name: 'Liv Berg' });
    const listed = await colleagues(request('GET', '/api/colleagues'));
    const { people } = (await listed.json()) as { people: { id: string; name: string }[] };
    expect(people).toContainEqual({ id: writer.id, name: 'Ada Quill' });
    expect(people).not.toContainEqual({ id: lawyer.id, name: 'Liv Berg' });
    signedIn.viewer = lawyer;
    expect((await colleagues(request('GET', '/api/colleagues'))).status).toBe(403);
  });

  it('tell of what moves on it, the whole board each time', async () => {
    const session = await database().session.create({
      data: { tokenHash: 'board', personId: editor.id, expiresAt: new Date(Date.now() + 60_000) },
    });
    signedIn.viewer = { ...editor, sessionId: session.id };
    const gone = new AbortController();
    const asked = new Request(`http://localhost/api/board/events?section=${section}`, {
      signal: gone.signal,
    });
    const heard = messages(await boardEvents(asked));
    const names = async () => {
      const { value } = await heard.next();
      return [value?.draft, value?.in_review].map((column) => column?.cards.map(({ headline }) => headline));
    };
    expect(await names()).toEqual([['The sluice'], []]);
    await handInStory(acting(writer), { storyId: id, seen: 'draft', note: '', version: null });
    expect(await names()).toEqual([[], ['The sluice']]);
    gone.abort();
    expect((await heard.next()).done).toBe(true);
  });
});

describe('the door by which mail programs end mails', () => {
  const post = async (token: string) =>
    mute(new Request(`http://localhost/api/notice-mute/${token}`, { method: 'POST' }), {
      params: Promise.resolve({ token }),
    });

  it('ends those of a kind for whoever got the mail, without a cookie, and nothing else', async () => {
    signedIn.viewer = null;
    expect((await post(muteToken({ personId: writer.id, kind: 'returned' }))).status).toBe(204);
    const { wishes } = await getNoticeSettings(writer);
    expect([wishFor(wishes, 'returned').mail, wishFor(wishes, 'assigned').mail]).toEqual([false, true]);
    expect((await post('nonsense.token')).status).toBe(404);
    expect((await post(muteToken({ personId: writer.id, kind: 'everything' }))).status).toBe(404);
  });
});
