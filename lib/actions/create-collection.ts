'use server';

import { z } from 'zod';
import { collectionNameSchema } from '@/lib/document/shapes/collection';
import type { ActionResult } from '@/lib/kit/action-result';
import { createCollection as create } from '@/lib/newsroom/create-collection';
import { answer } from './answer';

const schema = z.object({ name: collectionNameSchema });

/** Makes a collection of photos; answers with its id. */
export async function createCollection(request: z.infer<typeof schema>): Promise<ActionResult<string>> {
  return answer(schema, request, create);
}
