import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getPerson } from '@/lib/data/desk/get-person';
import { portraitsOf } from '@/lib/data/desk/portraits-of';
import { whereUsed } from '@/lib/data/desk/where-used';
import { getPreview } from '@/lib/data/preview/get-preview';
import { getAuthorPage } from '@/lib/data/public/get-author-page';
import { getStory } from '@/lib/data/public/get-story';
import { addAuthor, addColleague, addPhotoRow } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import { authorTags, storyTags } from '@/lib/output/page-tags';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { deletePhoto } from '../delete-photo';
import { makeRightRule } from '../make-right-rule';
import { acting, publishNow, readyStory, refusal } from '../test-support/desk';
import { setPortrait } from './set-portrait';

let editor: Viewer;
let writer: Viewer;
let author: { id: string; slug: string };
let path: string;
let storyId: string;

async function addPicture(given: Parameters<typeof addPhotoRow>[1] = {}): Promise<string> {
  const id = await addPhotoRow(writer.id, given);
  await photoStorage().put('private', `aa/${id}-640.webp`, Buffer.from(id));
  return id;
}
const isPublic = async (id: string) => (await photoStorage().stat('public', `aa/${id}-640.webp`)) !== null;
const set = (photoId: string | null, alt = '', by = writer) =>
  setPortrait(acting(by), { id: writer.id, portrait: photoId === null ? null : { photoId, alt } });

beforeAll(async () => {
  [editor, writer] = [await addColleague('editor'), await addColleague('writer')];
  author = await addAuthor(undefined, writer.id);
  storyId = await readyStory(acting(editor), { bylines: [{ authorId: author.id, role: 'reporter' }] });
  path = await publishNow(acting(editor), storyId);
});

const story = async () => {
  const page = await getStory(...(path.slice(1).split('/') as [string, string]));
  if (!page) throw new Error(`no page at ${path}`);
  return page;
};
const profile = async () => {
  const page = await getAuthorPage(author.slug, null);
  if (!page) throw new Error('no such author');
  return page.author;
};

describe('an author’s portrait', () => {
  it('goes out at once with its files, on the author’s page and below their stories, previews too', async () => {
    const photo = await addPicture();
    const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
    await set(photo, 'Ada in a raincoat.');
    const drops = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
    expect(drops.flatMap(({ tags }) => tags)).toContain(`author:${author.slug}`);
    expect(await isPublic(photo)).toBe(true);
    expect(await profile()).toMatchObject({ portrait: { photo: { id: photo }, alt: 'Ada in a raincoat.' } });
    const page = await story();
    expect(page.bylines[0]).toMatchObject({ portrait: { photo: { id: photo }, alt: 'Ada in a raincoat.' } });
    expect(page.refs.photos.size).toBe(0);
    expect(storyTags(page)).toContain(`photo:${photo}`);
    expect(authorTags(await profile(), [], false)).toContain(`photo:${photo}`);
    const preview = await getPreview(editor, storyId);
    expect(preview?.story.bylines[0]?.portrait?.photo.id).toBe(photo);
    expect((await getPerson(writer, writer.id)).portrait?.photo.id).toBe(photo);
  });

  it('is replaced and taken away with its files; what it says itself stands in for words', async () => {
    const [first, second] = [await addPicture(), await addPicture({ alt: 'Ada at sea.' })];
    await set(first);
    await set(second);
    expect([await isPublic(first), await isPublic(second)]).toEqual([false, true]);
    expect((await profile()).portrait?.alt).toBe('Ada at sea.');
    await set(null);
    expect(await isPublic(second)).toBe(false);
    expect((await profile()).portrait).toBeNull();
    expect((await story()).bylines[0]).not.toHaveProperty('portrait');
  });

  it('is not deleted while readers see it, and not shown where rights forbid that', async () => {
    const photo = await addPicture();
    await set(photo);
    expect((await refusal(deletePhoto(acting(editor), { id: photo }))).code).toBe('photo-used');
    const { slug, name } = await database().author.findFirstOrThrow({ where: { portraitId: photo } });
    expect(await portraitsOf(editor, photo)).toMatchObject([{ name, path: `/authors/${slug}` }]);
    expect(await whereUsed(editor, photo)).toEqual([]);
    const terms = { answer: 'deny', startsAt: null, endsAt: null, note: '' } as const;
    await makeRightRule(acting(editor), { subject: { photoId: photo }, terms });
    expect(await isPublic(photo)).toBe(false);
    expect((await profile()).portrait).toBeNull();
    expect((await refusal(set(photo))).code).toBe('portrait-refused');
    await set(null);
    expect(await portraitsOf(editor, photo)).toEqual([]);
  });

  it('is refused without credit or words, for somebody without a byline, and from colleagues', async () => {
    const bare = await addPicture({ credit: emptyCredit });
    expect(await refusal(set(bare))).toMatchObject({
      code: 'portrait-refused',
      detail: { codes: ['photo-credit-missing'] },
    });
    const silent = await addPicture({ alt: '' });
    expect((await refusal(set(silent))).detail).toEqual({ codes: ['photo-alt-missing'] });
    expect(await isPublic(silent)).toBe(false);
    const other = await addColleague('writer');
    expect((await refusal(set(silent, 'Me.', other))).code).toBe('not-allowed');
    expect((await refusal(setPortrait(acting(other), { id: other.id, portrait: null }))).code).toBe(
      'wrong-state',
    );
  });
});
