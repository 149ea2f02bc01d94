import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { listFrontRevisions } from '@/lib/data/desk/fronts/front-history';
import { getDeskFront } from '@/lib/data/desk/fronts/get-desk-front';
import { getFrontPreview, mayPreviewFront } from '@/lib/data/preview/get-front-preview';
import { getFront } from '@/lib/data/public/get-front';
import { getSectionPage } from '@/lib/data/public/get-section-page';
import { addColleague, addSection, auditLines } from '@/lib/data/test-support/newsroom';
import { type FrontDocument, newPin, newSlot, type Slot, siteFront } from '@/lib/document/fronts/front';
import type { Viewer } from '@/lib/policy/viewer';
import { publishStory } from '../publish-story';
import {
  acting,
  body,
  Clock,
  photoBlock,
  publishNow,
  readyStory,
  refusal,
  write,
} from '../test-support/desk';
import { addPhoto } from '../test-support/pictures';
import { unpublishStory } from '../unpublish-story';
import { publishFront } from './publish-front';
import { saveFront } from './save-front';
import { scheduleFront } from './schedule-front';
import { endBreaking } from './set-breaking';

let editor: Viewer;
let other: Viewer;
let writer: Viewer;
let clock: Clock;
let section: { id: string; slug: string };
/** Published one after another, the newest last. */
let stories: string[];

const context = (viewer = editor) => acting(viewer, clock);
const river = (id: string, change: Partial<Slot> = {}): Slot => ({
  ...newSlot(id, 'river'),
  count: 2,
  ...change,
});
const front = (...slots: Slot[]): FrontDocument => ({ slots });

beforeAll(async () => {
  editor = await addColleague('editor');
  other = await addColleague('editor');
  writer = await addColleague('writer');
  const site = { name: 'The Aune Post', tagline: '', zone: 'UTC' };
  await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
});

beforeEach(async () => {
  clock = new Clock('2026-11-22T08:00:00.000Z');
  await database().story.deleteMany();
  await database().front.deleteMany();
  await database().breaking.deleteMany();
  section = await addSection();
  stories = [];
  for (const headline of ['First', 'Second', 'Third']) {
    const id = await readyStory(context(), { headline, sectionId: section.id });
    clock.pass(1);
    await publishNow(context(), id);
    stories.push(id);
  }
});

const save = (document: FrontDocument, baseVersion: number, { key = siteFront, viewer = editor } = {}) =>
  saveFront(context(viewer), { key, baseVersion, saveId: randomUUID(), document });

async function publishWith(document: FrontDocument, key = siteFront) {
  const stored = await database().front.findUnique({ where: { key } });
  const { version } = await save(document, stored?.version ?? 0, { key });
  await publishFront(context(), { key, version });
}

const headlines = async () =>
  (await getFront(clock.now())).slots.map(({ stories }) => stories.map(({ headline }) => headline));

describe('a front', () => {
  it('is the editors’ alone until it is published', async () => {
    const [first = ''] = stories;
    const before = await headlines();
    const { version } = await save(front(river('a', { pins: [newPin(first)] })), 0);
    expect(await headlines()).toEqual(before);
    const preview = await getFrontPreview(writer, siteFront, clock.now());
    expect(preview?.front.slots[0]?.stories.map(({ headline }) => headline)).toEqual(['First', 'Third']);
    await publishFront(context(), { key: siteFront, version });
    expect(await headlines()).toEqual([['First', 'Third']]);
    expect(await auditLines(siteFront)).toContainEqual(
      expect.objectContaining({ verb: 'front.publish', personId: editor.id, detail: { version } }),
    );
  });

  it('shows a headline and a picture of its own, and the story’s own picture once it drops that one', async () => {
    const photoId = await addPhoto(context());
    const second = await addPhoto(context());
    const lead = { kind: 'photo', photoId, alt: null, decorative: false, caption: null } as const;
    const fields = { headline: 'Pictured', sectionId: section.id, lead };
    const id = await readyStory(context(), fields, body('Words.', photoBlock(second)));
    await publishNow(context(), id);
    const pin = { ...newPin(id), headline: 'Shorter', picture: second };
    await publishWith(front(river('a', { pins: [pin], count: 1 })));
    const card = async () => (await getFront(clock.now())).slots[0]?.stories[0];
    expect(await card()).toMatchObject({ headline: 'Shorter', photo: { figure: { id: second } } });
    const version = await write(context(), id, {}, body('Only words.'));
    await publishStory(context(), { id, version, substantive: false });
    expect(await card()).toMatchObject({ headline: 'Shorter', photo: { figure: { id: photoId } } });
    await publishWith(front(river('a', { pins: [{ ...pin, picture: 'none' }], count: 1 })));
    expect(await card()).toMatchObject({ photo: null });
  });

  it('never shows what is not published: its place is filled until it is back', async () => {
    const [first = '', second = ''] = stories;
    const draft = await readyStory(context(), { headline: 'Secret', sectionId: section.id });
    const pins = [newPin(draft), newPin(first)];
    await publishWith(front(river('a', { pins })));
    expect(await headlines()).toEqual([['First', 'Third']]);
    await unpublishStory(context(), { id: first, answer: 'gone', target: '' });
    expect(await headlines()).toEqual([['Third', 'Second']]);
    expect((await getFront(clock.now())).followed).toEqual([draft, first]);
    await publishNow(context(), first);
    expect(await headlines()).toEqual([['First', 'Third']]);
    await unpublishStory(context(), { id: second, answer: 'gone', target: '' });
    const desk = await getDeskFront(writer, siteFront, clock.now());
    expect(desk?.pinned.find(({ id }) => id === draft)).toMatchObject({ status: 'draft', story: null });
    expect(desk?.filled.a?.map(({ pinned }) => pinned)).toEqual([true, false]);
  });

  it('of a section holds its own stories, with the rest below', async () => {
    const elsewhere = await readyStory(context(), { headline: 'Elsewhere' });
    await publishNow(context(), elsewhere);
    const [first = ''] = stories;
    await publishWith(
      front(river('a', { count: 1, pins: [newPin(first)] }), river('b', { count: 1 })),
      section.id,
    );
    const page = await getSectionPage(section.slug, null, clock.now());
    expect(page?.front?.slots.map(({ stories }) => stories[0]?.headline)).toEqual(['First', 'Third']);
    expect(page?.page.stories.map(({ headline }) => headline)).toEqual(['Second']);
  });

  it('lets go of a pin at its end', async () => {
    const [first = ''] = stories;
    const until = new Date(clock.now().getTime() + 600_000).toISOString();
    await publishWith(front(river('a', { count: 1, pins: [{ ...newPin(first), until }] })));
    expect((await getFront(clock.now())).until).toBe(until);
    expect(await headlines()).toEqual([['First']]);
    clock.pass(10);
    expect(await headlines()).toEqual([['Third']]);
  });
});

it('refuses a pin for ever: one without an end stays', async () => {
  const [first = ''] = stories;
  const until = '9999-12-31T22:59:00.000Z';
  const asked = save(front(river('a', { pins: [{ ...newPin(first), until }] })), 0);
  expect((await refusal(asked)).code).toBe('time-too-far');
});

describe('two editors', () => {
  it('are told of each other, and nothing is written over', async () => {
    const mine = front(river('mine'));
    await save(mine, 0);
    const refused = await refusal(save(front(river('theirs')), 0, { viewer: other }));
    expect(refused).toMatchObject({ code: 'stale-version', detail: { version: 1 } });
    expect((await getDeskFront(other, siteFront))?.document).toEqual(mine);
    await save(front(river('theirs')), 1, { viewer: other });
    expect((await refusal(publishFront(context(), { key: siteFront, version: 1 }))).code).toBe(
      'stale-version',
    );
    const revisions = await listFrontRevisions(writer, siteFront);
    expect(revisions.map(({ version, by }) => [version, by])).toEqual([
      [2, other.name],
      [1, editor.name],
    ]);
  });

  it('get the same answer to the same save, also when both save for the first time', async () => {
    const request = { key: siteFront, baseVersion: 0, saveId: randomUUID(), document: front(river('a')) };
    expect(await saveFront(context(), request)).toEqual({ version: 1 });
    expect(await saveFront(context(), request)).toEqual({ version: 1 });
    const both = await Promise.allSettled([save(front(), 1), save(front(river('b')), 1, { viewer: other })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keep one revision of a sitting, and every one that went out', async () => {
    const versions = async () => (await listFrontRevisions(writer, siteFront)).map(({ version }) => version);
    await save(front(river('a')), 0);
    await save(front(river('b')), 1);
    expect(await versions()).toEqual([2]);
    await publishFront(context(), { key: siteFront, version: 2 });
    await save(front(river('c')), 2);
    expect(await versions()).toEqual([3, 2]);
    clock.pass(11);
    await save(front(river('d')), 3);
    expect(await versions()).toEqual([4, 3, 2]);
  });
});

describe('a writer', () => {
  it('sees fronts and changes nothing', async () => {
    const wish = { key: siteFront, version: 1 };
    const refused = [
      () => save(front(), 0, { viewer: writer }),
      () => publishFront(context(writer), wish),
      () => scheduleFront(context(writer), { ...wish, wall: '2026-12-01T09:00', turn: null }),
      () => endBreaking(context(writer)),
    ];
    for (const attempt of refused) expect((await refusal(attempt())).code).toBe('not-allowed');
    expect(await getDeskFront(writer, siteFront)).toMatchObject({ version: 0 });
    expect(await getDeskFront(writer, randomUUID())).toBeNull();
  });

  it('and nobody else previews them', async () => {
    const may = [
      await mayPreviewFront(writer, siteFront),
      await mayPreviewFront(writer, section.id),
      await mayPreviewFront(writer, randomUUID()),
      await mayPreviewFront(writer, '../x'),
      await mayPreviewFront(null, siteFront),
    ];
    expect(may).toEqual([true, true, false, false, false]);
  });

  it('finds no front for a section that isn’t there', async () => {
    expect((await refusal(save(front(), 0, { key: randomUUID() }))).code).toBe('not-found');
  });
});
