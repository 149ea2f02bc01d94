import { NextRequest } from 'next/server';
import { encode } from 'next-auth/jwt';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '@/lib/data/client';
import { addColleague, addPublication, addSection, addSession } from '@/lib/data/test-support/newsroom';
import { config as settings } from '@/lib/kit/config';
import { newId } from '@/lib/kit/ids';
import { newSecretToken } from '@/lib/kit/secret-token';
import { createPreviewLink } from '@/lib/newsroom/create-preview-link';
import { acting, readyStory } from '@/lib/newsroom/test-support/desk';
import { withdrawPreviewLink } from '@/lib/newsroom/withdraw-preview-link';
import proxy from './proxy';

const origin = 'http://localhost:3000';

beforeAll(async () => {
  const { id: createdById } = await addColleague('writer');
  const { id: sectionId } = await addSection('city');
  const publishedAt = new Date('2026-01-01T00:00:00Z');
  const storyId = await addPublication({ createdById, sectionId, publishedAt, path: '/city/now' });
  const at = { storyId, usedAt: publishedAt };
  await database().address.createMany({
    data: [
      { ...at, path: '/city/old', answer: 'redirect', target: '/city/now' },
      { ...at, path: '/city/elsewhere', answer: 'redirect', target: 'https://elsewhere.example/a' },
      { ...at, path: '/city/gone', answer: 'gone' },
    ],
  });
});

async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await proxy(new NextRequest(new URL(path, origin), { headers }));
  return {
    status: response.status,
    to: response.headers.get('location'),
    shows: response.headers.get('x-middleware-rewrite'),
    passes: response.headers.get('x-middleware-next') === '1',
    cache: response.headers.get('cache-control'),
  };
}

async function cookie(token: Record<string, string>, secret = settings.sessionSecret()) {
  return { cookie: `dateline.session=${await encode({ token, secret })}` };
}

/** The cookie of somebody who is signed in. */
async function session(personId: string) {
  const sid = newSecretToken();
  await addSession(personId, sid);
  return cookie({ sid });
}

describe('the proxy, without a database', () => {
  afterEach(async () => {
    await closeDatabase();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('says that it is for now, and throws nothing that Next takes for a missing page', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    await closeDatabase();
    vi.stubEnv('DATABASE_URL', 'postgres:///dateline?host=/nowhere');
    for (const path of ['/city', '/search?q=news', '/preview/link/x']) {
      const answer = await proxy(new NextRequest(new URL(path, origin)));
      expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '5']);
    }
    expect(log).toHaveBeenCalledTimes(3);
  });
});

describe('the proxy, for readers', () => {
  it.each(['/', '/city', '/city/now', '/city/now?utm_source=feed'])('lets %s pass', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 200, passes: true });
  });

  it('sends a page of older posts that there is not to the story, for now, and keeps nothing of a post', async () => {
    const now = { status: 302, to: `${origin}/city/now`, cache: 'no-store' };
    for (const page of ['1', '0', '-1', 'two', ''])
      expect(await ask(`/city/now?page=${page}`)).toMatchObject(now);
    expect(await ask('/city/old?page=3')).toMatchObject({ status: 301, to: `${origin}/city/now` });
    const post = await proxy(new NextRequest(new URL(`/city/now/live/${newId()}`, origin)));
    expect([post.status, post.headers.get('edge-tags')]).toEqual([404, null]);
  });

  it('redirects with 301, and not for ever', async () => {
    expect(await ask('/city/old?utm_source=feed')).toMatchObject({
      status: 301,
      to: `${origin}/city/now`,
      cache: 'public, max-age=300',
    });
    expect(await ask('/city/elsewhere')).toMatchObject({ status: 301, to: 'https://elsewhere.example/a' });
  });

  it('leads a search in a section of before to where its stories are', async () => {
    const { id: removedById } = await addColleague('admin');
    const { id: movedToId } = await database().section.findUniqueOrThrow({ where: { slug: 'city' } });
    const was = { slug: 'docks', name: 'Docks', description: '', tone: 0, hidden: false };
    const removed = { ...was, removedAt: new Date(), removedById, movedToId };
    await database().removedSection.create({ data: { id: newId(), ...removed } });
    const url = new URL('/search?q=a%20b&section=docks&before=x.y', origin);
    const { status, headers } = await proxy(new NextRequest(url));
    expect([status, headers.get('location'), headers.get('edge-tags')]).toEqual([
      301,
      `${origin}/search?q=a%20b&section=city&before=x.y`,
      'site address:/docks',
    ]);
    for (const passing of ['/search', '/search?section=city', '/search?section=nowhere'])
      expect(await ask(passing)).toMatchObject({ status: 200, passes: true });
  });

  it('answers 410 and 404 with pages of their own', async () => {
    expect(await ask('/city/gone')).toMatchObject({ status: 410, shows: `${origin}/gone`, passes: false });
    for (const path of ['/city/never', '/nowhere', '/gone', '/missing', '/city/now/x', '/%00']) {
      expect(await ask(path)).toMatchObject({ status: 404, shows: `${origin}/missing`, passes: false });
    }
  });
});

describe('the proxy, at the gate of the desk', () => {
  it('sends strangers to sign in and back, and says of no story whether it exists', async () => {
    expect(await ask('/desk/sign-in')).toMatchObject({ passes: true });
    expect(await ask('/desk/mute/abc.DEF-1_2')).toMatchObject({ passes: true });
    expect((await ask('/desk/mute/abc/d')).to).toContain('/desk/sign-in?from=');
    const from = encodeURIComponent('/desk/photos?query=a');
    expect(await ask('/desk/photos?query=a')).toMatchObject({ to: `${origin}/desk/sign-in?from=${from}` });
    const answer = await ask('/desk/stories/01910000-0000-7000-8000-000000000001');
    expect(answer).toMatchObject({ status: 404, passes: false, to: null });
    expect(answer.shows).toContain('/desk/sign-in?from=');
  });

  it('takes only a cookie that we signed, with a session in it', async () => {
    expect(await ask('/desk', await cookie({ sid: 'token' }))).toMatchObject({ passes: true });
    const forged = [
      { cookie: 'dateline.session=nonsense' },
      await cookie({ sid: 'token' }, 'somebody else’s secret, long enough'),
      await cookie({ name: 'no session' }),
    ];
    for (const headers of forged) expect(await ask('/desk', headers)).toMatchObject({ status: 307 });
  });
});

describe('the proxy, before a preview', () => {
  const missing = { status: 404, shows: `${origin}/preview/missing`, passes: false };

  it('lets staff pass who may read the draft, and tells nobody else that there is one', async () => {
    const writer = await addColleague('writer');
    const colleague = await addColleague('writer');
    const id = await readyStory(acting(writer));
    const [mine, theirs] = [await session(writer.id), await session(colleague.id)];
    expect(await ask(`/preview/${id}`, mine)).toMatchObject({ passes: true });
    expect(await ask(`/preview/${id}/appearance`, mine)).toMatchObject({ passes: true });
    expect(await ask(`/preview/${id}/other`, mine)).toMatchObject(missing);
    expect(await ask(`/preview/${id}`, theirs)).toMatchObject(missing);
    expect(await ask(`/preview/${id}`)).toMatchObject(missing);
    expect(await ask(`/preview/${id}`, await cookie({ sid: 'no such session' }))).toMatchObject(missing);
    const nowhere = ['', '/', `/${newId()}`, '/nonsense', '/missing', '/gone', '/link', '/link/', '/%00'];
    for (const path of nowhere) expect(await ask(`/preview${path}`, mine)).toMatchObject(missing);
  });

  it('lets a link pass while it lives', async () => {
    const writer = await addColleague('writer');
    const storyId = await readyStory(acting(writer));
    const context = { viewer: writer, now: () => new Date() };
    const { id, path } = await createPreviewLink(context, { storyId, days: 1, note: '' });
    const picture = `${path}/media/aa/x-640.webp`;
    for (const open of [path, picture]) expect(await ask(open)).toMatchObject({ passes: true });
    expect(await ask(`${path}/other`)).toMatchObject(missing);
    expect(await ask(`${path}x`)).toMatchObject(missing);
    await withdrawPreviewLink(context, { id });
    const gone = { status: 410, shows: `${origin}/preview/gone`, passes: false };
    for (const ended of [path, picture]) expect(await ask(ended)).toMatchObject(gone);
  });

  it('has whoever guesses links wait, and says how long', async () => {
    const guess = (n: number) => `/preview/link/${String(n).padStart(43, 'x')}`;
    const from = { 'x-forwarded-for': '203.0.113.77' };
    const statuses = [];
    for (let n = 0; n < 62; n += 1) statuses.push((await ask(guess(n), from)).status);
    expect([statuses[0], statuses[59], statuses[60]]).toEqual([404, 404, 429]);
    const refused = await proxy(new NextRequest(new URL(guess(99), origin), { headers: from }));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000);
    expect(await ask(guess(1), { 'x-forwarded-for': '203.0.113.78' })).toMatchObject(missing);
    // A link that was given to somebody is followed as ever, from there too.
    const writer = await addColleague('writer');
    const context = { viewer: writer, now: () => new Date() };
    const { path } = await createPreviewLink(context, {
      storyId: await readyStory(acting(writer)),
      days: 1,
      note: '',
    });
    expect(await ask(path, from)).toMatchObject({ passes: true });
  });
});
