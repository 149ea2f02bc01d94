'use server';

import { z } from 'zod';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import type { ActionResult } from '@/lib/kit/action-result';
import { type BringBackUpdateRequest, bringBackUpdate as bringBack } from '@/lib/newsroom/bring-back-update';
import { answer } from './answer';

const version = z.number().int().min(0).max(2_147_483_646);
const from = z.union([z.strictObject({ branchId: z.uuid() }), z.strictObject({ version })]);
const schema = z.object({ id: z.uuid(), from, baseVersion: version, saveId: z.uuid() });

/** Makes a save of an update that was set aside, or an earlier version of it, its newest one. */
export async function bringBackUpdate(request: BringBackUpdateRequest): Promise<ActionResult<DraftSaved>> {
  return answer(schema, request, bringBack);
}
