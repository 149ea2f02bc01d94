'use server';

import type { z } from 'zod';
import { embedPolicySchema } from '@/lib/document/embed-policy';
import type { ActionResult } from '@/lib/kit/action-result';
import { setEmbedPolicy as set } from '@/lib/newsroom/embeds/set-embed-policy';
import { answer } from './answer';

type Policy = z.infer<typeof embedPolicySchema>;

/** Decides what the desk is offered first for lost posts. Answers with what held before. */
export async function setEmbedPolicy(policy: Policy): Promise<ActionResult<Policy>> {
  return answer(embedPolicySchema, policy, set);
}
