'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { restorePhoto as bringBack } from '@/lib/newsroom/delete-photo';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Brings a deleted photo back. */
export async function restorePhoto(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, bringBack);
}
