import { addJob } from '@/lib/data/write/add-job';
import { pointAddresses } from '@/lib/data/write/addresses';
import { writeAudit } from '@/lib/data/write/audit';
import { writeEmbedPlaces } from '@/lib/data/write/embed-places';
import { areAuthors } from '@/lib/data/write/find-author';
import { lockStory, readContent, type StoryContent, type StoryHead } from '@/lib/data/write/find-story';
import { indexStory } from '@/lib/data/write/index-story';
import { clearRetraction } from '@/lib/data/write/retractions';
import { orderShareCard } from '@/lib/data/write/share-cards';
import { readPublished } from '@/lib/data/write/story-changes';
import { recordStoryEvent } from '@/lib/data/write/story-events';
import { markPublished, publishedUpdateTimes } from '@/lib/data/write/story-status';
import { areTags } from '@/lib/data/write/tags';
import { tellStory } from '@/lib/data/write/tell-story';
import type { Transaction } from '@/lib/data/write/transaction';
import { writePublication } from '@/lib/data/write/write-publication';
import { writeReferences } from '@/lib/data/write/write-references';
import type { Ref } from '@/lib/document/block';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { storyTimes } from '@/lib/document/story-times';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import { chooseAddress } from './choose-address';
import { assertCan, type NewsroomContext } from './context';
import { judgeStory, passPreflight } from './judge';
import { passEmbargo } from './keep-embargo';
import { noteInHistory } from './note-in-history';
import { tellOfPublication } from './notices/tell-of-publication';
import { inPublication, type PublicationWork } from './publish-photo-files';
import { callOff } from './schedule-story';
import { showUpdatesAgain } from './show-updates-again';
import { staleVersion } from './stale-version';
import { photosOf } from './update-steps';

export interface PublishRequest {
  id: string;
  /** The version that the person saw: what is published is what was looked at. */
  version: number;
  /** Moves "Updated". Has no meaning at the first publication. */
  substantive: boolean;
  /** Why it goes out although its embargo lasts. */
  overEmbargo?: string;
}

/**
 * Publishes a story, or the changes of one that is live. Preflight runs here whatever the client said; what somebody
 * has passed over doesn't stop it.
 * @returns the public path
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `wrong-state`, `slug-taken`; `invalid-fields` for an
 * author or tag that doesn't exist; `embargoed`, and `reason-missing` or `not-allowed` where an embargo was to be broken; `preflight-failed` with the findings, those of updates with their `updateId`
 */
export async function publishStory(
  context: NewsroomContext,
  request: PublishRequest,
): Promise<{ path: string; version: number }> {
  if (!isId(request.id)) throw new Problem('not-found');
  const path = await inPublication((tx, note) => publishWithin({ tx, note }, context, request));
  return { path, version: request.version };
}

/** The same within a publication that is under way. Returns the public path. */
export async function publishWithin(
  { tx, note }: PublicationWork,
  context: NewsroomContext,
  request: PublishRequest,
): Promise<string> {
  const story = await lockStory(tx, request.id);
  if (!story) throw new Problem('not-found');
  assertCan(context.viewer, 'story.publish', storySubject(story));
  const content = await readContent(tx, story.id);
  if (story.version !== request.version) throw staleVersion(request.version, story, content);
  if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });
  await passEmbargo(tx, context, story, request.overEmbargo);
  await assertNamesExist(tx, content.fields);
  const { open: findings, named: refs } = await judgeStory(tx, story.id, content, context.now());
  if (!story.path) {
    const updates = await showUpdatesAgain(tx, story.id, context.now());
    findings.push(...updates.findings);
    note(updates.photos);
  }
  passPreflight(findings);
  const published = await publish(tx, { context, request, story, content, refs });
  note([...photosOf(refs), ...published.dropped]);
  return published.path;
}

async function assertNamesExist(tx: Transaction, { bylines, tagIds }: StoryFields): Promise<void> {
  const authorIds = bylines.map((byline) => byline.authorId);
  if (!(await areAuthors(tx, authorIds))) throw new Problem('invalid-fields', { field: 'bylines' });
  if (!(await areTags(tx, tagIds))) throw new Problem('invalid-fields', { field: 'tagIds' });
}

interface Job {
  context: NewsroomContext;
  request: PublishRequest;
  story: StoryHead;
  content: StoryContent;
  refs: Ref[];
}

async function publish(tx: Transaction, { context, request, story, content, refs }: Job) {
  const { fields, document } = content;
  const at = context.now();
  const firstPublishedAt = story.firstPublishedAt ?? at;
  const substantiveAt = story.firstPublishedAt && request.substantive ? at : story.substantiveAt;
  const { path, sectionId } = await chooseAddress(tx, story, fields);
  const before = await readPublished(tx, story.id);
  const updates = await publishedUpdateTimes(tx, story.id);
  await writePublication(tx, {
    storyId: story.id,
    version: story.version,
    path,
    sectionId,
    fields,
    document,
    times: storyTimes({ firstPublishedAt, substantiveAt, revisedAt: story.revisedAt, updates }),
  });
  await noteInHistory(tx, { story, substantive: request.substantive, before, after: content, at });
  await callOff(tx, story.id, { verb: 'publish' }, at);
  await clearRetraction(tx, story.id);
  await writeEmbedPlaces(tx, story.id, at);
  await pointAddresses(tx, story.id, path, at);
  const holder = { ownerKind: 'story', ownerId: story.id, stage: 'published', storyId: story.id } as const;
  const dropped = await writeReferences(tx, holder, refs);
  await indexStory(tx, story.id);
  await orderShareCard(tx, story.id);
  await addJob(tx, 'relate-stories', {}, { subject: 'changed' });
  await markPublished(tx, story.id, { version: story.version, at, firstPublishedAt, substantiveAt });
  await writeAudit(tx, {
    at,
    personId: context.viewer.id,
    verb: 'story.publish',
    subjectKind: 'story',
    subjectId: story.id,
    detail: { version: story.version, path, substantive: request.substantive },
  });
  if (!story.path) await tellOfPublication(tx, { story, byId: context.viewer.id, at });
  const kind = story.path ? 'story.updated' : 'story.published';
  await recordStoryEvent(tx, { storyId: story.id, kind, at });
  await tellStory(tx, story.id);
  return { path, dropped: photosOf(dropped) };
}
