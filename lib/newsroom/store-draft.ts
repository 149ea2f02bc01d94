import { storyRefs } from '@/blocks/story-refs';
import { readContent, type StoryHead } from '@/lib/data/write/find-story';
import { sectionNow } from '@/lib/data/write/removed-sections';
import { findSave, swapDraft } from '@/lib/data/write/swap-draft';
import { tellStory } from '@/lib/data/write/tell-story';
import { revisionsToThin, thinRevisions } from '@/lib/data/write/thin-revisions';
import type { Transaction } from '@/lib/data/write/transaction';
import { writeReferences } from '@/lib/data/write/write-references';
import type { DraftSave, DraftSaved } from '@/lib/document/shapes/desk-story';
import type { RevisionSummary } from '@/lib/document/shapes/revision';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { staleVersion } from './stale-version';
import { summariseSave } from './summarise-save';
import { whichToThin } from './which-to-thin';

/** How long a story's old revisions are left alone after they were thinned out, in milliseconds. */
const thinningPause = 60 * 60_000;

/** A section may have been taken away since somebody opened the story, or since the version that they bring back. */
async function inPresentSection(tx: Transaction, story: StoryHead, save: DraftSave): Promise<DraftSave> {
  const { sectionId } = save.fields;
  if (!sectionId || sectionId === story.sectionId) return save;
  const now = await sectionNow(tx, sectionId);
  return now === sectionId ? save : { ...save, fields: { ...save.fields, sectionId: now } };
}

/**
 * What saving and restoring share, inside the caller's transaction and after its permission check: the working copy
 * is swapped if it is still at `baseVersion`, and a revision is put on top that says what changed.
 * @param story held by `lockStory` in this transaction
 * @param origin whose words these are, when somebody brings a version back or takes a branch over
 * @throws Problem `wrong-state`, `stale-version`, `save-id-reused`
 */
export async function storeDraft(
  tx: Transaction,
  { viewer, now }: NewsroomContext,
  story: StoryHead,
  given: DraftSave,
  origin?: Pick<RevisionSummary, 'restored' | 'tookOver'>,
): Promise<DraftSaved> {
  const storyId = story.id;
  if (story.status === 'killed') throw new Problem('wrong-state', { status: story.status });

  const save = await inPresentSection(tx, story, given);
  const asGiven = await findSave(tx, { ...given, storyId });
  const known =
    asGiven && !asGiven.same && save !== given ? await findSave(tx, { ...save, storyId }) : asGiven;
  if (known && !known.same) throw new Problem('save-id-reused', { version: known.version });
  if (known) return { version: known.version, savedAt: known.savedAt.toISOString() };

  const at = now();
  const before = await readContent(tx, storyId);
  const summary = { ...summariseSave(before, save), ...origin };
  const version = await swapDraft(tx, { ...save, storyId, personId: viewer.id, at, summary });
  if (version === null) throw staleVersion(save.baseVersion, story, before);
  await writeReferences(
    tx,
    { ownerKind: 'story', ownerId: storyId, stage: 'working', storyId },
    storyRefs(save.fields, save.document),
  );
  await tellStory(tx, storyId);
  if (!story.thinnedAt || at.getTime() - story.thinnedAt.getTime() > thinningPause) {
    await thinRevisions(tx, storyId, { ...whichToThin(await revisionsToThin(tx, storyId), at), at });
  }
  return { version, savedAt: at.toISOString() };
}
