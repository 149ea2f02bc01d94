import type { OpenStatus, StepKind } from '@/lib/document/shapes/story-review';
import { newId } from '@/lib/kit/ids';
import type { Transaction } from './transaction';

export interface NewStep {
  storyId: string;
  kind: StepKind;
  byId: string;
  at: Date;
  note: string;
  version: number;
}

/**
 * Notes a step of a story that is held, and where the story stands from then on.
 * @param state the status, and the version that is approved with it; null for none
 */
export async function writeStep(
  tx: Transaction,
  step: NewStep,
  state: { status: OpenStatus; approvedVersion: number | null },
): Promise<void> {
  await tx.storyStep.create({ data: { id: newId(), ...step } });
  await tx.story.update({ where: { id: step.storyId }, data: state });
}

/** Gives a version a name, unless it has one: versions with names are never thinned out. */
export async function keepRevision(
  tx: Transaction,
  storyId: string,
  version: number,
  name: string,
): Promise<void> {
  await tx.revision.updateMany({ where: { storyId, version, name: null }, data: { name } });
}

/** Says who is to write a story. */
export async function writeAssignees(
  tx: Transaction,
  storyId: string,
  assigneeIds: readonly string[],
): Promise<void> {
  await tx.story.update({ where: { id: storyId }, data: { assigneeIds: [...assigneeIds] } });
}

/** Whether the last that happened to a story before it was handed in was that it was returned. */
export async function wasReturned(tx: Transaction, storyId: string): Promise<boolean> {
  const [, before] = await tx.storyStep.findMany({
    where: { storyId, kind: { in: ['hand-in', 'return', 'approve'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 2,
    select: { kind: true },
  });
  return before?.kind === 'return';
}

/** Who handed a story in last; null where nobody did. */
export async function whoHandedIn(tx: Transaction, storyId: string): Promise<string | null> {
  const row = await tx.storyStep.findFirst({
    where: { storyId, kind: 'hand-in' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { byId: true },
  });
  return row?.byId ?? null;
}
