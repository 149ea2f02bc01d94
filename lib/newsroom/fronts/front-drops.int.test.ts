import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getFront } from '@/lib/data/public/get-front';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { newPin, newSlot, type Slot, siteFront } from '@/lib/document/fronts/front';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { frontTags } from '@/lib/output/page-tags';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, publishNow, readyStory } from '../test-support/desk';
import { tagsDropped } from '../test-support/page-drops';
import { unpublishStory } from '../unpublish-story';
import { publishFront } from './publish-front';
import { saveFront } from './save-front';
import { endBreaking, setBreaking } from './set-breaking';

// The part of docs/page-drops.md that is about fronts.

let editor: Viewer;
let section: { id: string; slug: string };
let story: string;

beforeAll(async () => {
  editor = await addColleague('editor');
});

beforeEach(async () => {
  await database().story.deleteMany();
  section = await addSection();
  story = await published();
});

async function published(fields: Partial<StoryFields> = {}): Promise<string> {
  const id = await readyStory(acting(editor), { sectionId: section.id, ...fields });
  await publishNow(acting(editor), id);
  return id;
}

/** Publishes the site's front with one slot. */
async function compose(slot: Partial<Slot>): Promise<void> {
  const known = await database().front.findUnique({ where: { key: siteFront } });
  const document = { slots: [{ ...newSlot('a', 'river'), count: 1, ...slot }] };
  const save = { key: siteFront, baseVersion: known?.version ?? 0, saveId: randomUUID(), document };
  await publishFront(acting(editor), { key: siteFront, ...(await saveFront(acting(editor), save)) });
}

/** Whether the page of the site's front, as it stands before, is dropped by `work`. */
async function renews(work: () => Promise<unknown>): Promise<boolean> {
  const tags = new Set(frontTags(await getFront(), null));
  return (await tagsDropped(work)).some((tag) => tags.has(tag));
}

describe('a front is dropped', () => {
  it('when it is published, and not when it is saved', async () => {
    const document = { slots: [newSlot('a', 'river')] };
    const known = await database().front.findUnique({ where: { key: siteFront } });
    const save = { key: siteFront, baseVersion: known?.version ?? 0, saveId: randomUUID(), document };
    expect(await tagsDropped(() => saveFront(acting(editor), save))).toEqual([]);
    const version = save.baseVersion + 1;
    expect(await tagsDropped(() => publishFront(acting(editor), { key: siteFront, version }))).toEqual([
      'front:site',
    ]);
  });

  it('by the newest story of what fills its slots, and by no other', async () => {
    await compose({});
    expect(await renews(published)).toBe(true);
    await compose({ source: { from: 'section', sectionId: section.id } });
    const elsewhere = (await addSection()).id;
    expect(await renews(() => published({ sectionId: elsewhere }))).toBe(false);
    expect(await renews(published)).toBe(true);
    await compose({ source: { from: 'kind', kind: 'opinion' } });
    expect(await renews(published)).toBe(false);
    expect(await renews(() => published({ kind: 'opinion' }))).toBe(true);
  });

  it('by coverage that goes live, and by that which ends', async () => {
    await compose({ source: { from: 'live' } });
    const shown = async () => (await getFront()).slots.flatMap(({ stories }) => stories.map(({ id }) => id));
    const coverage = (data: { state: 'live' | 'ended' }) =>
      database().liveCoverage.upsert({
        where: { storyId: story },
        create: { storyId: story, startsAt: new Date(), summary: {}, ...data },
        update: data,
      });
    expect(await renews(published)).toBe(false);
    expect(await shown()).toEqual([]);
    expect(await renews(() => coverage({ state: 'live' }))).toBe(true);
    expect(await shown()).toEqual([story]);
    expect(await renews(() => coverage({ state: 'ended' }))).toBe(true);
    expect(await shown()).toEqual([]);
  });

  it('by nothing else than its stories where every place is pinned', async () => {
    await compose({ pins: [newPin(story)] });
    expect(await renews(published)).toBe(false);
    expect(
      await renews(() => unpublishStory(acting(editor), { id: story, answer: 'gone', target: '' })),
    ).toBe(true);
  });

  it('by the publication of a story that it waits for', async () => {
    const draft = await readyStory(acting(editor), { headline: 'Soon', sectionId: section.id });
    await compose({ pins: [newPin(draft)], source: { from: 'nothing' } });
    expect(await renews(published)).toBe(false);
    expect(await renews(() => publishNow(acting(editor), draft))).toBe(true);
  });

  it('by the strip of breaking news', async () => {
    await compose({ pins: [newPin(story)] });
    const strip = { storyId: story, headline: '', wall: '2099-01-01T10:00', turn: null };
    expect(await tagsDropped(() => setBreaking(acting(editor), strip))).toEqual(['breaking']);
    expect(await tagsDropped(() => endBreaking(acting(editor)))).toEqual(['breaking']);
    expect(await tagsDropped(() => endBreaking(acting(editor)))).toEqual([]);
  });
});
