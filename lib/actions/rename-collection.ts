'use server';

import { z } from 'zod';
import { collectionNameSchema } from '@/lib/document/shapes/collection';
import type { ActionResult } from '@/lib/kit/action-result';
import { renameCollection as rename } from '@/lib/newsroom/rename-collection';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), name: collectionNameSchema });

/** Calls a collection of photos by another name. */
export async function renameCollection(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, rename);
}
