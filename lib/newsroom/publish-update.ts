import { checkDocument } from '@/blocks/document-check';
import { documentRefs } from '@/blocks/document-refs';
import { documentText } from '@/blocks/document-text';
import { loadRefs } from '@/lib/data/load-refs';
import { writeAudit } from '@/lib/data/write/audit';
import type { StoryHead } from '@/lib/data/write/find-story';
import { publishedUpdateTimes } from '@/lib/data/write/story-status';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { markUpdatePublished, markUpdateWithdrawn, type UpdateRecord } from '@/lib/data/write/updates';
import { writePublicationTimes } from '@/lib/data/write/write-publication';
import { writeReferences } from '@/lib/data/write/write-references';
import type { Finding } from '@/lib/document/finding';
import type { Refs } from '@/lib/document/refs';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { publishPhotoFiles, withdrawPhotoFiles } from './publish-photo-files';
import { staleUpdate } from './save-update';
import { storyTimes } from './story-times';

const photosOf = (refs: { kind: string; id: string }[]) =>
  refs.flatMap((ref) => (ref.kind === 'photo' ? [ref.id] : []));

/**
 * Publishes an update, or the changes of one that readers see already. Its time is the server's at the first
 * publication and doesn't move afterwards.
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `wrong-state`; `preflight-failed` with the findings
 */
export async function publishUpdate(
  context: NewsroomContext,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const dropped = await inTransaction(async (tx) => {
    const { story, update } = await openUpdate(tx, context, id);
    if (!story.path) throw new Problem('wrong-state', { status: story.status });
    if (update.version !== version) throw staleUpdate(version, update);
    const refs = documentRefs(update.document);
    passPreflight(update, await loadRefs(refs));
    const at = context.now();
    await publishPhotoFiles(tx, photosOf(refs));
    await markUpdatePublished(tx, update, update.publishedAt ?? at);
    const holder = { ownerKind: 'update', ownerId: id, stage: 'published', storyId: story.id } as const;
    const gone = await writeReferences(tx, holder, refs);
    await moveTimes(tx, story);
    await audit(tx, context, update, at, 'update.publish');
    return photosOf(gone);
  });
  await withdrawPhotoFiles(dropped);
}

/**
 * Takes an update off the page. Its words stay in the desk; the story's times become what they would be without it.
 * @throws Problem `not-found`, `not-allowed`, `wrong-state`
 */
export async function withdrawUpdate(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  const dropped = await inTransaction(async (tx) => {
    const { story, update } = await openUpdate(tx, context, id);
    if (update.status === 'withdrawn') throw new Problem('wrong-state', { status: update.status });
    await markUpdateWithdrawn(tx, id);
    const holder = { ownerKind: 'update', ownerId: id, stage: 'published', storyId: story.id } as const;
    const gone = await writeReferences(tx, holder, []);
    if (story.path) await moveTimes(tx, story);
    await audit(tx, context, update, context.now(), 'update.withdraw');
    return photosOf(gone);
  });
  await withdrawPhotoFiles(dropped);
}

function passPreflight(update: UpdateRecord, refs: Refs): void {
  const findings: Finding[] = checkDocument(update.document, refs);
  if (documentText(update.document, refs) === '' && documentRefs(update.document).length === 0) {
    findings.unshift({ level: 'red', code: 'body-empty' });
  }
  if (findings.some((finding) => finding.level === 'red'))
    throw new Problem('preflight-failed', { findings });
}

async function moveTimes(tx: Transaction, story: StoryHead): Promise<void> {
  const { firstPublishedAt, substantiveAt } = story;
  if (!firstPublishedAt) throw new Error(`The published story ${story.id} has no first-published time`);
  const updates = await publishedUpdateTimes(tx, story.id);
  await writePublicationTimes(tx, story.id, storyTimes({ firstPublishedAt, substantiveAt, updates }));
}

async function audit(
  tx: Transaction,
  { viewer }: NewsroomContext,
  update: UpdateRecord,
  at: Date,
  verb: string,
) {
  const { id, storyId, kind, version } = update;
  await writeAudit(tx, {
    at,
    personId: viewer.id,
    verb,
    subjectKind: 'update',
    subjectId: id,
    detail: { storyId, kind, version },
  });
}
