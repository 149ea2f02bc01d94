'use server';

import { z } from 'zod';
import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import type { ActionResult } from '@/lib/kit/action-result';
import { type RestoreRequest, restoreRevision as restore } from '@/lib/newsroom/restore-revision';
import { answer } from './answer';

const version = z.number().int().min(0).max(2_147_483_646);
const schema = z.object({ id: z.uuid(), version, baseVersion: version, saveId: z.uuid() });

/** Brings a version of a story back as a new one. */
export async function restoreRevision(request: RestoreRequest): Promise<ActionResult<DraftSaved>> {
  return answer(schema, request, restore);
}
