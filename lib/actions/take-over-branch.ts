'use server';

import { z } from 'zod';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import type { ActionResult } from '@/lib/kit/action-result';
import { type TakeOverRequest, takeOverBranch as takeOver } from '@/lib/newsroom/take-over-branch';
import { answer } from './answer';

const schema = z.object({
  id: z.uuid(),
  branchId: z.uuid(),
  baseVersion: z.number().int().min(0).max(2_147_483_646),
  saveId: z.uuid(),
});

/** Makes a save that was set aside the newest version of its story. */
export async function takeOverBranch(request: TakeOverRequest): Promise<ActionResult<DraftSaved>> {
  return answer(schema, request, takeOver);
}
