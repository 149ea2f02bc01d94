'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { cancelFrontPlan as cancel } from '@/lib/newsroom/fronts/cancel-front-plan';
import { answer } from './answer';

/** Calls off what was planned for a front. */
export async function cancelFrontPlan(request: { id: string }): Promise<ActionResult<void>> {
  return answer(z.strictObject({ id: z.uuid() }), request, cancel);
}
