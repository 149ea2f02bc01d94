import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { listEmbeds } from '@/lib/data/desk/list-embeds';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { Block } from '@/lib/document/block';
import { refuse, send, standInForProviders } from '@/lib/embeds/stand-in-providers';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, body, Clock, publishNow, write } from '../test-support/desk';
import { postBlock, publishedWith } from '../test-support/posts';
import { unpublishStory } from '../unpublish-story';
import { decideEmbed } from './decide-embed';
import { lookNow } from './look-now';
import { sayEmbed } from './say-embed';
import { watchEmbeds } from './watch-embeds';

const { answers, asked } = standInForProviders();
const xPost = 'https://x.com/ana_brandt/status/1541815603606036480';
const instagram = 'https://www.instagram.com/p/CharbouR1/';
const page = 'https://news.example/ferry';
const xAnswer = send({
  author_name: 'Ana Brandt',
  author_url: 'https://x.com/ana_brandt',
  html: '<blockquote><p>The ferry is late.</p></blockquote>',
});

let editor: Viewer;
let clock: Clock;
beforeAll(async () => {
  editor = await addColleague('editor');
});
beforeEach(async () => {
  await database().embedPlace.deleteMany();
  await database().linkCheck.deleteMany();
  await database().hostPause.deleteMany();
  await database().fetchCache.deleteMany();
  clock = new Clock(new Date().toISOString());
});

const here = () => acting(editor, clock);
const look = () => watchEmbeds({ now: clock.now, betweenMs: 0, random: () => 0.5 });
const known = (address: string) => database().linkCheck.findUniqueOrThrow({ where: { address } });

const published = (...blocks: Block[]) => publishedWith(here(), ...blocks);

/** Whether `work` drops the kept pages of a story. */
async function drops(id: string, work: () => Promise<unknown>): Promise<'soft' | 'hard' | null> {
  const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
  await work();
  const rows = await database().pageDrop.findMany({
    where: { seq: { gt: last?.seq ?? 0 }, tags: { has: `story:${id}` } },
  });
  if (rows.length === 0) return null;
  return rows.some(({ hard }) => hard) ? 'hard' : 'soft';
}

describe('a post that is deleted', () => {
  it('is noted below its quotation when a second look agrees, and by nothing else', async () => {
    const story = await published(postBlock(xPost));
    answers.set('/publish.x.com/oembed', xAnswer);
    expect(await drops(story.id, look)).toBeNull();
    expect(await known(xPost)).toMatchObject({ state: 'live', status: 200, failures: 0 });
    expect(await listEmbeds(editor, { filter: 'decide', before: null })).toEqual({ embeds: [], next: null });

    answers.set('/publish.x.com/oembed', refuse(404));
    clock.pass(7 * 60);
    expect(await drops(story.id, look)).toBeNull();
    expect(await known(xPost)).toMatchObject({ state: 'live', status: 404 });
    clock.pass(30);
    await look();
    expect((await known(xPost)).state).toBe('live');
    clock.pass(60);
    expect(await drops(story.id, look)).toBe('soft');
    expect((await known(xPost)).state).toBe('gone');

    const { refs, document } = await story.page();
    expect(refs.embeds.get(xPost)).toEqual({ state: 'gone', choice: null, description: '' });
    expect(JSON.stringify(document)).toContain('The ferry is late.');
    const { embeds } = await listEmbeds(editor, { filter: 'decide', before: null });
    expect(embeds).toMatchObject([
      { address: xPost, state: 'gone', status: 404, excerpt: 'The ferry is late.', platform: 'X' },
    ]);
    expect(embeds[0]?.places).toMatchObject([{ storyId: story.id, mayDecide: true, choice: null }]);
    expect(await drops(story.id, look)).toBeNull();
  });

  it('is decided about in each story by itself, and undone', async () => {
    const [one, two] = [await published(postBlock(xPost)), await published(postBlock(xPost))];
    await sayEmbed(here(), { address: xPost, state: 'gone' });
    const decide = (choice: 'keep' | 'describe' | 'remove' | null, description = '') =>
      decideEmbed(here(), { storyId: one.id, address: xPost, choice, description });
    const text = async () =>
      (await database().storySearch.findUniqueOrThrow({ where: { storyId: one.id } })).text;

    expect(await drops(one.id, () => decide('remove'))).toBe('hard');
    expect((await one.page()).refs.embeds.get(xPost)?.choice).toBe('remove');
    expect((await two.page()).refs.embeds.get(xPost)?.choice).toBeNull();
    expect(await text()).not.toContain('late');
    expect(await decide('describe', ' Ana Brandt complained. ')).toEqual({
      choice: 'remove',
      description: '',
    });
    expect(await text()).toBe('Ana Brandt complained.');
    expect(await decide(null)).toEqual({ choice: 'describe', description: 'Ana Brandt complained.' });
    expect(await text()).toContain('The ferry is late.');

    await decide('keep');
    await decideEmbed(here(), { storyId: two.id, address: xPost, choice: 'keep', description: '' });
    expect((await listEmbeds(editor, { filter: 'decide', before: null })).embeds).toEqual([]);
    const { embeds } = await listEmbeds(editor, { filter: 'lost', before: null });
    expect(embeds[0]?.places.map(({ choice, decided }) => [choice, decided?.by])).toEqual([
      ['keep', editor.name],
      ['keep', editor.name],
    ]);
    expect(embeds[0]?.events.map(({ choice, said }) => choice ?? said)).toEqual([
      'keep',
      'keep',
      null,
      'describe',
      'remove',
      'gone',
    ]);
  });

  it('stays off the page when the story is published again, even after it was taken down', async () => {
    const { id, page } = await published(postBlock(xPost));
    await decideEmbed(here(), { storyId: id, address: xPost, choice: 'remove', description: '' });
    await unpublishStory(here(), { id, answer: 'gone', target: '' });
    expect((await known(xPost)).nextAt).toBeNull();
    expect((await listEmbeds(editor, { filter: 'all', before: null })).embeds).toEqual([]);
    await publishNow(here(), id);
    expect((await known(xPost)).nextAt).not.toBeNull();
    expect((await page()).refs.embeds.get(xPost)?.choice).toBe('remove');
    await write(here(), id, {}, body('Nothing quoted.'));
    await publishNow(here(), id);
    expect((await known(xPost)).nextAt).toBeNull();
  });
});

describe('the monitor', () => {
  it('leaves a server alone that asks for it, and goes on with others', async () => {
    await published(
      postBlock(xPost),
      postBlock(`${xPost}1`),
      postBlock('https://bsky.app/profile/ana.example/post/3kq'),
    );
    answers.set('/publish.x.com/oembed', refuse(429, { 'retry-after': '7200' }));
    answers.set('/embed.bsky.app/oembed', send({ author_name: 'Ana' }));
    await look();
    expect(asked().filter((path) => path.startsWith('/publish.x.com'))).toHaveLength(1);
    expect((await known('https://bsky.app/profile/ana.example/post/3kq')).state).toBe('live');
    clock.pass(119);
    await look();
    expect(asked().filter((path) => path.startsWith('/publish.x.com'))).toHaveLength(1);
    answers.set('/publish.x.com/oembed', xAnswer);
    clock.pass(10);
    await look();
    expect(asked().filter((path) => path.startsWith('/publish.x.com')).length).toBeGreaterThan(1);
  });

  it('keeps what it knew while a platform is down for a day', async () => {
    await published(postBlock(xPost));
    answers.set('/publish.x.com/oembed', xAnswer);
    await look();
    answers.set('/publish.x.com/oembed', (request) => request.socket.destroy());
    const before = asked().length;
    for (let hour = 0; hour < 30; hour += 1) {
      clock.pass(60);
      await look();
    }
    expect(await known(xPost)).toMatchObject({ state: 'live', missedAt: null });
    expect(asked().length - before).toBeLessThanOrEqual(5);
  });

  it('does not believe a platform that says of all its posts that they are gone', async () => {
    const all = Array.from({ length: 8 }, (_, n) => `${xPost}${n}`);
    await published(...all.map((address) => postBlock(address)));
    answers.set('/publish.x.com/oembed', refuse(404));
    for (let turn = 0; turn < 3; turn += 1) {
      await look();
      clock.pass(2 * 60);
    }
    expect(await database().linkCheck.count({ where: { state: 'gone' } })).toBe(0);
    const [first = ''] = all;
    expect(await sayEmbed(here(), { address: first, state: 'gone' })).toEqual({ state: 'unknown' });
    answers.set('/publish.x.com/oembed', (request, response) =>
      (request.url?.includes('64803') ? xAnswer : refuse(404))(request, response),
    );
    clock.pass(24 * 60);
    await look();
    clock.pass(2 * 60);
    await look();
    expect(await database().linkCheck.count({ where: { state: 'gone' } })).toBe(7);
  });

  it('asks nobody whose terms or robots.txt don’t let it, and believes people', async () => {
    answers.set('/news.example/robots.txt', send('User-agent: *\nDisallow: /ferry', 'text/plain'));
    const { page: read } = await published(postBlock(instagram), postBlock(page, { kind: 'link' }));
    await look();
    expect(asked()).toEqual(['/news.example/robots.txt']);
    expect(await known(instagram)).toMatchObject({ state: 'unknown', reason: 'not-asked' });
    expect(await known(page)).toMatchObject({ state: 'unknown', reason: 'not-asked' });
    expect(await sayEmbed(here(), { address: instagram, state: 'gone' })).toEqual({ state: 'unknown' });
    clock.pass(40 * 24 * 60);
    await look();
    expect((await known(instagram)).state).toBe('gone');
    expect((await read()).refs.embeds.get(instagram)?.state).toBe('gone');
  });

  it('sees where a page went, and who took another name', async () => {
    await published(
      postBlock(xPost),
      postBlock(page, { kind: 'link' }),
      postBlock('https://news.example/old', { kind: 'link' }),
    );
    answers.set('/publish.x.com/oembed', send({ author_name: 'Ana', author_url: 'https://x.com/ana_b' }));
    answers.set('/news.example/ferry', refuse(301, { location: '/news.example/2026/ferry' }));
    answers.set('/news.example/2026/ferry', send('', 'text/html'));
    answers.set('/news.example/old', refuse(410));
    await look();
    expect(await known(xPost)).toMatchObject({
      state: 'moved',
      movedTo: 'https://x.com/ana_b/status/1541815603606036480',
    });
    expect(await known(page)).toMatchObject({ state: 'moved', movedTo: 'https://news.example/2026/ferry' });
    await lookNow(here(), { address: 'https://news.example/old' });
    await look();
    expect((await known('https://news.example/old')).state).toBe('gone');
  });

  it('shares its work with another worker and asks each post once', async () => {
    await published(
      ...Array.from({ length: 45 }, (_, n) =>
        postBlock(`https://host${n % 5}.example/page/${n}`, { kind: 'link' }),
      ),
    );
    await Promise.all([look(), look(), look()]);
    await look();
    const heads = asked().filter((path) => path.includes('/page/'));
    expect(new Set(heads).size).toBe(45);
    // Each page says 404: HEAD and GET, once.
    expect(heads).toHaveLength(90);
  });
});
