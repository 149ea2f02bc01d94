import type { Decision } from '@/lib/document/settings-edit';
import type { StoryStyle } from '@/lib/document/story-style';
import { toJson } from '../json';
import { toStoryStyle } from '../story-style';
import { lockSite } from './lock-site';
import type { Transaction } from './transaction';

/** Replaces how the site shows what came after a story. `decide` says by what, from what holds. */
export async function writeStoryStyle(
  tx: Transaction,
  decide: (before: StoryStyle) => StoryStyle,
): Promise<Decision<StoryStyle>> {
  await lockSite(tx);
  const where = { id: 1 };
  const row = await tx.site.findUnique({ where, select: { storyStyle: true } });
  const before = toStoryStyle(row?.storyStyle);
  const after = decide(before);
  await tx.site.update({ where, data: { storyStyle: toJson(after) } });
  return { before, after };
}
