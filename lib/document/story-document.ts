import { z } from 'zod';
import { Problem } from '@/lib/kit/problem';
import { type Block, unknownBlockSchema } from './block';
import type { BlockDefinition, KnownBlock } from './define-block';

/** The body of a story or of an update: an ordered list of blocks. */
export interface StoryDocument {
  version: 1;
  blocks: Block[];
}

export const emptyDocument: StoryDocument = { version: 1, blocks: [] };

const maxBlocks = 10_000;

// Definitions differ in their block type; a list of them can only be held loosely. `definitionFor` narrows again.
// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of generics
export type AnyDefinition = BlockDefinition<any>;

const outline = z.strictObject({
  version: z.literal(1),
  blocks: z.array(unknownBlockSchema).max(maxBlocks),
});

/** Brings a stored block to the current version of its kind. Blocks of unknown kinds, or from the future, stay as they are. */
export function upgradeBlock(stored: Block, definition: AnyDefinition | undefined): Block {
  if (!definition) return stored;
  let block: Record<string, unknown> = stored;
  for (let from = stored.version; from < definition.version; from += 1) {
    const step = definition.upgrade[from];
    if (!step)
      throw new Problem('invalid-document', { block: stored.id, type: stored.type, reason: 'no-upgrade' });
    block = { ...step(block), id: stored.id, type: stored.type, version: from + 1 };
  }
  return block as Block;
}

/**
 * The schema of a whole document, built from the definitions. Known kinds are upgraded and then validated strictly;
 * unknown kinds pass as they are; ids must be unique.
 */
export function buildStorySchema(definitions: readonly AnyDefinition[]): z.ZodType<StoryDocument> {
  const byType = new Map(definitions.map((definition) => [definition.type, definition]));
  return outline.transform((document, context) => {
    const seen = new Set<string>();
    const blocks = document.blocks.map((stored, index): Block => {
      const path = ['blocks', index];
      if (seen.has(stored.id)) context.addIssue({ code: 'custom', message: 'block-id-repeated', path });
      seen.add(stored.id);
      const definition = byType.get(stored.type);
      if (!definition || stored.version > definition.version) return stored;
      const result = definition.schema.safeParse(upgradeBlock(stored, definition));
      if (result.success) return result.data as unknown as Block;
      for (const issue of result.error.issues) {
        context.addIssue({ code: 'custom', message: issue.message, path: [...path, ...issue.path] });
      }
      return stored;
    });
    return { version: 1 as const, blocks };
  });
}

/** Whether the block is one that `definition` fully understands (same kind, not from a newer version of the code). */
export function isOf<B extends KnownBlock>(definition: BlockDefinition<B>, block: Block): boolean {
  return block.type === definition.type && block.version <= definition.version;
}
