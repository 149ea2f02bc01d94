import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { config } from '@/lib/kit/config';
import { type LoopbackServer, startLoopbackServer } from '@/lib/net/loopback-server';
import type { Viewer } from '@/lib/policy/viewer';
import { checkLinks } from './check-links';
import { overrideFinding } from './override-finding';
import { acting, body, Clock, publishNow, readyStory, refusal } from './test-support/desk';
import { unpublishStory } from './unpublish-story';
import { wantLinks } from './want-links';

let editor: Viewer;
let site: LoopbackServer;
beforeAll(async () => {
  editor = await addColleague('editor');
  site = await startLoopbackServer(({ url = '' }, response) => {
    const status = Number(/\d+/.exec(url)?.[0] ?? 200);
    response.writeHead(status).end();
  });
  vi.stubEnv('DATELINE_TEST_ENDPOINT', site.origin);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => site.close());
beforeEach(async () => {
  await database().linkCheck.deleteMany();
  site.requests.length = 0;
});

const at = (path: string) => `${site.origin}${path}`;
const answers = async (addresses: string[], clock?: Clock) =>
  (await wantLinks(acting(editor, clock), addresses)).map(({ answer, status }) => [answer, status]);
const jobs = async () =>
  (await database().$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker.jobs WHERE key = 'check-links:all'`)
    .length;

describe('wantLinks and checkLinks', () => {
  it('leave the asking to the worker, which asks once and keeps the answer for a day', async () => {
    const clock = new Clock(new Date().toISOString());
    const wanted = [at('/well'), at('/404'), at('/403')];
    expect(await answers(wanted, clock)).toEqual([
      ['waiting', null],
      ['waiting', null],
      ['waiting', null],
    ]);
    expect(site.requests).toHaveLength(0);
    expect(await jobs()).toBe(1);
    await checkLinks();
    const known = [
      ['answers', 200],
      ['dead', 404],
      ['unsure', 403],
    ];
    expect(await answers(wanted, clock)).toEqual(known);
    const asked = site.requests.length;
    await Promise.all([checkLinks(), checkLinks()]);
    expect(site.requests.length).toBe(asked);

    clock.pass(61);
    expect(await answers(wanted, clock)).toEqual(known);
    await checkLinks();
    expect(site.requests.slice(asked).map(({ url }) => url)).not.toContain('/well');
    expect(site.requests.length).toBe(asked + 4);
    clock.pass(24 * 60);
    await answers([at('/well')], clock);
    await checkLinks();
    expect(site.requests.at(-1)?.url).toBe('/well');
  });

  it('ask each address once, however many workers there are, and a host one at a time', async () => {
    const wanted = Array.from({ length: 45 }, (_, n) => at(`/page-of-${n % 2 ? 200 : 404}?n=${n}`));
    await answers(wanted);
    await Promise.all([checkLinks(), checkLinks(), checkLinks()]);
    const heads = site.requests.filter(({ method }) => method === 'HEAD').map(({ url }) => url);
    expect(heads.sort()).toEqual(wanted.map((address) => address.slice(site.origin.length)).sort());
    expect(await database().linkCheck.count({ where: { due: true } })).toBe(0);
  });

  it('go on after a worker that died in the middle', async () => {
    await answers([at('/left')]);
    await database().linkCheck.updateMany({ data: { claimedUntil: new Date(Date.now() + 60_000) } });
    await checkLinks();
    expect(site.requests).toHaveLength(0);
    await database().linkCheck.updateMany({ data: { claimedUntil: new Date(Date.now() - 1) } });
    await checkLinks();
    expect(await answers([at('/left')])).toEqual([['answers', 200]]);
  });

  it('never go inside the house, and say that readers can’t either', async () => {
    await answers(['http://169.254.169.254/latest']);
    await checkLinks();
    expect(await answers(['http://169.254.169.254/latest'])).toEqual([['dead', null]]);
  });

  it.each([
    [['ftp://a.example/']],
    [['https://a.example/#x']],
    [['javascript:alert(1)']],
    [[`https://a.example/${'x'.repeat(3_000)}`]],
    [Array.from({ length: 501 }, (_, n) => `https://a.example/${n}`)],
  ])('refuse what no story could hold', async (addresses) => {
    expect((await refusal(wantLinks(acting(editor), addresses))).code).toBe('bad-request');
    expect(await database().linkCheck.count()).toBe(0);
  });
});

describe('links to stories of this site', () => {
  it('are open exactly while readers can open them', async () => {
    const id = await readyStory(acting(editor), { headline: 'The lock keeper retires' });
    const path = await publishNow(acting(editor), id);
    const own = (where: string) => new URL(where, config.origin()).href;
    const section = `/${path.split('/')[1]}`;
    const open = [own(path), own(`${path}/`), own(section), own('/'), own('/feed.xml'), own('/search?q=x')];
    for (const [answer] of await answers(open)) expect(answer).toBe('answers');
    const hidden = [own(`${path}-2`), own('/nosuchsection'), own(`/desk/stories/${id}`), own('/preview/x')];
    for (const [answer] of await answers(hidden)) expect(answer).toBe('hidden');
    await unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
    expect(await answers([own(path)])).toEqual([['hidden', null]]);
    expect(await database().linkCheck.count()).toBe(0);
  });
});

describe('preflight at publishing', () => {
  it('knows what was found out, and an editor may let it stand', async () => {
    const paragraph = {
      id: 'p',
      type: 'paragraph',
      version: 1,
      text: [{ text: 'See the rules.', marks: [{ type: 'link', href: at('/410') }] }],
    };
    const id = await readyStory(acting(editor), {}, body(paragraph));
    await answers([at('/410')]);
    await checkLinks();
    const { version } = await database().story.findUniqueOrThrow({ where: { id } });
    const request = {
      storyId: id,
      updateId: null,
      version,
      place: 'block:p',
      reason: 'It is quoted as gone.',
    };
    const override = await overrideFinding(acting(editor), { ...request, code: 'link-dead' });
    expect(override).toMatchObject({ code: 'link-dead', level: 'amber' });
    expect((await refusal(overrideFinding(acting(editor), { ...request, code: 'link-hidden' }))).code).toBe(
      'finding-gone',
    );
    await publishNow(acting(editor), id);
  });
});
