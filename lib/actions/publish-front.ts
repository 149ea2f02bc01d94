'use server';

import { type FrontVersion, frontVersionSchema } from '@/lib/document/shapes/desk-front';
import type { ActionResult } from '@/lib/kit/action-result';
import { publishFront as publish } from '@/lib/newsroom/fronts/publish-front';
import { answer } from './answer';

/** Gives readers the working copy of a front, if it is the version that was looked at. */
export async function publishFront(request: FrontVersion): Promise<ActionResult<void>> {
  return answer(frontVersionSchema, request, publish);
}
