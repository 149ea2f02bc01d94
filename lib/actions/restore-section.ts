'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { restoreSection as restore } from '@/lib/newsroom/sections/restore-section';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Brings a section back that was taken away. */
export async function restoreSection(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, restore);
}
