import * as z from 'zod/mini';
import { blockIdPattern } from '@/lib/kit/ids';

/** What every block carries: its kind, the version of that kind's shape, and an id that is stable for its life. */
export const blockBase = {
  id: z.string().check(z.regex(blockIdPattern)),
  version: z.int().check(z.positive()),
};

/** A block of any kind, known to this version of the code or not. */
export interface Block {
  id: string;
  type: string;
  version: number;
  [key: string]: unknown;
}

/** A block of a kind that this code does not know: stored, shown to the desk, skipped for readers, never dropped. */
export const unknownBlockSchema = z.looseObject({
  ...blockBase,
  type: z.string().check(z.minLength(1), z.maxLength(60), z.regex(/^[a-z][a-z0-9-]*$/)),
});

// The stored object itself goes on, not zod's copy of it, which would reorder its keys: an unknown block is kept as
// it is to the byte.
export const storedBlock = z.pipe(
  z.unknown(),
  z.transform((stored: unknown, { issues }): Block => {
    const { error } = unknownBlockSchema.safeParse(stored);
    for (const { message, path } of error?.issues ?? []) {
      issues.push({ code: 'custom', message, path: [...path], input: stored });
    }
    return stored as Block;
  }),
);

/**
 * The blocks inside a container, in its field `blocks`. Only their outline is read here: the schema of the whole
 * document validates each by the definition of its kind, which no container knows.
 */
export const childBlocks = z.array(storedBlock).check(z.maxLength(200));

/**
 * What a block shows that lives outside the document. Use cases write these as rows at every save, so that pages can
 * be loaded without a query per block and the desk can say where a photo is used.
 */
export interface Ref {
  kind: 'photo' | 'helpline' | 'story';
  id: string;
}
