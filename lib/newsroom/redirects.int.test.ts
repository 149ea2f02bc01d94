import fc from 'fast-check';
import { NextRequest } from 'next/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { listRedirects } from '@/lib/data/desk/list-redirects';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getCrawlers } from '@/lib/data/public/get-crawlers';
import { addColleague, addSection, auditLines } from '@/lib/data/test-support/newsroom';
import { defaultCrawlers } from '@/lib/document/crawler-settings';
import { isOwnAddress } from '@/lib/document/own-address';
import { redirectKey } from '@/lib/kit/redirect-key';
import type { Viewer } from '@/lib/policy/viewer';
import proxy, { config as proxyConfig } from '@/proxy';
import { addRedirects } from './add-redirects';
import { actingNow } from './context';
import { removeRedirect } from './remove-redirect';
import { setCrawlers } from './set-crawlers';
import { publishNow, readyStory, refusal, write } from './test-support/desk';
import { unpublishStory } from './unpublish-story';

let editor: Viewer;
beforeAll(async () => {
  editor = await addColleague('editor');
});
beforeEach(async () => {
  await database().redirect.deleteMany();
});

const desk = () => actingNow(editor);
const add = (...pairs: [from: string, to: string][]) =>
  addRedirects(
    desk(),
    pairs.map(([from, to], i) => ({ line: i + 1, from, to })),
  );
const stored = async () =>
  Object.fromEntries((await database().redirect.findMany()).map(({ path, target }) => [path, target]));
const faults = async (work: Promise<unknown>) =>
  ((await refusal(work)).detail.faults as { line: number; fault: string }[]).map(({ line, fault }) => [
    line,
    fault,
  ]);
const dropsAfter = async (work: () => Promise<unknown>) => {
  const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
  await work();
  const rows = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
  return rows.flatMap(({ tags }) => tags).sort();
};

describe('a redirect', () => {
  it('answers 301 at an address of whatever form, until it is removed', async () => {
    await add(['/2019/05/Old-Title.html', '/new/place'], ['https://localhost:3000/x', '/y']).catch(
      () => undefined,
    );
    await add(['/2019/05/Old-Title.html', '/new/place']);
    const answer = await proxy(new NextRequest('http://localhost:3000/2019/05/Old-Title.html?utm=1'));
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('http://localhost:3000/new/place');
    expect(answer.headers.get('edge-tags')).toContain('address:/2019/05/Old-Title.html');
    const { redirects } = await listRedirects(editor, { words: 'old-title', before: null });
    expect(redirects).toMatchObject([
      { path: '/2019/05/Old-Title.html', target: '/new/place', by: editor.name },
    ]);
    const id = redirects[0]?.id ?? '';
    expect(await dropsAfter(() => removeRedirect(desk(), { id }))).toEqual([
      'address:/2019/05/Old-Title.html',
    ]);
    expect(await decideAddress('/2019/05/Old-Title.html')).toEqual({ answer: 'missing' });
    expect((await refusal(removeRedirect(desk(), { id }))).code).toBe('not-found');
  });

  it('drops the page that said that nothing is there', async () => {
    expect(await dropsAfter(() => add(['/old', '/new']))).toEqual(['address:/old']);
    expect(await dropsAfter(() => add(['/old', '/new']))).toEqual([]);
    expect(await dropsAfter(() => add(['/old', '/newer']))).toEqual(['address:/old']);
  });

  it('says what it replaces', async () => {
    await add(['/a', '/b'], ['/c', '/d'], ['/e', '/f']);
    const answer = await add(['/a', '/x'], ['/c', '/d'], ['/new', '/y']);
    expect(answer).toEqual({ changed: 2, replaced: [{ path: '/a', target: '/b' }], replacedCount: 1 });
    const logged = (await auditLines('1')).at(-1);
    expect(logged?.detail).toMatchObject({ replaced: [{ path: '/a', target: '/b' }] });
    // What leads along to the end of a chain was not replaced by anybody.
    expect(await add(['/x', '/z'])).toEqual({ changed: 2, replaced: [], replacedCount: 0 });
    const many = Array.from({ length: 60 }, (_, i) => [`/old/${i}`, '/one'] as [string, string]);
    await add(...many);
    const moved = await add(...many.map(([path]): [string, string] => [path, '/two']));
    expect([moved.replaced.length, moved.replacedCount]).toEqual([20, 60]);
  });

  it('never leads to another', async () => {
    await add(['/a', '/b']);
    await add(['/b', '/c?x=1'], ['/d', '/a']);
    expect(await stored()).toEqual({ '/a': '/c?x=1', '/b': '/c?x=1', '/d': '/c?x=1' });
    await add(['/c', 'https://elsewhere.example/']);
    expect(new Set(Object.values(await stored()))).toEqual(new Set(['https://elsewhere.example/']));
  });

  it('leads on at once where a story has moved since', async () => {
    const id = await readyStory(desk(), { urlSlug: 'first' });
    const first = await publishNow(desk(), id);
    await add(['/old', first]);
    const kept = async () => {
      const { headers } = await proxy(new NextRequest('http://localhost:3000/old'));
      return { to: headers.get('location'), tags: headers.get('edge-tags')?.split(' ') ?? [] };
    };
    for (const urlSlug of ['second', 'third']) {
      const before = await kept();
      await write(desk(), id, { urlSlug });
      let path = '';
      const dropped = await dropsAfter(async () => {
        path = await publishNow(desk(), id);
      });
      expect(before.tags.filter((tag) => dropped.includes(tag))).toEqual([`address:${first}`]);
      expect((await kept()).to).toBe(`http://localhost:3000${path}`);
    }
    expect((await kept()).tags).toEqual(['site', 'address:/old', `address:${first}`]);
  });

  it('takes nothing away from a page, nor from a story that was taken down', async () => {
    const section = await addSection();
    const id = await readyStory(desk());
    const path = await publishNow(desk(), id);
    expect(await faults(add([path, '/x'], [`/${section.slug}`, '/x'], [`${path}/history`, '/x']))).toEqual([
      [1, 'page'],
      [2, 'page'],
      [3, 'page'],
    ]);
    await unpublishStory(desk(), { id, answer: 'gone', target: '' });
    expect(await faults(add([path, '/x']))).toEqual([[1, 'page']]);
    expect(await decideAddress(path)).toEqual({ answer: 'gone' });
  });

  it('takes nothing away from what the site itself answers', async () => {
    const site = { name: 'Ledger', tagline: '', indexNowKey: 'ab'.repeat(16) };
    await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
    await database().sitePolicy.create({
      data: { kind: 'ethics', title: '', text: 'Ours.', changedAt: new Date() },
    });
    const own = ['/corrections', '/search', '/archive/2026', '/feed.xml', '/news/feed.xml', '/robots.txt'];
    expect(await faults(add(...own.map((path): [string, string] => [path, '/x'])))).toEqual(
      own.map((_, i) => [i + 1, 'site']),
    );
    const rows = ['/policies/ethics', `/${site.indexNowKey}.txt`];
    expect(await faults(add(...rows.map((path): [string, string] => [path, '/x'])))).toEqual([
      [1, 'page'],
      [2, 'page'],
    ]);
    await database().sitePolicy.deleteMany();
  });

  it('is refused wherever nobody would look for it', () => {
    const [matcher] = proxyConfig.matcher;
    const source = typeof matcher === 'object' ? matcher.source : '';
    const looked = new RegExp(`^${source}$`);
    const [, names = ''] = /\(\?!(.*)\)\.\*/.exec(source) ?? [];
    // Each part of what the proxy leaves alone, as it is and below something.
    const parts = names.match(/[\w.-]*\w(?=[/$)|\\])/g)?.map((part) => part.replaceAll('\\', '')) ?? [];
    const words = fc.constantFrom(...parts, 'feed.xml', 'atom.xml', 'feed.json', 'robots.txt', 'news', 'x');
    expect(parts).toEqual(expect.arrayContaining(['api', 'embed', 'livez', 'suggestions']));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (segments) => {
        const path = `/${segments.join('/')}`;
        const key = redirectKey(path, 'http://localhost:3000');
        expect([path, looked.test(path) || !key || isOwnAddress(key)]).toEqual([path, true]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused with its line, and then nothing is stored', async () => {
    await add(['/a', '/b']);
    const work = add(
      ['/ok', '/fine'],
      ['/desk', '/x'],
      ['/y', 'javascript:alert(1)'],
      ['/b', '/a'],
      ['', '/x'],
    );
    expect(await faults(work)).toEqual([
      [2, 'from'],
      [3, 'to'],
      [4, 'loop'],
      [5, 'from'],
    ]);
    expect(await stored()).toEqual({ '/a': '/b' });
  });

  it('comes by the thousand', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => [`/old/${i}`, `/new/${i}`] as [string, string]);
    expect(await add(...many)).toEqual({ changed: 5_000, replaced: [], replacedCount: 0 });
    expect(await refusal(add(...many, ['/one-more', '/x']))).toMatchObject({
      code: 'too-many-lines',
      detail: { limit: 5_000 },
    });
    const first = await listRedirects(editor, { words: '', before: null });
    const second = await listRedirects(editor, { words: '', before: first.next });
    expect(second.redirects).toHaveLength(50);
    expect(second.redirects.some(({ id }) => first.redirects.some((other) => other.id === id))).toBe(false);
  });

  it('is an editor’s to make', async () => {
    for (const role of ['writer', 'photo_editor'] as const) {
      const other = await addColleague(role);
      expect((await refusal(addRedirects(actingNow(other), []))).code).toBe('not-allowed');
      expect((await refusal(removeRedirect(actingNow(other), { id: 'x' }))).code).toBe('not-allowed');
      expect((await refusal(listRedirects(other, { words: '', before: null }))).code).toBe('not-found');
    }
  });
});

it('lets an administrator say which crawlers may come', async () => {
  await database().site.upsert({ where: { id: 1 }, create: { name: 'Ledger', tagline: '' }, update: {} });
  const settings = {
    ...defaultCrawlers,
    aiTraining: false,
    securityContact: 'https://ledger.example/security',
  };
  expect((await refusal(setCrawlers(desk(), settings))).code).toBe('not-allowed');
  expect(await getCrawlers()).toEqual(defaultCrawlers);
  await setCrawlers(actingNow(await addColleague('admin')), settings);
  expect(await getCrawlers()).toEqual(settings);
});
