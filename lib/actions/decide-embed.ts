'use server';

import { z } from 'zod';
import { embedChoices, maxDescription } from '@/lib/document/shapes/embed-watch';
import type { ActionResult } from '@/lib/kit/action-result';
import { decideEmbed as decide } from '@/lib/newsroom/embeds/decide-embed';
import { answer } from './answer';

const schema = z.object({
  storyId: z.uuid(),
  address: z.string().max(2_048),
  choice: z.enum(embedChoices).nullable(),
  description: z.string().max(maxDescription),
});

type Request = z.infer<typeof schema>;

/** Decides what readers of a story get of a lost post. Answers with what was decided before. */
export async function decideEmbed(
  request: Request,
): Promise<ActionResult<Pick<Request, 'choice' | 'description'>>> {
  return answer(schema, request, decide);
}
