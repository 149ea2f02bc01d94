import { storySchema } from '@/blocks/registry';
import type { BranchAgainst, BranchComparison } from '@/lib/document/shapes/branch';
import { emptyFields, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { branchRowSelect, toBranchRow } from './list-branches';
import { loadNamed } from './load-named';
import { storyOfHistory } from './revision-row';

type Side = BranchComparison['before'];

/** What is stored of a story or an update, as history compares it: an update has but a headline beside its document. */
function toSide(stored: { fields: unknown; document: unknown }): Side {
  const { data } = storyFieldsSchema.safeParse(stored.fields);
  const { headline } = stored.fields as { headline: string };
  return { fields: data ?? { ...emptyFields(), headline }, document: storySchema.parse(stored.document) };
}

/**
 * A save that was set aside, against what stands there now or what it was made from.
 * @throws Problem `not-found`, also for a branch of another story
 */
export async function getBranch(
  viewer: Viewer,
  storyId: string,
  id: string,
  wanted: BranchAgainst,
): Promise<BranchComparison> {
  const story = await storyOfHistory(viewer, storyId);
  const row = isId(id)
    ? await database().branch.findFirst({
        where: { id, storyId },
        select: { ...branchRowSelect, ownerId: true, baseVersion: true, fields: true, document: true },
      })
    : null;
  if (!row) throw new Problem('not-found');
  const ofThis = row.ownerKind === 'update' ? await ofUpdate(row) : await ofStory(row);
  const { now, base, update } = ofThis;
  const against = base ? wanted : 'now';
  const [before, after] = [against === 'base' && base ? base : now, toSide(row)];
  const named = await loadNamed([before, after]);
  return {
    story,
    branch: toBranchRow(row),
    update,
    against,
    baseKept: base !== null,
    before,
    after,
    ...named,
  };
}

interface Owner {
  ownerId: string;
  baseVersion: number;
}

interface Compared {
  now: Side;
  base: Side | null;
  update: BranchComparison['update'];
}

async function ofStory({ ownerId, baseVersion }: Owner): Promise<Compared> {
  const select = { fields: true, document: true };
  const [now, base] = await Promise.all([
    database().story.findUniqueOrThrow({ where: { id: ownerId }, select }),
    database().revision.findUnique({
      where: { storyId_version: { storyId: ownerId, version: baseVersion } },
      select,
    }),
  ]);
  return { now: toSide(now), base: base && toSide(base), update: null };
}

async function ofUpdate({ ownerId, baseVersion }: Owner): Promise<Compared> {
  const select = { headline: true, document: true };
  const [now, base] = await Promise.all([
    database().update.findUniqueOrThrow({ where: { id: ownerId }, select: { ...select, version: true } }),
    database().updateRevision.findUnique({
      where: { updateId_version: { updateId: ownerId, version: baseVersion } },
      select,
    }),
  ]);
  const side = ({ headline, document }: Pick<typeof now, 'headline' | 'document'>) =>
    toSide({ fields: { headline }, document });
  return {
    now: side(now),
    base: base && side(base),
    update: { id: ownerId, version: now.version },
  };
}
