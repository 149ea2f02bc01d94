import { writeAudit } from '@/lib/data/write/audit';
import { lockStory, readContent } from '@/lib/data/write/find-story';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { lockUpdate, type UpdateRecord } from '@/lib/data/write/updates';
import type { Block } from '@/lib/document/block';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { config } from '@/lib/kit/config';
import { isId, newBlockId, newId } from '@/lib/kit/ids';
import { siteMessages } from '@/lib/kit/messages/site';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';
import { createStory } from './create-story';
import { assertLive } from './live-steps';
import { parseDocument } from './parse-draft';
import { storeDraft } from './store-draft';

/** A live post with the story that it belongs to, for somebody who reports for it. Nothing of it is changed. */
async function openPost(tx: Transaction, context: NewsroomContext, postId: string) {
  const post = isId(postId) ? await lockUpdate(tx, postId) : null;
  const coverage = post && (await lockStory(tx, post.storyId));
  if (!coverage || post.kind !== 'live_post') throw new Problem('not-found');
  await assertLive(tx, context, coverage, 'live.write');
  return { post, coverage, content: await readContent(tx, coverage.id) };
}

/** The blocks of a post for another document: pictures keep their photo and with it their credit, ids are new. */
function copiesOf({ document }: UpdateRecord): Block[] {
  const anew = (block: Block): Block => ({
    ...block,
    id: newBlockId(),
    ...(Array.isArray(block.blocks) && { blocks: (block.blocks as Block[]).map(anew) }),
  });
  return document.blocks.map(anew);
}

/** A line that leads back to where it was reported first; none while readers can't open that. */
function wayBack(post: UpdateRecord, path: string | null, headline: string, language: string): Block[] {
  if (!path || post.publishedVersion === null) return [];
  const text = [
    { text: `${siteMessages(language).fromLive} ` },
    { text: headline, marks: [{ type: 'link', href: `${config.origin()}${path}#update-${post.id}` }] },
  ];
  return [{ id: newBlockId(), type: 'paragraph', version: 1, text }];
}

async function note(
  tx: Transaction,
  context: NewsroomContext,
  verb: 'post.to-story' | 'post.add-to-story',
  { id: subjectId, storyId: from }: UpdateRecord,
  storyId: string,
): Promise<void> {
  const { viewer, now } = context;
  const detail = { from, storyId };
  await writeAudit(tx, { at: now(), personId: viewer.id, verb, subjectKind: 'update', subjectId, detail });
}

/**
 * Makes a story of a live post: a draft with its words, its pictures and its authors, in the section of the live story and
 * with a line that leads back there. Sent twice, it is made once.
 * @param id of the new story, made by the client
 * @throws Problem `not-found`, `not-allowed`, `bad-request`
 */
export async function storyFromPost(
  context: NewsroomContext,
  { id, postId }: { id: string; postId: string },
): Promise<{ id: string }> {
  // Looked at before anything is made, and again with it.
  await inTransaction((tx) => openPost(tx, context, postId));
  await createStory(context, id);
  await inTransaction(async (tx) => {
    const { post, coverage, content } = await openPost(tx, context, postId);
    const story = await lockStory(tx, id);
    if (!story || story.version > 0) return;
    const { language, sectionId, tagIds, headline } = content.fields;
    const fields = {
      ...emptyFields(language),
      sectionId,
      tagIds,
      headline: post.headline,
      bylines: post.bylines,
    };
    const blocks = [...copiesOf(post), ...wayBack(post, coverage.path, headline, language)];
    await storeDraft(tx, context, story, {
      baseVersion: 0,
      saveId: newId(),
      fields,
      document: parseDocument({ version: 1, blocks }),
    });
    await note(tx, context, 'post.to-story', post, id);
  });
  return { id };
}

/**
 * Makes a live post the last paragraphs of a story's working copy. Readers see nothing of it yet, and whoever has the story open gets
 * it like any colleague's save.
 * @param saveId made by the client: sent twice, it is added once
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`
 */
export async function addPostToStory(
  context: NewsroomContext,
  { postId, storyId, saveId }: { postId: string; storyId: string; saveId: string },
): Promise<{ headline: string }> {
  return inTransaction(async (tx) => {
    const story = isId(storyId) ? await lockStory(tx, storyId) : null;
    if (!story) throw new Problem('not-found');
    assertCan(context.viewer, 'story.save', storySubject(story));
    const { post } = await openPost(tx, context, postId);
    if (post.storyId === storyId) throw new Problem('bad-request', { field: 'storyId' });
    const { fields, document } = await readContent(tx, storyId);
    const known = await tx.revision.count({ where: { storyId, saveId } });
    if (known > 0) return { headline: fields.headline };
    const blocks = [...document.blocks, ...copiesOf(post)];
    const baseVersion = story.version;
    await storeDraft(tx, context, story, {
      baseVersion,
      saveId,
      fields,
      document: parseDocument({ ...document, blocks }),
    });
    await note(tx, context, 'post.add-to-story', post, storyId);
    return { headline: fields.headline };
  });
}
