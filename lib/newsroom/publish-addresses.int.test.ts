import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { isSlugTaken } from '@/lib/data/desk/is-slug-taken';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getStory } from '@/lib/data/public/get-story';
import { addColleague, addSection, auditLines } from '@/lib/data/test-support/newsroom';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, publishNow, readyStory, refusal, write } from './test-support/desk';
import { unpublishStory } from './unpublish-story';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const publication = (id: string) => database().publication.findUnique({ where: { storyId: id } });
const seen = async (path: string) => {
  const [, section = '', slug = ''] = path.split('/');
  return getStory(section, slug);
};
const gone = (id: string) => unpublishStory(acting(editor), { id, answer: 'gone', target: '' });

describe('the address of a published story', () => {
  const rename = async (id: string, urlSlug: string) => {
    await write(acting(writer), id, { urlSlug });
    return publishNow(acting(writer), id);
  };

  it('numbers a slug that comes from the headline and is taken, and refuses one that was typed', async () => {
    const section = await addSection();
    const fields = { headline: 'The bridge opens', sectionId: section.id };
    const paths: string[] = [];
    for (let i = 0; i < 3; i += 1)
      paths.push(await publishNow(acting(writer), await readyStory(acting(writer), fields)));
    const base = `/${section.slug}/the-bridge-opens`;
    expect(paths).toEqual([base, `${base}-2`, `${base}-3`]);
    const typed = await readyStory(acting(writer), { ...fields, urlSlug: 'the-bridge-opens-2' });
    expect(await refusal(publishNow(acting(writer), typed))).toMatchObject({
      code: 'slug-taken',
      detail: { slug: 'the-bridge-opens-2' },
    });
    expect(await publication(typed)).toBeNull();
  });

  it('says of a slug that is being typed whether another story has it, to whoever may read the story', async () => {
    const [section, other] = [await addSection(), await addSection()];
    const fields = { headline: 'A quay is closed', sectionId: section.id };
    const first = await readyStory(acting(writer), fields);
    await publishNow(acting(writer), first);
    const id = await readyStory(acting(writer), fields);
    const taken = (slug: string, sectionId: string | null, of = id) =>
      isSlugTaken(writer, of, { slug, sectionId });
    expect(await taken('a-quay-is-closed', section.id)).toBe(true);
    expect(await taken('a-quay-is-open', section.id)).toBe(false);
    expect(await taken('a-quay-is-closed', other.id)).toBe(false);
    expect(await taken('a-quay-is-closed', null)).toBe(false);
    // Its own, and then in the section that it was first published under whatever is chosen now.
    expect(await taken('a-quay-is-closed', section.id, first)).toBe(false);
    await publishNow(acting(writer), id);
    expect(await taken('a-quay-is-closed', other.id)).toBe(true);
    expect((await refusal(taken('a', section.id, crypto.randomUUID()))).code).toBe('not-found');
    const stranger = await addColleague('writer');
    const asked = isSlugTaken(stranger, id, { slug: 'a', sectionId: section.id });
    expect((await refusal(asked)).code).toBe('not-found');
  });

  it('gives stories with one headline an address each, also when they are published at once', async () => {
    const section = await addSection();
    const ids = await Promise.all(
      Array.from({ length: 12 }, () =>
        readyStory(acting(writer), { headline: 'Same', sectionId: section.id }),
      ),
    );
    const paths = await Promise.all(ids.map((id) => publishNow(acting(writer), id)));
    expect(new Set(paths).size).toBe(12);
    for (const [i, path] of paths.entries()) expect((await seen(path))?.id).toBe(ids[i]);
  });

  it('keeps a slug when the headline changes, and uses one again that only this story had', async () => {
    const id = await readyStory(acting(writer), { headline: 'Bridge opens' });
    const path = await publishNow(acting(writer), id);
    await write(acting(writer), id, { headline: 'Bridge closes again' });
    expect(await publishNow(acting(writer), id)).toBe(path);
  });

  it('leads every old address straight to the newest', async () => {
    const id = await readyStory(acting(writer), { urlSlug: 'one' });
    const one = await publishNow(acting(writer), id);
    const two = await rename(id, 'two');
    expect(await decideAddress(one)).toEqual({ answer: 'redirect', target: two });
    const three = await rename(id, 'three');
    expect(await decideAddress(one)).toEqual({ answer: 'redirect', target: three });
    expect(await decideAddress(two)).toEqual({ answer: 'redirect', target: three });
    expect(await decideAddress(three)).toEqual({ answer: 'page' });
    expect(await seen(one)).toBeNull();
  });

  it('goes back to an address that it had before', async () => {
    const id = await readyStory(acting(writer), { urlSlug: 'a' });
    const a = await publishNow(acting(writer), id);
    const b = await rename(id, 'b');
    expect(await rename(id, 'a')).toBe(a);
    expect(await decideAddress(a)).toEqual({ answer: 'page' });
    expect(await decideAddress(b)).toEqual({ answer: 'redirect', target: a });
    await write(acting(writer), id, { urlSlug: '' });
    expect(await publishNow(acting(writer), id)).toBe(a);
  });

  it('never gives away an address that another story had', async () => {
    const section = await addSection();
    const id = await readyStory(acting(writer), { urlSlug: 'old', sectionId: section.id });
    await publishNow(acting(writer), id);
    await rename(id, 'new');
    await gone(id);
    for (const urlSlug of ['old', 'new']) {
      const other = await readyStory(acting(writer), { urlSlug, sectionId: section.id });
      expect((await refusal(publishNow(acting(writer), other))).code).toBe('slug-taken');
    }
  });

  it('keeps the section that the address began with when the story moves', async () => {
    const [first, second] = [await addSection(), await addSection()];
    const id = await readyStory(acting(writer), { headline: 'Moves', sectionId: first.id });
    const path = await publishNow(acting(writer), id);
    await write(acting(writer), id, { sectionId: second.id });
    expect(await publishNow(acting(writer), id)).toBe(path);
    expect(await seen(path)).toMatchObject({ section: { slug: second.slug } });
    expect(await rename(id, 'moved')).toBe(`/${first.slug}/moved`);
  });

  it('makes an address for a headline without a letter of ASCII', async () => {
    const id = await readyStory(acting(writer), { headline: '「」…' });
    expect(await publishNow(acting(writer), id)).toMatch(/^\/section-\d+\/[0-9a-f]{12}$/);
  });

  it('notes each publication with its version and address', async () => {
    const id = await readyStory(acting(writer), { urlSlug: 'noted' });
    const path = await publishNow(acting(writer), id);
    await publishNow(acting(editor), id, { substantive: true });
    expect((await auditLines(id)).map(({ personId, detail }) => [personId, detail])).toEqual([
      [writer.id, { version: 1, path, substantive: false }],
      [editor.id, { version: 1, path, substantive: true }],
    ]);
  });
});
