import { writeAudit } from '@/lib/data/write/audit';
import { lockStory, readContent } from '@/lib/data/write/find-story';
import { deleteOverride, findOverride, type OverrideOwner, writeOverride } from '@/lib/data/write/overrides';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import type { Finding } from '@/lib/document/finding';
import { canBeOverridden, judgedOf, placeOf } from '@/lib/document/override';
import type { Override } from '@/lib/document/shapes/override';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { storySubject } from '@/lib/policy/story-subject';
import type { Verb } from '@/lib/policy/table';
import { assertCan, type NewsroomContext } from './context';
import { type Judgement, judgeStory, judgeUpdate } from './judge';
import { openUpdate } from './open-update';
import { staleUpdate } from './save-update';
import { staleVersion } from './stale-version';

export interface OverrideRequest {
  storyId: string;
  /** Null for a finding about the story itself. */
  updateId: string | null;
  /** The version that the person saw: the decision is about what was looked at. */
  version: number;
  code: string;
  /** As `placeOf` names it. */
  place: string;
  reason: string;
}

const verbFor = (level: Finding['level']): Verb =>
  level === 'red' ? 'preflight.override-red' : 'preflight.override-amber';

/**
 * Lets a finding stand, with a reason that is logged: amber ones by an editor, red ones by an administrator. It holds
 * until what was judged changes, or until somebody withdraws it.
 * @throws Problem `not-found`, `not-allowed`, `bad-request` without a reason, `stale-version`; `finding-gone` when
 * preflight doesn't say so (any more), `finding-firm` when nobody may pass it over
 */
export async function overrideFinding(context: NewsroomContext, request: OverrideRequest): Promise<Override> {
  const reason = request.reason.trim();
  if (!reason) throw new Problem('bad-request', { field: 'reason' });
  return inTransaction(async (tx) => {
    const { owner, judgement } = await judge(tx, context, request);
    const finding = judgement.findings.find(
      (found) => found.code === request.code && placeOf(found) === request.place,
    );
    if (!finding) throw new Problem('finding-gone');
    if (!canBeOverridden(finding)) throw new Problem('finding-firm');
    assertCan(context.viewer, verbFor(finding.level));
    const { code, level } = finding;
    const place = request.place;
    const at = context.now();
    const override = await writeOverride(tx, owner, {
      code,
      place,
      level,
      reason,
      at,
      judged: judgedOf(finding, judgement.judged),
      personId: context.viewer.id,
    });
    await log(tx, context, owner, { at, verb: 'preflight.override', override, version: request.version });
    return override;
  });
}

/**
 * Takes such a decision back: the finding asks again. What is published stays.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function withdrawOverride(context: NewsroomContext, { id }: { id: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const known = isId(id) ? await findOverride(tx, id) : null;
    if (!known) throw new Problem('not-found');
    await openStory(tx, context, known.owner.storyId);
    const found = await findOverride(tx, id);
    if (!found) throw new Problem('not-found');
    assertCan(context.viewer, verbFor(found.override.level));
    await deleteOverride(tx, id);
    const { owner, override } = found;
    await log(tx, context, owner, { at: context.now(), verb: 'preflight.override.withdraw', override });
  });
}

async function openStory(tx: Transaction, { viewer }: NewsroomContext, id: string) {
  const story = isId(id) ? await lockStory(tx, id) : null;
  if (!story) throw new Problem('not-found');
  assertCan(viewer, 'story.read', storySubject(story));
  return story;
}

async function judge(
  tx: Transaction,
  context: NewsroomContext,
  { storyId, updateId, version }: OverrideRequest,
): Promise<{ owner: OverrideOwner; judgement: Judgement }> {
  if (updateId) {
    const { story, update } = await openUpdate(tx, context, updateId, 'write');
    if (story.id !== storyId) throw new Problem('not-found');
    if (update.version !== version) throw await staleUpdate(tx, version, update);
    const owner = { ownerKind: 'update', ownerId: updateId, storyId } as const;
    return { owner, judgement: await judgeUpdate(tx, update, context.now()) };
  }
  const story = await openStory(tx, context, storyId);
  const content = await readContent(tx, storyId);
  if (story.version !== version) throw staleVersion(version, story, content);
  const owner = { ownerKind: 'story', ownerId: storyId, storyId } as const;
  return { owner, judgement: await judgeStory(tx, storyId, content, context.now()) };
}

async function log(
  tx: Transaction,
  { viewer }: NewsroomContext,
  { ownerKind, ownerId, storyId }: OverrideOwner,
  { at, verb, override, version }: { at: Date; verb: string; override: Override; version?: number },
): Promise<void> {
  const { code, place, level, reason } = override;
  await writeAudit(tx, {
    at,
    personId: viewer.id,
    verb,
    subjectKind: ownerKind,
    subjectId: ownerId,
    detail: { storyId, code, place, level, reason, ...(version === undefined ? {} : { version }) },
  });
}
