import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { getPreview } from '@/lib/data/preview/get-preview';
import { addColleague, addPhotoRow, addSection, addTag } from '@/lib/data/test-support/newsroom';
import { relateDueStories } from '@/lib/data/write/relate-stories';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { newId } from '@/lib/kit/ids';
import { storyTags } from '@/lib/output/page-tags';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { acting, body, publishNow, readyStory, write } from './test-support/desk';
import { dropsOf } from './test-support/page-drops';
import { pageOf } from './test-support/published-page';
import { unpublishStory } from './unpublish-story';

let editor: Viewer;
let section: { id: string; slug: string };

beforeAll(async () => {
  editor = await addColleague('editor');
  section = await addSection();
});

/** A story that readers can open, of this section unless told otherwise. */
async function published(fields: Partial<StoryFields>, text = 'It happened.'): Promise<string> {
  const id = await readyStory(acting(editor), { sectionId: section.id, ...fields }, body(text));
  await publishNow(acting(editor), id);
  return id;
}

const relatedTo = async (id: string) => (await pageOf(id)).related.stories.map((story) => story.id);

async function publishAgain(id: string, fields: Partial<StoryFields>): Promise<void> {
  await write(acting(editor), id, fields);
  await publishNow(acting(editor), id);
}

describe('stories that an editor chose', () => {
  it('stand at the end in their order, with a picture unless a warning stands before it', async () => {
    const photoId = await addPhotoRow(editor.id);
    await photoStorage().put('private', `aa/${photoId}-640.webp`, Buffer.from(photoId));
    const lead = { kind: 'photo', photoId, alt: null, decorative: false, caption: null } as const;
    const first = await published({ headline: 'The first of two', lead });
    const second = await published({ headline: 'The second of two', lead, contentWarning: 'Blood.' });
    const id = await published({ headline: 'With two others', relatedIds: [second, first] });
    const { related, refs } = await pageOf(id);
    expect(related.waiting).toEqual([]);
    expect(related.stories.map(({ headline, photo }) => [headline, photo?.figure.id])).toEqual([
      ['The second of two', undefined],
      ['The first of two', photoId],
    ]);
    expect(refs.photos.size).toBe(0);
    const { choices } = await getDeskStory(editor, id);
    expect(choices.stories).toContainEqual({ id: first, name: 'The first of two' });
  });

  it('are left out while readers can’t open them, and their publication drops the page', async () => {
    const draft = await readyStory(acting(editor), { headline: 'Not yet', sectionId: section.id });
    const other = await published({ headline: 'Open to all' });
    const id = await published({ headline: 'Chosen early', relatedIds: [draft, other, newId()] });
    const page = await pageOf(id);
    expect(page.related.stories.map((story) => story.id)).toEqual([other]);
    expect(page.related.waiting).toContain(draft);
    const tags = storyTags(page);
    expect(tags).toEqual(expect.arrayContaining([`story:${draft}`, `card:${other}`]));
    expect((await dropsOf(() => publishNow(acting(editor), draft))).soft).toContain(`story:${draft}`);
    expect(await relatedTo(id)).toEqual([draft, other]);
  });

  it('take the page along when they are taken down or have another headline', async () => {
    const other = await published({ headline: 'About to change' });
    const id = await published({ headline: 'Leads to it', relatedIds: [other] });
    expect(storyTags(await pageOf(id))).toContain(`card:${other}`);
    const changed = await dropsOf(() => publishAgain(other, { headline: 'It has changed' }));
    expect(changed.soft).toContain(`card:${other}`);
    expect((await pageOf(id)).related.stories[0]?.headline).toBe('It has changed');
    const drops = await dropsOf(() =>
      unpublishStory(acting(editor), { id: other, answer: 'gone', target: '' }),
    );
    expect(drops.hard).toContain(`card:${other}`);
    expect(await relatedTo(id)).toEqual([]);
  });

  it('are in a preview before anybody publishes them', async () => {
    const other = await published({ headline: 'Seen in the preview' });
    const id = await published({ headline: 'To be previewed' });
    await write(acting(editor), id, { relatedIds: [other] });
    expect(await relatedTo(id)).toEqual([]);
    const preview = await getPreview(editor, id);
    expect(preview?.story.related.stories.map((story) => story.id)).toEqual([other]);
  });
});

describe('stories that are found', () => {
  it('share topics, or rare words above the text, in the same language; nothing else does', async () => {
    const tag = await addTag();
    const sameTopic = await published({ headline: 'One more of it', tagIds: [tag.id] });
    const sameWords = await published({ headline: 'Quorvane dredger stranded off Haldermouth' });
    const german = await published({ headline: 'Quorvane', tagIds: [tag.id], language: 'de' });
    const oneWord = await published({ headline: 'A Haldermouth for sale' });
    const id = await published({ headline: 'Haldermouth waits for the Quorvane', tagIds: [tag.id] });
    await relateDueStories();
    const found = await relatedTo(id);
    expect(found).toEqual(expect.arrayContaining([sameTopic, sameWords]));
    for (const other of [id, german, oneWord]) expect(found).not.toContain(other);
  });

  it('give way to chosen ones, and stand in for them once those are gone', async () => {
    const tag = await addTag();
    const like = await published({ headline: 'Like it', tagIds: [tag.id] });
    const chosen = await published({ headline: 'Quite another matter' });
    const id = await published({ headline: 'It', tagIds: [tag.id], relatedIds: [chosen] });
    await relateDueStories();
    expect(await relatedTo(id)).toEqual([chosen]);
    await unpublishStory(acting(editor), { id: chosen, answer: 'gone', target: '' });
    expect(await relatedTo(id)).toEqual([like]);
  });

  it('come to older stories too: a new one drops the pages of those that it belongs to', async () => {
    const tag = await addTag();
    const older = await published({ headline: 'What went before', tagIds: [tag.id] });
    await relateDueStories();
    expect(await relatedTo(older)).toEqual([]);
    const newer = await published({ headline: 'What comes next', tagIds: [tag.id] });
    expect((await dropsOf(() => relateDueStories())).soft).toEqual(
      expect.arrayContaining([`story:${older}`, `story:${newer}`]),
    );
    expect(await relatedTo(older)).toEqual([newer]);
    expect(await database().relatedDue.count({ where: { storyId: { in: [older, newer] } } })).toBe(0);
  });

  it('come back with a story that was taken down: it drops the pages that it left', async () => {
    const tag = await addTag();
    const old = await published({ headline: 'The ferry of old', tagIds: [tag.id] });
    const other = await published({ headline: 'Its sister', tagIds: [tag.id] });
    await relateDueStories();
    expect(await relatedTo(old)).toEqual([other]);
    await unpublishStory(acting(editor), { id: other, answer: 'gone', target: '' });
    expect(await relatedTo(old)).toEqual([]);
    const kept = storyTags(await pageOf(old));
    const { soft } = await dropsOf(async () => {
      await publishNow(acting(editor), other);
      await relateDueStories();
    });
    expect(soft.filter((tag) => kept.includes(tag))).toContain(`story:${other}`);
    expect(await relatedTo(old)).toEqual([other]);
  });

  it('drop nothing where they stay the same', async () => {
    const tag = await addTag();
    await published({ headline: 'A neighbour', tagIds: [tag.id] });
    const id = await published({ headline: 'Changed in its text', tagIds: [tag.id] });
    await relateDueStories();
    await publishAgain(id, { standfirst: 'More words.' });
    expect(await database().relatedDue.count({ where: { storyId: id } })).toBe(1);
    expect(await dropsOf(() => relateDueStories())).toEqual({ soft: [], hard: [] });
    expect(await database().relatedDue.count({ where: { storyId: id } })).toBe(0);
  });
});
