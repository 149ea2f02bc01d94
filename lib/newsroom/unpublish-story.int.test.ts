import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { decideAddress } from '@/lib/data/public/decide-address';
import { isHeldUp } from '@/lib/data/test-support/is-held-up';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, body, photoBlock, publishNow, readyStory, refusal, write } from './test-support/desk';
import { addPhoto, atNext, publicPart } from './test-support/pictures';
import { unpublishStory } from './unpublish-story';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const takeDown = (id: string, target = '', viewer = editor) =>
  unpublishStory(acting(viewer), { id, answer: target ? 'redirect' : 'gone', target });

/** A live story that was renamed once, with both of its addresses. */
async function renamedStory(slug: string) {
  const id = await readyStory(acting(writer), { urlSlug: `${slug}-old` });
  const old = await publishNow(acting(writer), id);
  await write(acting(writer), id, { urlSlug: slug });
  return { id, old, path: await publishNow(acting(writer), id) };
}

describe('unpublishStory', () => {
  it('says "gone" at every address the story had, and keeps its working copy', async () => {
    const { id, old, path } = await renamedStory('gone');
    await write(acting(writer), id, { headline: 'Still being worked on' });
    await takeDown(id);
    expect(await decideAddress(path)).toEqual({ answer: 'gone' });
    expect(await decideAddress(old)).toEqual({ answer: 'gone' });
    expect(await database().publication.count({ where: { storyId: id } })).toBe(0);
    expect(await database().story.findUnique({ where: { id } })).toMatchObject({
      status: 'unpublished',
      publishedVersion: null,
      headline: 'Still being worked on',
      version: 3,
    });
    expect((await auditLines(id)).at(-1)).toMatchObject({
      verb: 'story.unpublish',
      personId: editor.id,
      detail: { path, target: null },
    });
  });

  it('redirects every address it had, to a path or to elsewhere', async () => {
    for (const target of ['/culture/better', 'https://elsewhere.example/story']) {
      const { id, old, path } = await renamedStory(target.startsWith('/') ? 'here' : 'there');
      await takeDown(id, target);
      expect(await decideAddress(path)).toEqual({ answer: 'redirect', target });
      expect(await decideAddress(old)).toEqual({ answer: 'redirect', target });
    }
  });

  it.each(['', ' ', '//evil.example', 'javascript:alert(1)', '/\\evil.example', '/.//evil.example', 'x'])(
    'refuses to redirect to %j and leaves the story up',
    async (target) => {
      const id = await readyStory(acting(writer));
      const path = await publishNow(acting(writer), id);
      const problem = await refusal(unpublishStory(acting(editor), { id, answer: 'redirect', target }));
      expect(problem).toMatchObject({ code: 'address-refused', detail: { field: 'target' } });
      expect(await decideAddress(path)).toEqual({ answer: 'page' });
    },
  );

  it('refuses every way to lead readers in a circle', async () => {
    const { id, old, path } = await renamedStory('circle');
    const own = [path, old, `${path}/`, `${path}?again=1#top`, `http://localhost:3000${old}`];
    for (const target of own) {
      expect((await refusal(takeDown(id, target))).code).toBe('address-refused');
    }
    const other = await renamedStory('other');
    await takeDown(other.id, path);
    for (const target of [other.path, other.old]) {
      expect((await refusal(takeDown(id, target))).code).toBe('address-refused');
    }
    expect(await decideAddress(path)).toEqual({ answer: 'page' });
  });

  it('lets only one of two stories lead to the other: the second waits for the first and is refused', async () => {
    const photoId = await addPhoto(acting(writer));
    const one = await readyStory(acting(writer), {}, body('Words.', photoBlock(photoId)));
    const path = await publishNow(acting(writer), one);
    const two = await renamedStory('second');
    let second: Promise<Problem> | undefined;
    const spy = atNext('remove', () => {
      second = refusal(takeDown(two.id, path));
      return isHeldUp(second);
    });
    await takeDown(one, two.path);
    spy.mockRestore();
    expect(await second).toMatchObject({ code: 'address-refused' });
  });

  it('lets only one of two stories lead to the other when both go at once', async () => {
    const [one, two] = [await renamedStory('one'), await renamedStory('two')];
    const outcomes = await Promise.allSettled([takeDown(one.id, two.path), takeDown(two.id, one.path)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('forgets what the story showed and takes its pictures from the public', async () => {
    const photoId = await addPhoto(acting(writer));
    const id = await readyStory(acting(writer), {}, body('Words.', photoBlock(photoId)));
    await publishNow(acting(writer), id);
    await takeDown(id);
    expect(await database().reference.count({ where: { storyId: id, stage: 'published' } })).toBe(0);
    expect(await database().reference.count({ where: { storyId: id, stage: 'working' } })).toBe(1);
    expect(await publicPart(photoId)).toBe('none');
  });

  it('refuses what is not live, and tells a writer nothing of a colleague’s story', async () => {
    const draft = await readyStory(acting(writer));
    expect((await refusal(takeDown(draft))).code).toBe('wrong-state');
    expect((await refusal(takeDown(newId()))).code).toBe('not-found');
    expect((await refusal(takeDown('nonsense'))).code).toBe('not-found');
    const theirs = await readyStory(acting(editor));
    await publishNow(acting(editor), theirs);
    expect((await refusal(takeDown(theirs, '', writer))).code).toBe('not-found');
    await publishNow(acting(writer), draft);
    await takeDown(draft, '', writer);
    expect((await refusal(takeDown(draft))).code).toBe('wrong-state');
  });
});
