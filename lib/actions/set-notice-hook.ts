'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { setHook } from '@/lib/newsroom/notices/set-hook';
import { answer } from './answer';

const schema = z.strictObject({ url: z.string().max(2_000).nullable() });

/** Has one's notices posted to an address, or to none. Returns the secret that signs them, this once. */
export async function setNoticeHook(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ secret: string | null }>> {
  return answer(schema, request, setHook);
}
