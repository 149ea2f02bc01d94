import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { documentRefs } from '@/blocks/document-refs';
import { insertWrittenPost } from '@/lib/data/write/begin-update';
import type { StoryHead } from '@/lib/data/write/find-story';
import { markHandedIn } from '@/lib/data/write/live-posts';
import { tellStory } from '@/lib/data/write/tell-story';
import type { Transaction } from '@/lib/data/write/transaction';
import { findUpdateRevision, lockUpdate, type UpdateRecord } from '@/lib/data/write/updates';
import { addReferences } from '@/lib/data/write/write-references';
import { type BylineFields, bylinesSchema } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openCoverage } from './live-steps';
import { issuesOf, parseDocument } from './parse-draft';
import { inPublication, type PublicationWork } from './publish-photo-files';
import { releaseWithin } from './release-update';
import { auditUpdate, holderOf } from './update-steps';

export interface LivePostRequest {
  /** Made by the client: the same post sent twice is one post. */
  id: string;
  storyId: string;
  headline: string;
  document: StoryDocument;
  /** Whether it goes out at once; else it is a draft that waits until somebody releases it. */
  release: boolean;
  /** Who signs it, in order; left out, whoever writes it. */
  bylines?: BylineFields;
  /** Whether it is a key event. */
  key?: boolean;
}

const content = z.object({
  headline: z.string().max(300).default(''),
  release: z.boolean(),
  key: z.boolean().default(false),
  bylines: z.optional(bylinesSchema),
});

/** @throws Problem `invalid-fields`, `invalid-document` */
export function parseLivePost(input: unknown): Omit<LivePostRequest, 'id' | 'storyId'> {
  const given = content.safeParse(input);
  if (!given.success) throw new Problem('invalid-fields', { issues: issuesOf(given.error) });
  return { ...given.data, document: parseDocument((input as { document?: unknown }).document) };
}

export interface LivePostMade {
  id: string;
  version: number;
  status: 'draft' | 'published' | 'withdrawn';
}

/**
 * Writes a post of live coverage and, where wished, publishes it, in one transaction: posts of several people come in
 * the order in which they arrive and never conflict. Sent again it is answered with what has become of it; a draft
 * that is sent again to go out goes out. Where it can't go out nothing is stored.
 * @throws Problem `bad-request`, `not-found`, `not-allowed`, `save-id-reused` (that id has other words), `coverage-ended`; `wrong-state` when
 * readers can't open the story; `preflight-failed` with the findings
 */
export async function createLivePost(
  context: NewsroomContext,
  request: LivePostRequest,
): Promise<LivePostMade> {
  const { id, storyId, release } = request;
  if (!isId(id)) throw new Problem('bad-request', { field: 'id' });
  return inPublication(async (tx, note) => {
    const verb = release ? 'live.post' : 'live.write';
    const { story } = await openCoverage(tx, context, storyId, verb);
    const begun = await begin({ tx, note }, context, story, request);
    if (begun) return begun;
    const post = await sameAs(tx, await lockUpdate(tx, id), request);
    if (!release && !post.handedInAt) await markHandedIn(tx, id, context.now());
    if (!release || post.status !== 'draft') return madeOf(post);
    await releaseWithin({ tx, note }, context, { story, update: post });
    return madeOf({ ...post, status: 'published' });
  });
}

const madeOf = ({ id, version, status }: UpdateRecord): LivePostMade => ({ id, version, status });

/** One that nobody has sent before; null, and nothing done, where its id is known. */
async function begin(
  work: PublicationWork,
  context: NewsroomContext,
  story: StoryHead,
  { id, storyId, release, headline, document, bylines, key = false }: LivePostRequest,
): Promise<LivePostMade | null> {
  const { tx } = work;
  const at = context.now();
  // Its id is the id of its first save as well: whoever sends both again means the same words.
  const written = {
    id,
    storyId,
    saveId: id,
    authorId: context.viewer.id,
    headline,
    document,
    bylines,
    key,
    at,
  };
  const update = await insertWrittenPost(tx, { ...written, handedInAt: release ? null : at });
  if (!update) return null;
  const refs = documentRefs(document);
  if (refs.length > 0) await addReferences(tx, [{ holder: holderOf(update, 'working'), refs }]);
  if (release) {
    await releaseWithin(work, context, { story, update, begun: true });
    return madeOf({ ...update, status: 'published' });
  }
  await auditUpdate(tx, context, update, at, 'create');
  await tellStory(tx, storyId);
  return madeOf(update);
}

/** The post that came before, where this is the same one. */
async function sameAs(
  tx: Transaction,
  known: UpdateRecord | null,
  { storyId, headline, document }: LivePostRequest,
): Promise<UpdateRecord> {
  // What has that id may be something else, of another story.
  if (known?.storyId !== storyId || known.kind !== 'live_post') throw new Problem('not-found');
  const first = await findUpdateRevision(tx, known.id, 1);
  const isSame = first?.headline === headline && isDeepStrictEqual(first.document, document);
  if (!isSame) throw new Problem('save-id-reused', { version: known.version });
  return known;
}
