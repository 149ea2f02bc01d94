'use server';

import { z } from 'zod';
import type { Override } from '@/lib/document/shapes/override';
import type { ActionResult } from '@/lib/kit/action-result';
import { type OverrideRequest, overrideFinding as override } from '@/lib/newsroom/override-finding';
import { answer } from './answer';

const schema = z.object({
  storyId: z.uuid(),
  updateId: z.uuid().nullable(),
  version: z.number().int().min(0),
  code: z.string().max(100),
  place: z.string().max(200),
  reason: z.string().trim().min(1).max(1_000),
});

/** Logs the decision that a finding of preflight may stand. */
export async function overrideFinding(request: OverrideRequest): Promise<ActionResult<Override>> {
  return answer(schema, request, override);
}
