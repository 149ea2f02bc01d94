import type { StoryDocument } from '@/lib/document/story-document';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** A save of a story or an update that somebody else was before. */
export interface Branch {
  ownerKind: 'story' | 'update';
  ownerId: string;
  storyId: string;
  baseVersion: number;
  saveId: string;
  /** The story's fields, or the update's headline and bylines. */
  fields: object;
  document: StoryDocument;
  authorId: string;
  at: Date;
}

/** Adds a branch, unless this very save is one already. */
export async function storeBranch(tx: Transaction, { at, ...branch }: Branch): Promise<void> {
  const content = { fields: toJson(branch.fields), document: toJson(branch.document) };
  await tx.branch.createMany({ data: [{ ...branch, ...content, createdAt: at }], skipDuplicates: true });
}
