import { afterAll, describe, expect, it } from 'vitest';
import { allBlocks } from '@/blocks/all-blocks';
import { closeDatabase, database } from '@/lib/data/client';
import { hasNewsroom } from '@/lib/data/write/set-up-newsroom';
import type { StoryDocument } from '@/lib/document/story-document';
import { loadDemo } from './load-demo';
import { staff } from './newsroom';
import { drawPicture } from './pictures/draw-picture';
import type { Picture } from './pictures/picture';
import { pictureKeys } from './pictures/pictures';
import { allStories } from './stories/all-stories';

const now = new Date('2026-11-22T12:00:00Z');
/** The load is finished on the next day only. */
const nextDay = new Date('2026-11-23T12:00:00Z');
const quiet = () => undefined;
/** What is on the pictures doesn't matter here, so each is drawn once and the size of a stamp. */
const drawings = new Map<string, Promise<Buffer>>();
function draw(key: string, picture: Picture): Promise<Buffer> {
  const drawing = drawings.get(key) ?? drawPicture(key, { ...picture, width: 240, height: 160 });
  drawings.set(key, drawing);
  return drawing;
}

async function counts() {
  const db = database();
  const [people, authors, sections, tags, photos, helplines] = await Promise.all([
    db.person.count(),
    db.author.count(),
    db.section.count(),
    db.tag.count(),
    db.photo.count(),
    db.helpline.count(),
  ]);
  const [stories, revisions, publications, updates, auditLines] = await Promise.all([
    db.story.count(),
    db.revision.count(),
    db.publication.count(),
    db.update.count(),
    db.auditLine.count(),
  ]);
  return {
    people,
    authors,
    sections,
    tags,
    photos,
    helplines,
    stories,
    revisions,
    publications,
    updates,
    auditLines,
  };
}

afterAll(closeDatabase);

describe('loadDemo', () => {
  it('picks up where it was cut short, among the pictures or in the middle of a story', {
    timeout: 120_000,
  }, async () => {
    let drawn = 0;
    const breaking = (key: string, picture: Picture) => {
      drawn += 1;
      if (drawn === 20) throw new Error('cut short');
      return draw(key, picture);
    };
    await expect(loadDemo(now, quiet, { draw: breaking })).rejects.toThrow('cut short');

    const broken = allStories.map((story) =>
      story.key === 'shore-power' ? { ...story, laterSlug: undefined, headline: '' } : story,
    );
    await expect(loadDemo(now, quiet, { draw, stories: broken })).rejects.toThrow('preflight-failed');
    expect(await database().site.findFirst()).toMatchObject({ demoLoaded: false });

    await loadDemo(nextDay, quiet, { draw });
    const once = await counts();
    expect(once).toMatchObject({
      people: Object.keys(staff).length,
      // One more was handed in, and stands in no story.
      photos: pictureKeys.length + 1,
      stories: allStories.length,
      publications: allStories.filter(({ published }) => published).length,
    });
    expect(await database().author.count({ where: { portraitId: { not: null } } })).toBe(once.people);
    expect(await database().seriesPart.count()).toBe(3);
    expect(await database().publication.count({ where: { language: 'de' } })).toBe(1);
    expect(await database().site.findFirst()).toMatchObject({ demoLoaded: true });
    expect(await hasNewsroom()).toBe(true);

    await loadDemo(now, quiet, { draw });
    expect(await counts()).toEqual(once);
  });

  it('publishes in the past, and moves what updates and corrections move', async () => {
    const path = (slug: string) =>
      database().publication.findFirstOrThrow({ where: { path: { endsWith: slug } } });
    const band = await path('danny-verrall-collapses');
    expect(band.updatedAt && band.updatedAt > band.publishedAt).toBe(true);
    const flood = await path('lower-tarrow-floods-third-time');
    expect(flood).toMatchObject({ updatedAt: null, correctedAt: flood.modifiedAt });
    const newest = await database().publication.findFirst({ orderBy: { publishedAt: 'desc' } });
    expect(newest?.path).toBe(band.path);
    expect(newest && newest.publishedAt < nextDay).toBe(true);
  });

  it('gives the long story its full shape', async () => {
    const { document, contentWarning, storyId } = await database().publication.findFirstOrThrow({
      where: { path: { endsWith: 'danny-verrall-collapses' } },
    });
    const blocks = allBlocks(document as unknown as StoryDocument);
    const count = (test: (block: (typeof blocks)[number]) => boolean) => blocks.filter(test).length;
    expect(contentWarning).not.toBe('');
    // Eleven in the body and one above it.
    expect(count(({ type }) => type === 'photo')).toBe(11);
    expect(count(({ provider, kind }) => provider === 'x' && kind === 'post')).toBe(11);
    expect(count(({ kind }) => kind === 'video')).toBe(1);
    expect(count(({ type }) => type === 'helpline')).toBe(1);
    const update = await database().update.findFirstOrThrow({ where: { storyId } });
    const added = allBlocks(update.publishedDocument as unknown as StoryDocument);
    expect(added.filter(({ type }) => type === 'photo')).toHaveLength(3);
    expect(await database().photo.count({ where: { creditUnknownReason: { not: null } } })).toBe(1);
  });

  it('changed one address, and the old one leads to the new', async () => {
    const old = await database().address.findMany({ where: { answer: 'redirect' } });
    expect(old).toMatchObject([
      {
        path: '/news/ships-at-quay-4-must-turn-engines-off',
        target: '/news/wrenmouth-ships-must-plug-in-at-quay-4',
      },
    ]);
  });
});
