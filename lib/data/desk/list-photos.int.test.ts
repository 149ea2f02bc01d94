import { beforeAll, describe, expect, it } from 'vitest';
import { wholeLibrary } from '@/lib/document/photo-search';
import { newId } from '@/lib/kit/ids';
import { isProblem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { countQueries } from '../test-support/count-queries';
import { addColleague, addPhotoRow } from '../test-support/newsroom';
import { getDeskPhoto, listPhotos } from './list-photos';

let writer: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
});

const found = async (query: string) =>
  (await listPhotos(writer, { search: { ...wholeLibrary, query }, before: null })).photos.map(({ id }) => id);

describe('listPhotos', () => {
  it('visits every photo once on its pages, those of the same moment too', async () => {
    const createdAt = new Date('2026-01-01T00:00:00Z');
    const ids = await Promise.all(Array.from({ length: 90 }, () => addPhotoRow(writer.id, { createdAt })));
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page = await listPhotos(writer, { before });
      seen.push(...page.photos.map(({ id }) => id));
      before = page.next;
    } while (before);
    expect(seen).toHaveLength(90);
    expect(new Set(seen)).toEqual(new Set(ids));
    expect(await countQueries(() => listPhotos(writer, { before: null }))).toBeLessThanOrEqual(6);
  });

  it('finds by words of caption, alt text and file name, and takes wildcards as they stand', async () => {
    const id = await addPhotoRow(writer.id, {
      caption: 'The Harbour at dusk',
      alt: 'Lamps on water',
      fileName: 'IMG_4711.jpg',
    });
    for (const query of ['harbour', 'LAMPS dusk', '4711.JPG', 'img_4711', 'dusk\u0000lamps']) {
      expect([query, await found(query)]).toEqual([query, [id]]);
    }
    for (const query of ['harbour dawn', 'h%r', 'h_rbour']) expect(await found(query)).toEqual([]);
  });

  it('gives private addresses, and a problem for what is not there', async () => {
    const id = await addPhotoRow(writer.id);
    const photo = await getDeskPhoto(writer, id);
    expect(photo.sizes.map(({ url }) => url)).toEqual([`/api/media/aa/${id}-640.webp`]);
    expect(photo.uploadedBy).toBe(writer.name);
    for (const missing of [newId(), 'nonsense']) {
      const problem = await getDeskPhoto(writer, missing).catch((error: unknown) => error);
      expect(isProblem(problem, 'not-found')).toBe(true);
    }
  });
});
