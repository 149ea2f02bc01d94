import { documentText } from '@/blocks/document-text';
import { checkStory } from '@/blocks/story-check';
import { storyRefs } from '@/blocks/story-refs';
import { loadRefs } from '@/lib/data/load-refs';
import { isAddressTaken, lastAddress, pointAddresses } from '@/lib/data/write/addresses';
import { writeAudit } from '@/lib/data/write/audit';
import { sectionSlug } from '@/lib/data/write/find-section';
import { lockStory, readContent, type StoryContent, type StoryHead } from '@/lib/data/write/find-story';
import { markPublished, publishedUpdateTimes } from '@/lib/data/write/story-status';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { writePublication } from '@/lib/data/write/write-publication';
import { writeReferences } from '@/lib/data/write/write-references';
import type { Ref } from '@/lib/document/block';
import type { Refs } from '@/lib/document/refs';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { chooseSlug } from './choose-slug';
import { assertCan, type NewsroomContext } from './context';
import { publishPhotoFiles, withdrawPhotoFiles } from './publish-photo-files';
import { staleVersion } from './save-draft';
import { showUpdatesAgain } from './show-updates-again';
import { storyTimes } from './story-times';
import { photosOf } from './update-steps';

export interface PublishRequest {
  id: string;
  /** The version that the person saw: what is published is what was looked at. */
  version: number;
  /** Moves "Updated". Has no meaning at the first publication. */
  substantive: boolean;
}

/**
 * Publishes a story, or the changes of one that is live. Preflight runs here whatever the client said.
 * @returns the public path
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `wrong-state`, `slug-taken`; `preflight-failed` with the findings
 */
export async function publishStory(context: NewsroomContext, request: PublishRequest) {
  if (!isId(request.id)) throw new Problem('not-found');
  const { path, dropped } = await inTransaction(async (tx) => {
    const story = await lockStory(tx, request.id);
    if (!story) throw new Problem('not-found');
    assertCan(context.viewer, 'story.publish', { kind: 'story', createdById: story.createdById });
    const content = await readContent(tx, story.id);
    if (story.version !== request.version) throw staleVersion(request.version, story, content);
    if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });
    const refs = storyRefs(content.fields, content.document);
    const loaded = await loadRefs(refs);
    passPreflight(content, loaded);
    return publish(tx, { context, request, story, content, refs, loaded });
  });
  await withdrawPhotoFiles(dropped);
  return { path, version: request.version };
}

function passPreflight({ fields, document }: StoryContent, refs: Refs): void {
  const findings = checkStory(fields, document, refs);
  if (findings.some((finding) => finding.level === 'red'))
    throw new Problem('preflight-failed', { findings });
}

interface Job {
  context: NewsroomContext;
  request: PublishRequest;
  story: StoryHead;
  content: StoryContent;
  refs: Ref[];
  loaded: Refs;
}

async function publish(tx: Transaction, { context, request, story, content, refs, loaded }: Job) {
  const { fields, document } = content;
  const at = context.now();
  const firstPublishedAt = story.firstPublishedAt ?? at;
  const substantiveAt = story.path && request.substantive ? at : story.substantiveAt;
  const { path, sectionId } = await chooseAddress(tx, story, content);
  const updates = await publishedUpdateTimes(tx, story.id);
  const times = storyTimes({ firstPublishedAt, substantiveAt, updates });

  await publishPhotoFiles(tx, photosOf(refs));
  if (!story.path) await showUpdatesAgain(tx, story.id);
  await writePublication(tx, {
    storyId: story.id,
    version: story.version,
    path,
    sectionId,
    fields,
    document,
    times,
    text: documentText(document, loaded),
  });
  await pointAddresses(tx, story.id, path, at);
  const holder = { ownerKind: 'story', ownerId: story.id, stage: 'published', storyId: story.id } as const;
  const dropped = await writeReferences(tx, holder, refs);
  await markPublished(tx, story.id, { version: story.version, firstPublishedAt, substantiveAt });
  await writeAudit(tx, {
    at,
    personId: context.viewer.id,
    verb: 'story.publish',
    subjectKind: 'story',
    subjectId: story.id,
    detail: { version: story.version, path, substantive: request.substantive },
  });
  return { path, dropped: photosOf(dropped) };
}

/** An address keeps the section it was first published under; only its slug can change. */
async function chooseAddress(tx: Transaction, story: StoryHead, { fields }: StoryContent) {
  const sectionId = fields.sectionId ?? '';
  const current = await sectionSlug(tx, sectionId);
  if (!current) {
    throw new Problem('preflight-failed', {
      findings: [{ level: 'red', code: 'section-missing', field: 'sectionId' }],
    });
  }
  const last = await lastAddress(tx, story.id);
  const section = last?.section ?? current;
  const isTaken = (slug: string) => isAddressTaken(tx, `/${section}/${slug}`, story.id);
  const slug = await chooseSlug(fields, { id: story.id, currentSlug: last?.slug ?? null }, isTaken);
  return { path: `/${section}/${slug}`, sectionId };
}
