import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { applyDrops } from '../drops/apply-drops';
import { newStore, renderedPage } from '../test-support/pages';
import { QueueFull } from '../upstream/fair-queue';
import { type Rendered, UpstreamDown } from '../upstream/render';
import { DropLog } from './drop-log';
import { type Obtained, PageKeeper } from './page-keeper';
import type { PageStore } from './page-store';

interface Asked {
  key: string;
  answer: (rendered: Rendered) => void;
  fail: (error: Error) => void;
}

let store: PageStore;
let drops: DropLog;
let keeper: PageKeeper;
let asked: Asked[];
let hearing: { now: boolean; until: number };
let clock: number;
/** Where it is not null, pages made ahead wait here for their turn. */
let ahead: (() => void)[] | null;
let refusals: string[];

beforeEach(async () => {
  store = newStore();
  await store.open();
  drops = new DropLog();
  asked = [];
  refusals = [];
  clock = 1_000_000;
  ahead = null;
  hearing = { now: true, until: clock };
  keeper = new PageKeeper({
    store,
    drops,
    hearing,
    cache: null,
    staleMax: 60_000,
    render: async (key, share, _client, begun) => {
      if (ahead && share === 'ahead') await new Promise<void>((turn) => ahead?.push(turn));
      begun();
      return new Promise((answer, fail) => asked.push({ key, answer, fail }));
    },
    refused: (_key, why) => refusals.push(why),
    failed: () => {},
    now: () => clock,
  });
});

const obtain = (key = '/a') => keeper.obtain(key, 'story', 'reader');
const drop = (tag: string, hard = false) =>
  applyDrops({ store, drops, keeper }, [{ seq: 1, tags: [tag], hard, live: null }]);
const textOf = (obtained: Obtained) =>
  obtained.kind === 'page' ? `${obtained.how} ${gunzipSync(obtained.page.gzip)}` : obtained.kind;

async function nextAsked(): Promise<Asked> {
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  return asked.shift() as Asked;
}

async function keep(text: string, tags = ['story:a']): Promise<void> {
  const waiting = obtain();
  (await nextAsked()).answer(renderedPage(text, tags));
  expect(textOf(await waiting)).toBe(`miss ${text}`);
}

describe('PageKeeper', () => {
  test('renders once for everybody who waits, then serves from memory', async () => {
    const readers = Array.from({ length: 200 }, () => obtain());
    (await nextAsked()).answer(renderedPage('one', ['story:a']));
    expect(new Set((await Promise.all(readers)).map(textOf))).toEqual(new Set(['miss one', 'joined one']));
    expect(asked).toEqual([]);
    expect(keeper.hit('/a')?.tags).toEqual(['story:a']);
  });

  test('a soft drop is rendered again for the next reader', async () => {
    await keep('one');
    await drop('story:b');
    expect(keeper.hit('/a')).not.toBeNull();
    await drop('story:a');
    expect(keeper.hit('/a')).toBeNull();
    await keep('two');
    expect(textOf(await obtain())).toBe('hit two');
  });

  test('a drop while it is rendered: who came before gets it, who comes after does not, and it is not kept', async () => {
    const before = obtain();
    const old = await nextAsked();
    await drop('story:a');
    const after = obtain();
    const fresh = await nextAsked();
    old.answer(renderedPage('old', ['story:a']));
    expect(textOf(await before)).toBe('miss old');
    expect(keeper.hit('/a')).toBeNull();
    fresh.answer(renderedPage('new', ['story:a']));
    expect(textOf(await after)).toBe('miss new');
    expect(textOf(await obtain())).toBe('hit new');
  });

  test('a reader does not wait for the turn of a page that is made ahead', async () => {
    await keep('one');
    ahead = [];
    await drop('story:a');
    const refreshing = keeper.refresh('/a');
    await expect.poll(() => ahead?.length).toBe(1);
    const reader = obtain();
    (await nextAsked()).answer(renderedPage('two', ['story:a']));
    expect(textOf(await reader)).toBe('miss two');
    ahead[0]?.();
    await refreshing;
    expect(asked).toEqual([]);
    expect(textOf(await obtain())).toBe('hit two');
    expect(keeper.renders).toBe(2);
  });

  test('while Next is down the old page serves, a hard-dropped one never', async () => {
    await keep('one');
    await drop('story:a');
    const waiting = obtain();
    (await nextAsked()).fail(new UpstreamDown('gone'));
    expect(textOf(await waiting)).toBe('stale one');
    // For a second nobody even asks.
    expect(textOf(await obtain())).toBe('stale one');
    expect(asked).toEqual([]);
    clock += 1_500;
    const again = obtain();
    (await nextAsked()).answer(renderedPage('two', ['story:a']));
    expect(textOf(await again)).toBe('miss two');

    await drop('story:a', true);
    const killed = obtain();
    (await nextAsked()).fail(new UpstreamDown('gone'));
    expect(await killed).toEqual({ kind: 'unavailable' });
  });

  test('a page that is killed while Next is asked does not come back', async () => {
    await keep('one');
    await drop('story:a');
    const waiting = obtain();
    const render = await nextAsked();
    await drop('story:a', true);
    render.fail(new UpstreamDown('gone'));
    expect(await waiting).toEqual({ kind: 'unavailable' });
  });

  test('a full queue serves the old page and does not count as Next being down', async () => {
    await keep('one');
    await drop('story:a');
    const waiting = obtain();
    (await nextAsked()).fail(new QueueFull());
    expect(textOf(await waiting)).toBe('stale one');
    const again = obtain();
    (await nextAsked()).answer(renderedPage('two', ['story:a']));
    expect(textOf(await again)).toBe('miss two');
  });

  test('who cannot hear the database asks again every few seconds, and gives up after a while without Next', async () => {
    await keep('one');
    hearing.now = false;
    expect(keeper.hit('/a')).toBeNull();
    expect(textOf(await obtain())).toBe('hit one');
    clock += 4_000;
    const waiting = obtain();
    (await nextAsked()).answer(renderedPage('one', ['story:a']));
    expect(textOf(await waiting)).toBe('miss one');

    clock += 10_000;
    const down = obtain();
    (await nextAsked()).fail(new UpstreamDown('gone'));
    expect(textOf(await down)).toBe('stale one');
    clock += 60_000;
    const late = obtain();
    (await nextAsked()).fail(new UpstreamDown('gone'));
    expect(await late).toEqual({ kind: 'unavailable' });
  });

  test('what does not offer itself is sent and not kept, and takes an older page with it', async () => {
    await keep('one');
    await drop('story:a');
    const waiting = obtain();
    (await nextAsked()).answer(renderedPage('private', [], { refused: 'it sets a cookie' }));
    expect(textOf(await waiting)).toBe('miss private');
    expect(refusals).toEqual(['it sets a cookie']);
    expect(await store.load('/a')).toBeNull();
  });

  test('a page is out of date by itself at its time', async () => {
    const waiting = obtain();
    (await nextAsked()).answer(renderedPage('today', ['list'], { until: clock + 5_000 }));
    await waiting;
    expect(keeper.hit('/a')).not.toBeNull();
    clock += 5_000;
    expect(keeper.hit('/a')).toBeNull();
  });

  test('unchanged content keeps its tag and its time, so that readers get a 304', async () => {
    await keep('same');
    const first = keeper.hit('/a');
    clock += 5_000;
    await drop('story:a');
    await keep('same');
    const second = keeper.hit('/a');
    expect(second).not.toBe(first);
    expect([second?.hash, second?.modified]).toEqual([first?.hash, first?.modified]);
  });

  test('popular pages are rendered again before anybody asks', async () => {
    await keep('one');
    for (let n = 0; n < 5; n += 1) keeper.hit('/a');
    await drop('story:a');
    (await nextAsked()).answer(renderedPage('two', ['story:a']));
    await expect.poll(() => keeper.hit('/a')?.hash).not.toBeUndefined();
    expect(textOf(await obtain())).toBe('hit two');
  });
});
