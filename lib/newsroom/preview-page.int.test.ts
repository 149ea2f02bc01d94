import { beforeAll, describe, expect, it } from 'vitest';
import { getPreview, mayPreview } from '@/lib/data/preview/get-preview';
import { isLinkedPhoto } from '@/lib/data/preview/is-linked-photo';
import { getStory } from '@/lib/data/public/get-story';
import { addAuthor, addColleague, addSection, addTag } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createLivePost } from './create-live-post';
import { createPreviewLink } from './create-preview-link';
import { createUpdate } from './create-update';
import { discardPost } from './discard-post';
import { openLiveCoverage } from './open-live-coverage';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import {
  acting,
  body,
  Clock,
  newStory,
  paragraph,
  photoBlock,
  publishNow,
  readyStory,
  saveOf,
  write,
} from './test-support/desk';
import { addPhoto, keysOf } from './test-support/pictures';
import { withdrawUpdate } from './withdraw-update';

let writer: Viewer;
let editor: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

async function addUpdate(clock: Clock, storyId: string, text: string, kind: 'update' | 'correction') {
  const id = newId();
  await createUpdate(acting(writer, clock), { id, storyId, kind });
  const { saveId } = saveOf(0);
  await saveUpdate(acting(writer, clock), id, {
    baseVersion: 0,
    saveId,
    headline: text,
    document: body(paragraph(text)),
  });
  return id;
}

describe('a preview', () => {
  it('shows the live posts that wait above those that are out, as they stand, and follows nothing', async () => {
    const clock = new Clock();
    const context = acting(writer, clock);
    const storyId = await readyStory(context);
    await openLiveCoverage(context, { storyId, startsAt: clock.now(), endsAt: null });
    const path = await publishNow(context, storyId);
    const post = (words: string, release: boolean) =>
      createLivePost(context, { id: newId(), storyId, headline: words, document: body(words), release });
    await post('Out', true);
    expect(await getPreview(writer, storyId)).toMatchObject({ readersSee: 'same' });
    const photo = await addPhoto(acting(writer));
    const waiting = { id: newId(), storyId, headline: 'Waits', document: body(photoBlock(photo)) };
    clock.pass();
    await createLivePost(context, { ...waiting, release: false });
    clock.pass();
    const { id: discarded } = await post('Discarded', false);
    await discardPost(context, { id: discarded, discarded: true });
    const preview = await getPreview(writer, storyId, clock.now());
    expect(preview?.readersSee).toBe('older');
    expect(preview?.story.live).toMatchObject({ still: true });
    expect(
      preview?.story.live?.posts.map(({ headline, number, draft }) => [headline, number, draft]),
    ).toEqual([
      ['Waits', 2, true],
      ['Out', 1, undefined],
    ]);
    expect(preview?.story.refs.photos.has(photo)).toBe(true);
    const { path: link } = await createPreviewLink(context, { storyId, days: 1, note: '' });
    const [key = ''] = await keysOf(photo);
    expect(await isLinkedPhoto(link.split('/').at(-1) ?? '', key, clock.now())).toBe(true);
    const [, section = '', slug = ''] = path.split('/');
    expect(JSON.stringify(await getStory(section, slug))).not.toContain('Waits');
  });

  it('is the page that readers get once the story is published', async () => {
    const clock = new Clock();
    const [section, author, tag] = [await addSection(), await addAuthor(), await addTag()];
    const [lead, inText] = [await addPhoto(acting(writer)), await addPhoto(acting(writer))];
    const storyId = await readyStory(
      acting(writer, clock),
      {
        sectionId: section.id,
        tagIds: [tag.id],
        bylines: [{ authorId: author.id, role: 'reporter' }],
        lead: { kind: 'photo', photoId: lead, alt: null, decorative: false, caption: 'Here' },
        standfirst: 'At last',
        kicker: 'Bridges',
      },
      body('It happened.', photoBlock(inText)),
    );
    const preview = await getPreview(writer, storyId, clock.now());
    expect(preview).toMatchObject({ readersSee: 'nothing', version: 1 });
    const path = await publishNow(acting(writer, clock), storyId);
    const [, sectionSlug = '', slug = ''] = path.split('/');
    // The files' addresses are the one thing that differs: those of a draft are private.
    const published = JSON.stringify(await getStory(sectionSlug, slug));
    const previewed = JSON.stringify(preview?.story).replaceAll('/api/media/', '/media/');
    expect(JSON.parse(previewed)).toEqual(JSON.parse(published));
    const photos = (page: typeof preview) => [...(page?.story.refs.photos.values() ?? [])];
    expect(photos(preview)).toHaveLength(2);
    for (const { sizes } of photos(preview)) expect(sizes[0]?.url).toMatch(/^\/api\/media\//);
  });

  it('shows the working copy of a live story, at its address, and says what readers have', async () => {
    const clock = new Clock();
    const storyId = await readyStory(acting(writer, clock));
    const path = await publishNow(acting(writer, clock), storyId);
    expect(await getPreview(writer, storyId)).toMatchObject({ readersSee: 'same' });
    clock.pass(30);
    await write(acting(writer, clock), storyId, { headline: 'The bridge opens late' }, body('New words.'));
    expect(await getPreview(writer, storyId)).toMatchObject({
      readersSee: 'older',
      version: 2,
      savedAt: '2026-11-22T08:30:00.000Z',
      story: { headline: 'The bridge opens late', path, publishedAt: '2026-11-22T08:00:00.000Z' },
    });
  });

  it('has something to say where nothing is written yet', async () => {
    const id = await newStory(acting(writer));
    const preview = await getPreview(writer, id);
    expect(preview?.story).toMatchObject({
      headline: 'No headline yet',
      section: { slug: '', name: 'No section yet' },
      bylines: [],
      updates: [],
    });
  });

  it('marks updates that nobody has published, dates them as if they went out, and leaves withdrawn ones out', async () => {
    const clock = new Clock();
    const storyId = await readyStory(acting(writer, clock));
    await publishNow(acting(writer, clock), storyId);
    const out = await addUpdate(clock, storyId, 'Out', 'update');
    clock.pass(10);
    await publishUpdate(acting(writer, clock), { id: out, version: 1 });
    const gone = await addUpdate(clock, storyId, 'Gone', 'update');
    await publishUpdate(acting(writer, clock), { id: gone, version: 1 });
    await withdrawUpdate(acting(writer, clock), { id: gone });
    const draft = await addUpdate(clock, storyId, 'Draft', 'correction');
    const now = clock.pass(50);
    const preview = await getPreview(editor, storyId, now);
    expect(preview?.readersSee).toBe('older');
    const story = preview?.story;
    expect(story?.updates.map(({ id, headline, draft }) => [id, headline, draft])).toEqual([
      [out, 'Out', undefined],
      [draft, 'Draft', true],
    ]);
    expect(story).toMatchObject({
      updatedAt: '2026-11-22T08:10:00.000Z',
      correctedAt: now.toISOString(),
      modifiedAt: now.toISOString(),
    });
  });

  it('is for those who may read the story; for others it is as if there were none', async () => {
    const storyId = await readyStory(acting(writer));
    const colleague = await addColleague('writer');
    for (const viewer of [writer, editor]) expect(await mayPreview(viewer, storyId)).toBe(true);
    for (const viewer of [null, colleague]) {
      expect(await mayPreview(viewer, storyId)).toBe(false);
      expect(await getPreview(viewer, storyId)).toBeNull();
    }
    for (const nothing of [newId(), 'nonsense', "' OR 1=1"]) {
      expect(await getPreview(editor, nothing)).toBeNull();
    }
  });
});
