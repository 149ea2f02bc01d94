'use server';

import { z } from 'zod';
import { photosAtOnce, type RuledPhotos } from '@/lib/document/shapes/photos-change';
import { rightTermsSchema } from '@/lib/document/shapes/right-rule';
import type { ActionResult } from '@/lib/kit/action-result';
import { makeRightRules as make } from '@/lib/newsroom/make-right-rules';
import { answer } from './answer';

const schema = z.object({
  photoIds: z.array(z.uuid()).min(1).max(photosAtOnce),
  terms: rightTermsSchema,
});

/** Makes the same rule about several photos; answers with each one's outcome. */
export async function makeRightRules(request: z.infer<typeof schema>): Promise<ActionResult<RuledPhotos>> {
  return answer(schema, request, make);
}
