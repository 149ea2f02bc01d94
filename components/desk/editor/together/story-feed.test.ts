import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryNow } from '@/lib/document/shapes/story-now';
import { StoryFeed } from './story-feed';

const state = (second: number, change: Partial<StoryNow> = {}): StoryNow => ({
  at: new Date(second * 1_000).toISOString(),
  version: 1,
  savedBy: { id: 'ana', name: 'Ana' },
  status: 'draft',
  path: null,
  firstPublishedAt: null,
  clockedAt: null,
  publishedVersion: null,
  schedules: [],
  embargo: null,
  review: { assignees: [], deadline: null, approvedVersion: null, step: null },
  turnedBy: null,
  receipt: null,
  notes: '',
  updates: '',
  present: [],
  ...change,
});

const door = {
  answers: [] as (StoryNow | null)[],
  places: [] as string[],
  left: 0,
  hear: null as ((now: StoryNow) => void) | null,
  beat: async (place: string) => {
    door.places.push(place);
    return door.answers.shift() ?? null;
  },
  leave: () => {
    door.left += 1;
  },
  listen: (hear: (now: StoryNow) => void) => {
    door.hear = hear;
    return () => {
      door.hear = null;
    };
  },
};

let feed: StoryFeed;
let told: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(door, { answers: [], places: [], left: 0, hear: null });
  feed = new StoryFeed(door);
  told = vi.fn();
  feed.subscribe(told);
});
afterEach(() => {
  feed.stop();
  vi.useRealTimers();
});
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

describe('a story’s feed', () => {
  it('says every 15 s where one is, and soon after one has moved', async () => {
    feed.start(true);
    await pass(31);
    expect(door.places).toEqual(['', '', '']);
    feed.moved('block:a');
    feed.moved('block:b');
    await pass(1);
    expect(door.places.slice(3)).toEqual(['block:b']);
    feed.moved('block:b');
    await pass(14);
    expect(door.places).toHaveLength(4);
    feed.stop();
    expect([door.left, door.hear]).toEqual([1, null]);
    await pass(60);
    expect(door.places).toHaveLength(4);
  });

  it('tells of what is new alone, whichever way it came, and not of what is older', async () => {
    door.answers = [state(1)];
    feed.start(true);
    await pass(0);
    expect(told).toHaveBeenCalledTimes(1);
    door.hear?.(state(2));
    expect([feed.now()?.at, vi.mocked(told).mock.calls.length]).toEqual([state(2).at, 1]);
    door.hear?.(state(3, { version: 2 }));
    door.hear?.(state(2, { version: 1, status: 'published' }));
    expect([feed.now()?.version, feed.now()?.status]).toEqual([2, 'draft']);
    expect(told).toHaveBeenCalledTimes(2);
    const before = feed.now()?.present;
    door.hear?.(state(4, { version: 3 }));
    expect(feed.now()?.present).toBe(before);
  });

  it('drops an answer to what was asked before this page changed something', async () => {
    door.answers = [state(5), state(6, { status: 'published' })];
    feed.start(true);
    feed.look();
    await pass(0);
    expect(feed.now()?.status).toBe('published');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('knows nothing of anybody after four unanswered heartbeats', async () => {
    door.answers = [state(1)];
    feed.start(true);
    await pass(46);
    expect(feed.now()).not.toBeNull();
    await pass(15);
    expect(feed.now()).toBeNull();
  });

  it('gives up its stream in the background, says goodbye after four minutes, and comes back', async () => {
    feed.start(true);
    feed.seen(false);
    expect(door.hear).toBeNull();
    await pass(235);
    expect([door.places.length, door.left]).toEqual([16, 0]);
    await pass(60);
    expect([door.places.length, door.left]).toEqual([16, 1]);
    feed.seen(true);
    await pass(0);
    expect(door.places).toHaveLength(17);
    expect(door.hear).not.toBeNull();
  });
});
