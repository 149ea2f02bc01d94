import { beforeAll, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getSitemapEntries } from '@/lib/data/public/get-sitemap-entries';
import { getStory } from '@/lib/data/public/get-story';
import { listCards } from '@/lib/data/public/list-cards';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import type { RightSubject, RightTerms } from '@/lib/document/shapes/right-rule';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { actingNow } from './context';
import { editPhoto } from './edit-photo';
import { changeRightRule, makeRightRule, removeRightRule } from './make-right-rule';
import { takeNextDue } from './take-due';
import { body, photoBlock, publishNow, readyStory, refusal } from './test-support/desk';
import { addPhoto, publicPart } from './test-support/pictures';

let writer: Viewer;
let photoDesk: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  photoDesk = await addColleague('photo_editor');
});

const desk = () => actingNow(photoDesk);
const thisMonth = () => ({ month: new Date().toISOString().slice(0, 7), part: 0 });
const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();
const days = (count: number) => minutes(count * 24 * 60);
const terms = (given: Partial<RightTerms> = {}): RightTerms => ({
  answer: 'allow',
  startsAt: null,
  endsAt: null,
  note: '',
  ...given,
});
const rule = (subject: RightSubject, given?: Partial<RightTerms>) =>
  makeRightRule(desk(), { subject, terms: terms(given) });

/** A photo with a story that shows it as its lead and in its text. */
async function published(
  agency: string | null = null,
): Promise<{ photoId: string; path: string; storyId: string }> {
  const photoId = await addPhoto(actingNow(writer));
  if (agency) await credit(photoId, agency);
  const lead = {
    kind: 'photo' as const,
    photoId,
    alt: null,
    decorative: false,
    caption: 'The quay at noon.',
  };
  const storyId = await readyStory(actingNow(writer), { lead }, body('Words.', photoBlock(photoId)));
  return { photoId, storyId, path: await publishNow(actingNow(writer), storyId) };
}

const credit = (id: string, agency: string) =>
  editPhoto(desk(), {
    id,
    edit: {
      alt: 'A ferry leaves.',
      caption: 'A ferry.',
      copyrightNotice: '',
      credit: { ...emptyCredit, agency },
    },
  });

async function readersGet(path: string) {
  const [, section = '', slug = ''] = path.split('/');
  const page = await getStory(section, slug);
  return page?.lead?.kind === 'photo' ? page.lead : null;
}
const reds = (problem: Problem) =>
  (problem.detail.findings as { level: string; code: string }[]).flatMap(({ level, code }) =>
    level === 'red' ? [code] : [],
  );
const dueOf = (subjectId: string) =>
  database().dueItem.findMany({ where: { subjectId }, orderBy: { dueAt: 'asc' } });
/** What no kept page may show any more, by the last drop of pages. */
async function hardDrops(): Promise<string[]> {
  const where = { hard: true, tags: { has: 'sitemap' } };
  const drop = await database().pageDrop.findFirst({ where, orderBy: { seq: 'desc' } });
  return drop?.tags ?? [];
}

/** Works off everything that is due at a time. */
async function takeAll(at: string): Promise<void> {
  while (await takeNextDue(() => new Date(at)));
}

describe('a denial', () => {
  it('puts a tile in place of the picture everywhere and takes its files, until it is taken back', async () => {
    const { photoId, path } = await published();
    const before = await readersGet(path);
    expect(before).toMatchObject({ caption: 'The quay at noon.', photo: { withheld: false } });
    expect(await publicPart(photoId)).toBe('all');

    const id = await rule({ photoId }, { answer: 'deny', note: 'Complaint of the family' });
    expect(await hardDrops()).toContain(`photo:${photoId}`);
    expect(await readersGet(path)).toMatchObject({
      alt: '',
      caption: '',
      photo: {
        withheld: true,
        sizes: [],
        avif: [],
        crops: {},
        share: null,
        placeholder: null,
        tint: null,
        caption: '',
        credit: emptyCredit,
      },
    });
    expect(await publicPart(photoId)).toBe('none');
    const { stories } = await listCards({ from: new Date(0), to: new Date('2100-01-01') }, null);
    expect(stories.find((story) => story.path === path)?.photo).toMatchObject({
      alt: '',
      figure: { withheld: true, sizes: [] },
    });
    const feed = (await getFeedStories())?.stories.find((story) => story.path === path);
    expect(feed?.refs.photos.get(photoId)?.withheld).toBe(true);
    expect(
      (await getSitemapEntries(thisMonth()))?.entries.find((entry) => entry.path === path)?.images,
    ).toEqual([]);

    await removeRightRule(desk(), { id });
    expect(await readersGet(path)).toEqual({
      ...before,
      photo: { ...before?.photo, changedAt: expect.any(String) },
    });
    expect(await publicPart(photoId)).toBe('all');
    expect(
      (await getSitemapEntries(thisMonth()))?.entries.find((entry) => entry.path === path)?.images,
    ).toHaveLength(1);
    expect((await auditLines(photoId)).map(({ verb }) => verb).slice(-2)).toEqual([
      'rights.make',
      'rights.remove',
    ]);
  });

  it('beats every permission, and stops publishing for whoever asks', async () => {
    const photoId = await addPhoto(actingNow(writer));
    await rule({ photoId });
    await rule({ photoId }, { answer: 'deny' });
    const id = await readyStory(actingNow(writer), {}, body('Words.', photoBlock(photoId)));
    expect(reds(await refusal(publishNow(actingNow(writer), id)))).toEqual(['photo-rights-denied']);
    expect(await publicPart(photoId)).toBe('none');
  });

  it('of an agency or a collection holds for all of its pictures, also for those that come to it later', async () => {
    const [own, other] = [await published('Norðfoto / Meridian'), await published('Elsewhere')];
    await rule({ agency: 'MERIDIAN' }, { answer: 'deny' });
    expect([await publicPart(own.photoId), await publicPart(other.photoId)]).toEqual(['none', 'all']);
    await credit(other.photoId, 'Meridian');
    expect(await publicPart(other.photoId)).toBe('none');
    await credit(other.photoId, 'Elsewhere');
    expect(await publicPart(other.photoId)).toBe('all');

    const collection = await database().collection.create({
      data: {
        name: 'Strike of 1994',
        createdById: photoDesk.id,
        photos: { create: { photoId: other.photoId } },
      },
    });
    await rule({ collectionId: collection.id }, { answer: 'deny' });
    expect(await publicPart(other.photoId)).toBe('none');
    expect((await readersGet(other.path))?.photo.withheld).toBe(true);
  });

  it('of an agency with very many pictures takes their files in turns', async () => {
    const photos: string[] = [];
    for (let i = 0; i < 45; i += 1) {
      const id = await addPhoto(actingNow(writer));
      await credit(id, 'Hundred Eyes');
      photos.push(id);
    }
    const blocks = photos.map((id) => photoBlock(id));
    await publishNow(
      actingNow(writer),
      await readyStory(actingNow(writer), {}, body('All of them.', ...blocks)),
    );
    const id = await rule({ agency: 'Hundred Eyes' }, { answer: 'deny' });
    const left = async () =>
      (await Promise.all(photos.map(publicPart))).filter((part) => part !== 'none').length;
    expect(await left()).toBe(5);
    await takeAll(minutes(0));
    expect(await left()).toBe(0);
    expect(await dueOf(id)).toEqual([]);
  }, 60_000);
});

describe('a permission', () => {
  it('ends at its minute: the page by itself, the files by the worker, with an audit line and word to the desk', async () => {
    const { photoId, path } = await published();
    const end = new Date(Date.now() + 1_200).toISOString();
    const id = await rule({ photoId }, { endsAt: end });
    expect(await publicPart(photoId)).toBe('all');
    expect(await takeNextDue()).toBe(false);
    await vi.waitFor(async () => expect((await readersGet(path))?.photo.withheld).toBe(true), 10_000);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(end));
    expect(await publicPart(photoId)).toBe('all');
    expect(await takeNextDue()).toBe(true);
    expect(await publicPart(photoId)).toBe('none');
    expect(await hardDrops()).toContain(`photo:${photoId}`);
    expect((await auditLines(photoId)).at(-1)).toMatchObject({
      verb: 'rights.end',
      detail: { ruleId: id, edge: end },
    });
    expect(await database().notice.findMany({ where: { ruleId: id } })).toMatchObject([
      { kind: 'rights-lost' },
    ]);
    expect(await dueOf(id)).toEqual([]);

    await changeRightRule(desk(), { id, terms: terms({ endsAt: days(30) }) });
    expect((await readersGet(path))?.photo.withheld).toBe(false);
    expect(await publicPart(photoId)).toBe('all');
    expect(await database().notice.count({ where: { ruleId: id } })).toBe(0);
  });

  it('that ends soon is told 7 days and 1 day before, once each, and in preflight', async () => {
    const photoId = await addPhoto(actingNow(writer));
    const id = await rule({ photoId }, { endsAt: days(10) });
    expect((await dueOf(id)).map(({ kind }) => kind)).toEqual([
      'rights-warning',
      'rights-warning',
      'rights-edge',
    ]);
    const notices = () => database().notice.findMany({ where: { ruleId: id }, orderBy: { at: 'asc' } });
    await takeAll(days(2.9));
    expect(await notices()).toEqual([]);
    await takeAll(days(3.1));
    expect(await notices()).toMatchObject([{ kind: 'rights-warning' }]);
    await changeRightRule(desk(), { id, terms: terms({ endsAt: days(20) }) });
    expect(await notices()).toEqual([]);
    await changeRightRule(desk(), { id, terms: terms({ endsAt: days(5) }) });
    expect((await dueOf(id)).map(({ kind }) => kind)).toEqual(['rights-warning', 'rights-edge']);
    const storyId = await readyStory(actingNow(writer), {}, body('Words.', photoBlock(photoId)));
    await publishNow(actingNow(writer), storyId);
    await takeAll(days(4.1));
    expect(await notices()).toMatchObject([{ kind: 'rights-warning' }]);
  });

  it('that has not begun or has ended stops publishing', async () => {
    const photoId = await addPhoto(actingNow(writer));
    const storyId = await readyStory(actingNow(writer), {}, body('Words.', photoBlock(photoId)));
    const id = await rule({ photoId }, { startsAt: days(1) });
    expect(reds(await refusal(publishNow(actingNow(writer), storyId)))).toEqual(['photo-rights-not-begun']);
    await changeRightRule(desk(), { id, terms: terms({ endsAt: days(-1) }) });
    expect(reds(await refusal(publishNow(actingNow(writer), storyId)))).toEqual(['photo-rights-ended']);
  });

  it('answers a rule to ask first', async () => {
    const photoId = await addPhoto(actingNow(writer));
    await rule({ photoId }, { answer: 'ask', note: 'Ring the estate' });
    const storyId = await readyStory(actingNow(writer), {}, body('Words.', photoBlock(photoId)));
    expect(reds(await refusal(publishNow(actingNow(writer), storyId)))).toEqual(['photo-rights-ask']);
    await rule({ photoId }, { note: 'Said yes on the phone' });
    await publishNow(actingNow(writer), storyId);
    expect(await publicPart(photoId)).toBe('all');
  });
});

describe('rules', () => {
  it('are made by the photo desk and editors only, about what there is', async () => {
    const photoId = await addPhoto(actingNow(writer));
    const attempt = makeRightRule(actingNow(writer), { subject: { photoId }, terms: terms() });
    expect((await refusal(attempt)).code).toBe('not-allowed');
    expect((await refusal(rule({ photoId: newId() }))).code).toBe('not-found');
    expect((await refusal(rule({ collectionId: newId() }))).code).toBe('not-found');
    expect((await refusal(removeRightRule(desk(), { id: newId() }))).code).toBe('not-found');
  });

  it('begin and end at times that there will be', async () => {
    const { photoId } = await published();
    for (const wrong of [{ endsAt: '9999-12-31T22:59:00.000Z' }, { startsAt: '0001-01-01T00:00:00.000Z' }]) {
      expect((await refusal(rule({ photoId }, wrong))).code).toBe('time-too-far');
      const id = await rule({ photoId });
      const change = changeRightRule(desk(), { id, terms: terms(wrong) });
      expect((await refusal(change)).code).toBe('time-too-far');
      await removeRightRule(desk(), { id });
    }
  });

  it('are all or nothing: when the files cannot be moved nothing is decided', async () => {
    const { photoId, path } = await published();
    const spy = vi.spyOn(photoStorage(), 'remove').mockRejectedValueOnce(new Problem('storage-unavailable'));
    expect((await refusal(rule({ photoId }, { answer: 'deny' }))).code).toBe('storage-unavailable');
    spy.mockRestore();
    expect(await database().rightRule.count({ where: { photoId } })).toBe(0);
    expect((await readersGet(path))?.photo.withheld).toBe(false);
    expect(await publicPart(photoId)).toBe('all');
  });
});
