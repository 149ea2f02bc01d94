import { storySchema } from '../registry';

/** What the story schema has against a block: `place: reason` each, the place within the block. Empty when it passes. */
export function refused(block: unknown): string[] {
  const result = storySchema.safeParse({ version: 1, blocks: [block] });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`);
}
