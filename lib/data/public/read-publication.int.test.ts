import { expect, it } from 'vitest';
import { emptyDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import { database, joined } from '../client';
import { toJson } from '../json';
import { ownPageSelect } from '../story-page';
import {
  addAuthor,
  addColleague,
  addPhotoRow,
  addPublication,
  addSection,
  addTag,
  unique,
} from '../test-support/newsroom';
import { readPublication } from './read-publication';

/** The same by Prisma's own joins. What has no order of its own is put into one. */
const byPrisma = (path: string) =>
  database().publication.findUnique({ ...joined, where: { path }, select: ownPageSelect });

type Row = Awaited<ReturnType<typeof readPublication>>;

function sorted(row: Row): Row {
  if (!row) return null;
  const by = (of: (one: never) => string) => (a: unknown, b: unknown) =>
    of(a as never).localeCompare(of(b as never));
  const { references, embedPlaces } = row.story;
  const story = {
    ...row.story,
    references: references.toSorted(by(({ refId }: (typeof references)[number]) => refId)),
    embedPlaces: embedPlaces.toSorted(by(({ address }: (typeof embedPlaces)[number]) => address)),
  };
  return { ...row, story };
}

const day = (n: number) => new Date(Date.UTC(2026, 10, n, 19, 30, 0, 120));

async function stagePublication() {
  const { id: createdById } = await addColleague('editor');
  const { id: sectionId } = await addSection();
  const [first, second] = [await addAuthor(), await addAuthor()];
  const publish = (n: number) =>
    addPublication({
      ...{ createdById, sectionId, publishedAt: day(n), path: `/harbour/${unique('read')}` },
      authorIds: [second.id, first.id],
    });
  return { createdById, first, second, publish };
}

const pathOf = async (storyId: string) =>
  (await database().publication.findUniqueOrThrow({ where: { storyId } })).path;

it('reads a publication that has nothing, and none where there is none', async () => {
  const { publish } = await stagePublication();
  const path = await pathOf(await publish(1));
  expect(await readPublication(path)).toEqual(await byPrisma(path));
  expect(await readPublication('/harbour/never-was')).toBeNull();
});

it('reads what Prisma reads, of a publication that has everything', async () => {
  const { createdById, first, second, publish } = await stagePublication();
  const [before, storyId, draft, after] = [await publish(1), await publish(2), newId(), await publish(3)];
  const portraitId = await addPhotoRow(createdById);
  const links = [{ label: 'Elsewhere', url: 'https://social.example/@runa' }];
  await database().author.update({
    where: { id: first.id },
    data: { jobTitle: 'Editor', bio: 'Sails.', links, portraitId, portraitAlt: 'Runa at sea' },
  });
  for (const [position, tag] of [await addTag(), await addTag()].entries()) {
    const place = { storyId, tagId: tag.id, position: 1 - position, publishedAt: day(2) };
    await database().publicationTag.create({ data: place });
  }
  await database().publication.update({
    where: { storyId },
    data: { updatedAt: day(4), correctedAt: day(5), changed: true, translationOf: before },
  });
  await database().shareCard.create({ data: { storyId, key: 'aa/card.png' } });
  await database().relatedStories.create({ data: { storyId, chosen: [after, before], found: [before] } });

  await database().story.create({
    data: { id: draft, fields: {}, document: toJson(emptyDocument), createdById, updatedById: createdById },
  });
  const series = await database().series.create({
    data: { slug: unique('series'), name: 'Boats', createdAt: day(1), updatedAt: day(1) },
  });
  for (const [position, part] of [after, draft, storyId, before].entries()) {
    await database().seriesPart.create({ data: { storyId: part, seriesId: series.id, position } });
  }

  const document = toJson({ ...emptyDocument, zebra: 1, apple: { b: 1, a: '“quoted”\u2028' } });
  const posts = [
    ['correction', 'published', null],
    ['update', 'published', day(3)],
    ['editors_note', 'published', day(2)],
    ['update', 'draft', null],
    ['update', 'withdrawn', day(4)],
    ['live_post', 'published', day(4)],
  ] as const;
  for (const [kind, status, publishedAt] of posts) {
    const words = { document: {}, publishedHeadline: `A ${kind}`, publishedDocument: document };
    const { id } = await database().update.create({
      data: { storyId, kind, status, publishedAt, authorId: createdById, ...words },
    });
    const roles = [
      { updateId: id, authorId: first.id, position: 1, role: 'editor' },
      { updateId: id, authorId: second.id, position: 0, role: 'reporter' },
    ];
    await database().updateByline.createMany({ data: roles });
  }
  const named = { ownerKind: 'story', ownerId: storyId, kind: 'photo', storyId } as const;
  await database().reference.createMany({
    data: [
      { ...named, stage: 'published', refId: newId() },
      { ...named, stage: 'published', refId: newId(), kind: 'helpline' },
      { ...named, stage: 'published', refId: newId(), ofPost: true },
      { ...named, stage: 'working', refId: newId() },
    ],
  });
  const checks = [
    ['gone', null],
    ['live', null],
    ['live', 'describe'],
    [null, null],
    [null, 'remove'],
    ['unknown', null],
  ] as const;
  for (const [state, choice] of checks) {
    const address = `https://posts.example/${unique('post')}`;
    await database().linkCheck.create({ data: { address, state, wantedAt: day(1) } });
    await database().embedPlace.create({ data: { storyId, address, choice, description: 'A boat.' } });
  }
  await database().liveCoverage.create({
    data: { storyId, state: 'paused', startsAt: day(2), startedAt: day(3), summary: document, posts: 7 },
  });

  const path = await pathOf(storyId);
  const row = await readPublication(path);
  expect(row?.story).toMatchObject({
    updates: { length: 3 },
    references: { length: 2 },
    embedPlaces: { length: 3 },
  });
  expect(row?.story.seriesPart?.series.parts.map((part) => part.storyId)).toEqual([after, storyId, before]);
  expect(sorted(row)).toEqual(sorted(await byPrisma(path)));
  // As it was stored: Prisma's own joins would put its keys into another order.
  expect(JSON.stringify(row?.story.updates[0]?.publishedDocument)).toBe(JSON.stringify(document));
});
