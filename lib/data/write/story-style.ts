import type { StoryStyle } from '@/lib/document/story-style';
import { toJson } from '../json';
import { toStoryStyle } from '../story-style';
import type { Transaction } from './transaction';

/** Replaces how the site shows what came after a story. Returns what held before. */
export async function writeStoryStyle(tx: Transaction, style: StoryStyle): Promise<StoryStyle> {
  const where = { id: 1 };
  const before = await tx.site.findUnique({ where, select: { storyStyle: true } });
  await tx.site.update({ where, data: { storyStyle: toJson(style) } });
  return toStoryStyle(before?.storyStyle);
}
