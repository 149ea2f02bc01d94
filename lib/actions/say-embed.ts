'use server';

import { z } from 'zod';
import { postStates } from '@/lib/document/shapes/embed-watch';
import type { ActionResult } from '@/lib/kit/action-result';
import { sayEmbed as say } from '@/lib/newsroom/embeds/say-embed';
import { answer } from './answer';

const schema = z.object({ address: z.string().max(2_048), state: z.enum(postStates) });

type Request = z.infer<typeof schema>;

/** Notes what somebody saw of a post. Answers with what was known before. */
export async function sayEmbed(request: Request): Promise<ActionResult<Pick<Request, 'state'>>> {
  return answer(schema, request, say);
}
