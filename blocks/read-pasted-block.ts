import { type Block, unknownBlockSchema } from '@/lib/document/block';
import { definitionFor } from './registry';

/**
 * A block that came through the clipboard, which may be from anywhere: as the schema of its kind has it, or as it is
 * where this code doesn't know the kind; null for anything else. Needs every definition, so an open editor loads it
 * after it can be written in.
 */
export function readPastedBlock(pasted: unknown): Block | null {
  const outline = unknownBlockSchema.safeParse(pasted);
  if (!outline.success) return null;
  const block = pasted as Block;
  const definition = definitionFor(block);
  return definition ? (definition.schema.safeParse(block).data ?? null) : block;
}
