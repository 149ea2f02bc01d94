import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { allBlocks } from '@/blocks/all-blocks';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { addAuthor, addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createLivePost } from './create-live-post';
import { openLiveCoverage } from './open-live-coverage';
import { addPostToStory, storyFromPost } from './story-from-post';
import { acting, body, photoBlock, publishNow, readyStory, refusal } from './test-support/desk';
import { addPhoto } from './test-support/pictures';

let writer: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  stranger = await addColleague('writer');
  await addAuthor('sofie-hald', writer.id);
});

async function livePost() {
  const context = acting(writer);
  const storyId = await readyStory(context, { headline: 'The quay, live' });
  await openLiveCoverage(context, { storyId, startsAt: context.now(), endsAt: null });
  const path = await publishNow(context, storyId);
  const photoId = await addPhoto(context);
  const document = body('The boat is in sight.', photoBlock(photoId));
  const postId = newId();
  await createLivePost(context, { id: postId, storyId, headline: 'In sight', document, release: true });
  return { storyId, path, photoId, postId, document };
}

it('becomes a story of its own: words, picture, authors and a way back, once', async () => {
  const { storyId, path, photoId, postId, document } = await livePost();
  const id = newId();
  await Promise.all([0, 1].map(() => storyFromPost(acting(writer), { id, postId })));
  const story = await getDeskStory(writer, id);
  const live = await getDeskStory(writer, storyId);
  expect(story).toMatchObject({ version: 1, status: 'draft', path: null });
  expect(story.fields).toMatchObject({ headline: 'In sight', sectionId: live.fields.sectionId });
  expect(story.fields.bylines).toHaveLength(1);
  const [words, picture, back] = story.document.blocks;
  expect(words).toMatchObject({ text: [{ text: 'The boat is in sight.' }] });
  expect(picture).toMatchObject({ type: 'photo', photoId });
  expect(back?.text).toEqual([
    { text: 'From our live coverage: ' },
    {
      text: 'The quay, live',
      marks: [{ type: 'link', href: expect.stringMatching(`^https?://.+${path}#update-${postId}$`) }],
    },
  ]);
  const old = new Set(document.blocks.map((block) => block.id));
  expect(allBlocks(story.document).some((block) => old.has(block.id))).toBe(false);
  expect(story.photos.map((photo) => photo.id)).toEqual([photoId]);
  expect((await auditLines(postId)).filter(({ verb }) => verb === 'post.to-story')).toHaveLength(1);
});

it('becomes the last paragraphs of a story, once however often it is sent, and as a revision of its own', async () => {
  const { postId, photoId } = await livePost();
  const other = await readyStory(acting(writer), { headline: 'The harbour' });
  const request = { postId, storyId: other, saveId: randomUUID() };
  const answers = await Promise.all([0, 1].map(() => addPostToStory(acting(writer), request)));
  expect(answers).toEqual([{ headline: 'The harbour' }, { headline: 'The harbour' }]);
  const { version, document } = await getDeskStory(writer, other);
  expect(version).toBe(2);
  expect(document.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'photo']);
  expect(document.blocks.at(-1)).toMatchObject({ photoId });
});

it('is nobody’s who has no part in the coverage, and goes into no story that one may not write', async () => {
  const { postId, storyId } = await livePost();
  const made = storyFromPost(acting(stranger), { id: newId(), postId });
  expect((await refusal(made)).code).toBe('not-found');
  const theirs = await readyStory(acting(stranger));
  const add = (viewer: Viewer, to: string) =>
    addPostToStory(acting(viewer), { postId, storyId: to, saveId: randomUUID() });
  expect((await refusal(add(writer, theirs))).code).toBe('not-found');
  expect((await refusal(add(stranger, theirs))).code).toBe('not-found');
  expect((await refusal(add(writer, storyId))).code).toBe('bad-request');
});
