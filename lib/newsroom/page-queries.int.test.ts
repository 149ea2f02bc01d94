import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getFrame } from '@/lib/data/public/get-frame';
import { getFront } from '@/lib/data/public/get-front';
import { getSectionPage } from '@/lib/data/public/get-section-page';
import { getStory } from '@/lib/data/public/get-story';
import { getTagPage } from '@/lib/data/public/get-tag-page';
import { countQueries } from '@/lib/data/test-support/count-queries';
import {
  addAuthor,
  addColleague,
  addHelpline,
  addPhotoRow,
  addSection,
  addTag,
} from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { createUpdate } from './create-update';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, helplineBlock, photoBlock, publishNow, readyStory } from './test-support/desk';

// What a page for readers asks of the database, from its address to its last word: a round trip and some work for each.

let editor: Viewer;
let section: { id: string; slug: string };
let tag: { id: string; slug: string };
let path: string;

beforeAll(async () => {
  editor = await addColleague('editor');
  [section, tag] = [await addSection(), await addTag()];
  const [author, second] = [await addAuthor(), await addAuthor()];
  const photos = await Promise.all(Array.from({ length: 12 }, () => addPhotoRow(editor.id)));
  for (const id of photos) await photoStorage().put('private', `aa/${id}-640.webp`, Buffer.from(id));
  const [line, otherLine] = [await addHelpline(), await addHelpline()];
  const [lead = '', ...rest] = photos;
  const beside = await readyStory(acting(editor), { headline: 'One boat', sectionId: section.id });
  await publishNow(acting(editor), beside);
  const id = await readyStory(
    acting(editor),
    {
      relatedIds: [beside],
      headline: 'Every boat in the harbour',
      sectionId: section.id,
      tagIds: [tag.id],
      bylines: [
        { authorId: author.id, role: 'reporter' },
        { authorId: second.id, role: 'editor' },
      ],
      lead: { kind: 'photo', photoId: lead, alt: null, decorative: false, caption: null },
    },
    body('Boats.', ...rest.map((photoId) => photoBlock(photoId)), helplineBlock(line.id, otherLine.id)),
  );
  await publishNow(acting(editor), id);
  for (const kind of ['update', 'correction'] as const) {
    const update = newId();
    await createUpdate(acting(editor), { id: update, storyId: id, kind });
    const save = { baseVersion: 0, saveId: newId(), headline: '', document: body(`A ${kind}.`) };
    const { version } = await saveUpdate(acting(editor), update, save);
    await publishUpdate(acting(editor), { id: update, version });
  }
  path = (await database().publication.findUniqueOrThrow({ where: { storyId: id } })).path;
});

/** As a request does: the address, the frame, the page. */
async function open<T>(address: string, page: () => Promise<T>): Promise<T> {
  await decideAddress(address);
  const [shown] = await Promise.all([page(), getFrame()]);
  return shown;
}
/** As the edge asks for a story: nobody decides about its address before. */
async function story() {
  const shown = await getStory(...(path.slice(1).split('/') as [string, string]));
  await getFrame();
  return shown;
}

describe('queries of a page', () => {
  it('of a story: the story with what says whether the frame holds, what it names', async () => {
    const shown = await story();
    expect(shown?.refs.photos.size).toBe(12);
    expect(shown?.refs.helplines.size).toBe(2);
    expect(shown?.updates).toHaveLength(2);
    expect(shown?.bylines).toHaveLength(2);
    expect(shown?.related.stories).toHaveLength(1);
    expect(await countQueries(story)).toBe(2);
  });

  it.each([
    ['the front', () => open('/', getFront), 6],
    ['a section', () => open(`/${section.slug}`, () => getSectionPage(section.slug, null)), 4],
    ['a tag', () => open(`/tags/${tag.slug}`, () => getTagPage(tag.slug, null)), 4],
  ])('of %s', async (_name, page, most) => {
    await page();
    expect(await countQueries(page)).toBeLessThanOrEqual(most);
  });

  it('reads the frame again when it has changed, and for nothing else', async () => {
    await story();
    await database().site.upsert({
      where: { id: 1 },
      update: { name: 'The Harbour Bell' },
      create: { id: 1, name: 'The Harbour Bell', tagline: '' },
    });
    expect((await getFrame()).site.name).not.toBe('The Harbour Bell');
    expect(await countQueries(story)).toBe(4);
    expect((await getFrame()).site.name).toBe('The Harbour Bell');
    await database().section.update({ where: { id: section.id }, data: { name: 'On the water' } });
    await story();
    expect((await getFrame()).sections).toContainEqual({
      ...{ slug: section.slug, name: 'On the water', tone: 0, hidden: false },
    });
    await database().tag.update({ where: { id: tag.id }, data: { name: 'Boats' } });
    expect(await countQueries(story)).toBe(2);
  });

  it('hears of a changed frame where there is no story too', async () => {
    await story();
    await database().site.update({ where: { id: 1 }, data: { name: 'The Quay' } });
    expect(await getStory('harbour', 'never-was')).toBeNull();
    expect((await getFrame()).site.name).toBe('The Quay');
  });
});
