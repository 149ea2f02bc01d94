import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyCredit, emptyPart } from '@/lib/document/credit';
import { type PhotoSearch, wholeLibrary } from '@/lib/document/photo-search';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { toJson } from '../json';
import { addColleague, addPhotoRow } from '../test-support/newsroom';
import { listPhotos } from './list-photos';
import { foldText } from './photo-text';

let writer: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
});

const page = (search: Partial<PhotoSearch>) =>
  listPhotos(writer, { search: { ...wholeLibrary, uploader: writer.id, ...search }, before: null });
const found = async (search: Partial<PhotoSearch>) => (await page(search)).photos.map(({ id }) => id);

describe('photo_fold', () => {
  it('folds in the database as the search does in the house', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 30 })
      .map((s) => s.toWellFormed().replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.constantFrom('Fähre', 'Ĳssel', 'ÉLAN', 'ﬁn', 'İzmir')),
        async (given) => {
          const [row] = await database().$queryRaw<
            { folded: string }[]
          >`SELECT photo_fold(${given}) AS folded`;
          // Of what has several small forms (İ, a final sigma) PostgreSQL and JavaScript know different ones.
          fc.pre(!/\u0130|ı|Σ|ς|\u0345/u.test(given));
          expect(row?.folded).toBe(foldText(given));
        },
      ),
    );
  });
});

describe('words', () => {
  it('are found in every text of a photo, whole, begun, stemmed, within, and without their accents', async () => {
    writer = await addColleague('writer');
    const id = await addPhotoRow(writer.id, {
      fileName: 'IMG_4711.jpg',
      caption: 'Two ferries leave the Élysée quay',
      alt: 'Hafenfähren at dusk',
      credit: { ...emptyCredit, creators: ['Zoë Brandt'], agency: 'Meridian' },
    });
    await database().photo.update({
      where: { id },
      data: { metadata: toJson({ headline: { value: 'Timetable cut', origin: 'xmp' } }) },
    });
    for (const query of [
      'ferry',
      'elysee',
      'ELYSÉE quays',
      'fahren',
      'zoe',
      'merid',
      '47',
      '4711.jpg',
      'timetable',
      'du',
    ]) {
      expect([query, await found({ query })]).toEqual([query, [id]]);
    }
    for (const query of ['ferry dawn', 'xmp', 'h%f', '"quay the"', 'photograph']) {
      expect([query, await found({ query })]).toEqual([query, []]);
    }
    expect(await found({ query: '"the elysee quay"' })).toEqual([id]);
  });

  it('that nobody wrote lead to similar ones, and say so on every page', async () => {
    writer = await addColleague('writer');
    const ids = [];
    for (let i = 0; i < 60; i += 1) ids.push(await addPhotoRow(writer.id, { caption: `The harbour, ${i}` }));
    expect(await page({ query: 'harbour' })).toMatchObject({ similar: false });
    const first = await page({ query: 'harbuor' });
    const search = { ...wholeLibrary, uploader: writer.id, query: 'harbuor' };
    const second = await listPhotos(writer, { search, before: first.next });
    expect([first.similar, second.similar, second.next]).toEqual([true, true, null]);
    expect(new Set([...first.photos, ...second.photos].map(({ id }) => id))).toEqual(new Set(ids));
    expect(await page({ query: 'zeppelin' })).toEqual({ photos: [], next: null, similar: false });
  });
});

describe('filters', () => {
  it('tell by credit, agency and the decision that nobody can be named', async () => {
    writer = await addColleague('writer');
    const add = (credit: object) => addPhotoRow(writer.id, { credit: { ...emptyCredit, ...credit } });
    const ines = await add({ creators: ['Ines Okafor'], agency: 'Meridian' });
    const named = await add({ creators: ['Meridian Holt'] });
    const missing = await add({
      assignment: 'Meridian',
      place: 'left',
      also: [{ ...emptyPart, kind: 'graphic' }],
    });
    const unknown = await add({});
    await database().photo.update({ where: { id: unknown }, data: { creditUnknownAt: new Date() } });
    expect(await found({ credit: 'missing' })).toEqual([missing]);
    expect(await found({ credit: 'unknown' })).toEqual([unknown]);
    expect(await found({ credit: 'known' })).toEqual([named, ines]);
    expect(await found({ by: 'okafor ines' })).toEqual([ines]);
    expect(await found({ by: 'meridian' })).toEqual([named, ines]);
    expect(await found({ agency: 'meridian' })).toEqual([ines]);
    expect(await found({ query: 'graphic' })).toEqual([]);
  });

  it('tell by shape, use, person and day', async () => {
    writer = await addColleague('writer');
    const taken = (value: string): Partial<PhotoMetadata> => ({ dateTaken: { value, origin: 'exif' } });
    const add = async (data: object, createdAt: Date) => {
      const id = await addPhotoRow(writer.id, { createdAt });
      await database().photo.update({ where: { id }, data });
      return id;
    };
    const day = (date: string) => new Date(`${date}T23:30:00Z`);
    const may = await add({ width: 480, height: 640, metadata: taken('2026-05') }, day('2026-06-01'));
    const tenth = await add(
      { width: 640, height: 625, metadata: taken('2026-05-10T23:59:00+02:00') },
      day('2026-06-02'),
    );
    const plain = await add({}, day('2026-06-03'));
    expect(await found({ orientation: 'portrait' })).toEqual([may]);
    expect(await found({ orientation: 'square' })).toEqual([tenth]);
    expect(await found({ orientation: 'landscape' })).toEqual([plain]);
    expect(await found({ takenFrom: '2026-05-10', takenTo: '2026-05-10' })).toEqual([tenth, may]);
    expect(await found({ takenFrom: '2026-05-11' })).toEqual([may]);
    expect(await found({ takenTo: '2026-04-30' })).toEqual([]);
    expect(await found({ uploadedFrom: '2026-06-02', uploadedTo: '2026-06-02' })).toEqual([tenth]);
    await database().site.upsert({
      where: { id: 1 },
      create: { id: 1, name: 'Ledger', tagline: '', zone: 'Europe/Oslo' },
      update: { zone: 'Europe/Oslo' },
    });
    expect(await found({ uploadedFrom: '2026-06-03', uploadedTo: '2026-06-03' })).toEqual([tenth]);
    expect(await found({ used: 'never' })).toEqual([plain, tenth, may]);
    expect(await found({ uploader: (await addColleague('writer')).id })).toEqual([]);
    await database().photo.update({ where: { id: plain }, data: { deletedAt: new Date() } });
    expect(await found({})).toEqual([tenth, may]);
  });

  it('tell by collection, and by what soon may no longer be used', async () => {
    writer = await addColleague('writer');
    const add = () => addPhotoRow(writer.id);
    const [own, collected, supplied, free, denied] = [
      await add(),
      await add(),
      await add(),
      await add(),
      await add(),
    ];
    const { id: collectionId } = await database().collection.create({
      data: { name: 'Harbour', createdById: writer.id, photos: { create: [{ photoId: collected }] } },
    });
    await database().photo.update({ where: { id: supplied }, data: { agencies: ['meridian'] } });
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await database().rightRule.createMany({
      data: [
        { answer: 'allow', photoId: own, endsAt: inDays(5) },
        { answer: 'allow', collectionId, endsAt: inDays(29) },
        { answer: 'allow', agency: 'meridian', agencyName: 'Meridian', endsAt: inDays(1) },
        { answer: 'allow', photoId: free, endsAt: inDays(60) },
        { answer: 'deny', photoId: denied, startsAt: inDays(3) },
      ],
    });
    expect(await found({ collection: collectionId })).toEqual([collected]);
    expect(new Set(await found({ rights: 'ending' }))).toEqual(new Set([own, collected, supplied, denied]));
  });
});
