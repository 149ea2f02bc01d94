'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { problemText } from '@/lib/kit/messages/problems';
import type { ProblemCode } from '@/lib/kit/problem';
import { testWebhook as test } from '@/lib/newsroom/outbox/test-webhook';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** What a webhook answered; `reason`: a sentence why it didn't, else empty. */
export interface TestAnswer {
  ok: boolean;
  status: number | null;
  reason: string;
  tookMs: number;
}

/** Sends a webhook a test, and says what it answered. */
export async function testWebhook(request: z.infer<typeof schema>): Promise<ActionResult<TestAnswer>> {
  return answer(schema, request, async (context, input) => {
    const { reason, ...found } = await test(context, input);
    return { ...found, reason: reason && problemText(reason as ProblemCode) };
  });
}
