import * as z from 'zod/mini';
import { type Block, storedBlock } from './block';
import type { BlockDefinition, KnownBlock } from './define-block';

/** The body of a story or of an update: an ordered list of blocks. */
export interface StoryDocument {
  version: 1;
  blocks: Block[];
}

export const emptyDocument: StoryDocument = { version: 1, blocks: [] };

/** A story or an update has at most this many blocks. */
export const maxBlocks = 10_000;

// Definitions differ in their block type; a list of them can only be held loosely. `definitionFor` narrows again.
// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous list of generics
export type AnyDefinition = BlockDefinition<any>;

const outline = z.strictObject({
  version: z.literal(1),
  blocks: z.array(storedBlock).check(z.maxLength(maxBlocks)),
});

/**
 * Brings a stored block, step by step, to the version of its kind that this code writes. Blocks of unknown kinds, or
 * from newer code, stay as they are. A step works on unvalidated JSON and throws what it likes when that isn't what it
 * was made for.
 */
export function upgradeBlock(stored: Block, definition: AnyDefinition | undefined): Block {
  if (!definition) return stored;
  let block: Record<string, unknown> = stored;
  for (let from = stored.version; from < definition.version; from += 1) {
    block = { ...definition.upgrade[from]?.(block), id: stored.id, type: stored.type, version: from + 1 };
  }
  return block as Block;
}

type AddIssue = (message: string, path?: PropertyKey[]) => void;

/** A block of a known kind in its newest shape; null where it stays as it is: unknown, from newer code, or refused. */
function readBlock(stored: Block, definition: AnyDefinition | undefined, addIssue: AddIssue): Block | null {
  if (!definition || !isOf(definition, stored)) return null;
  try {
    const { data, error } = definition.schema.safeParse(upgradeBlock(stored, definition));
    if (!error) return data as Block;
    for (const { message, path } of error.issues) addIssue(message, path);
  } catch (cause) {
    addIssue(`upgrade-failed: ${cause instanceof Error ? cause.message : cause}`);
  }
  return null;
}

/**
 * The schema of a whole document, built from the definitions. Known kinds are upgraded and then validated strictly, in
 * containers too, where only the kinds that the container names may stand; unknown kinds, and blocks from newer code,
 * pass as they are; ids must be unique on all levels together.
 */
export function buildStorySchema(definitions: readonly AnyDefinition[]): z.ZodMiniType<StoryDocument> {
  const byType = new Map(definitions.map((definition) => [definition.type, definition]));
  const read = z.transform((document: z.infer<typeof outline>, { issues }) => {
    const seen = new Set<string>();
    const readAt = (stored: Block, place: PropertyKey[]): Block => {
      const addIssue: AddIssue = (message, path = []) =>
        issues.push({ code: 'custom', message, path: [...place, ...path], input: document });
      if (seen.has(stored.id)) addIssue('block-id-repeated', ['id']);
      seen.add(stored.id);
      const definition = byType.get(stored.type);
      const block = readBlock(stored, definition, addIssue);
      if (!block || !definition?.children) return block ?? stored;
      const allowed = definition.children;
      const inside = (block.blocks as Block[]).map((child, index) => {
        const path = ['blocks', index];
        if (allowed.includes(child.type) || !byType.has(child.type))
          return readAt(child, [...place, ...path]);
        addIssue('block-not-allowed-here', [...path, 'type']);
        return child;
      });
      return { ...block, blocks: inside };
    };
    return { version: 1 as const, blocks: document.blocks.map((stored, i) => readAt(stored, ['blocks', i])) };
  });
  return z.pipe(outline, read);
}

/** Whether the block is one that `definition` fully understands (same kind, not from a newer version of the code). */
export function isOf<B extends KnownBlock>(definition: BlockDefinition<B>, block: Block): boolean {
  return block.type === definition.type && block.version <= definition.version;
}
