import { z } from 'zod';
import { documentRefs } from '@/blocks/document-refs';
import { storeBranch } from '@/lib/data/write/store-branch';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { findUpdateSave, lastSaver, swapUpdate, type UpdateRecord } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { type BylineFields, bylinesSchema } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { isProblem, Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { openUpdate } from './open-update';
import { issuesOf, parseDocument, parseSaveEnvelope } from './parse-draft';
import { holderOf } from './update-steps';

export interface UpdateSave {
  baseVersion: number;
  saveId: string;
  headline: string;
  document: StoryDocument;
  /** Who signs it, in order; left out, it stays as it was. */
  bylines?: BylineFields;
}

/** @throws Problem `bad-request`, `invalid-fields`, `invalid-document` */
export function parseUpdateSave(input: unknown): UpdateSave {
  const envelope = parseSaveEnvelope(input);
  const given = input as { headline?: unknown; document?: unknown; bylines?: unknown };
  const headline = z.string().max(300).safeParse(given.headline);
  if (!headline.success) throw new Problem('invalid-fields', { issues: issuesOf(headline.error) });
  const bylines = bylinesSchema.safeParse(given.bylines ?? []);
  if (!bylines.success) throw new Problem('invalid-fields', { issues: issuesOf(bylines.error) });
  return {
    ...envelope,
    headline: headline.data,
    document: parseDocument(given.document),
    ...(given.bylines !== undefined && { bylines: bylines.data }),
  };
}

/**
 * Stores the working copy of an update by compare and swap, as `saveDraft` does for a story.
 * @throws Problem `not-found`, `not-allowed`, `stale-version`, `save-id-reused`
 */
export async function saveUpdate(
  context: NewsroomContext,
  id: string,
  save: UpdateSave,
): Promise<DraftSaved> {
  const answer = await inTransaction(async (tx) => {
    const { update } = await openUpdate(tx, context, id, 'write');
    return storeOrSetAside(tx, context, update, save);
  });
  // Only now, when what came too late is stored for good.
  if (isProblem(answer)) throw answer;
  return answer;
}

/**
 * Stores a save of an update that is held, or sets it aside where it comes too late.
 * @returns the problem `stale-version` of what was set aside: to be thrown once that is committed
 * @throws Problem `save-id-reused`
 */
export async function storeOrSetAside(
  tx: Transaction,
  context: NewsroomContext,
  update: UpdateRecord,
  save: UpdateSave,
): Promise<DraftSaved | Problem> {
  return storeUpdate(tx, context, update, save).catch(async (error: unknown) => {
    if (!isProblem(error, 'stale-version')) throw error;
    const { headline, document, bylines = update.bylines, ...envelope } = save;
    const owner = { ownerKind: 'update', ownerId: update.id, storyId: update.storyId } as const;
    const [authorId, at] = [context.viewer.id, context.now()];
    await storeBranch(tx, { ...owner, ...envelope, fields: { headline, bylines }, document, authorId, at });
    return error;
  });
}

/**
 * Stores a save of an update that is held (`openUpdate`), once however often it comes.
 * @throws Problem `stale-version` with what is stored, `save-id-reused`
 */
export async function storeUpdate(
  tx: Transaction,
  { viewer, now }: NewsroomContext,
  update: UpdateRecord,
  save: UpdateSave,
): Promise<DraftSaved> {
  const { id, storyId } = update;
  const { bylines = update.bylines } = save;
  const known = await findUpdateSave(tx, { ...save, bylines, id });
  if (known && !known.same) throw new Problem('save-id-reused', { version: known.version });
  if (known) return { version: known.version, savedAt: known.savedAt.toISOString() };
  const at = now();
  const version = await swapUpdate(tx, { ...save, bylines, id, personId: viewer.id, at });
  if (version === null) throw await staleUpdate(tx, save.baseVersion, update);
  await writeReferences(tx, holderOf(update, 'working'), documentRefs(save.document));
  await tellStory(tx, storyId);
  return { version, savedAt: at.toISOString() };
}

/** Carries the stored version along, so that a person can compare both. */
export async function staleUpdate(tx: Transaction, base: number, update: UpdateRecord): Promise<Problem> {
  const { version, headline, document, bylines, updatedAt } = update;
  const savedBy = (await lastSaver(tx, update.id)) ?? update.author;
  const current = { version, headline, document, bylines, savedBy, savedAt: updatedAt.toISOString() };
  return new Problem('stale-version', { base, current });
}
