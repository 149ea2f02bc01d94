'use server';

import { z } from 'zod';
import { type PhotosOutcome, photosAtOnce } from '@/lib/document/shapes/photos-change';
import type { ActionResult } from '@/lib/kit/action-result';
import { removeRightRules as remove } from '@/lib/newsroom/make-right-rules';
import { answer } from './answer';

const rule = z.object({ photoId: z.uuid(), ruleId: z.uuid() });
const schema = z.object({ rules: z.array(rule).min(1).max(photosAtOnce) });

/** Takes back rules that were made about several photos; answers with each one's outcome. */
export async function removeRightRules(
  request: z.infer<typeof schema>,
): Promise<ActionResult<PhotosOutcome>> {
  return answer(schema, request, remove);
}
