'use server';

import { z } from 'zod';
import { historyShows } from '@/lib/document/story-style';
import type { ActionResult } from '@/lib/kit/action-result';
import { chooseHistory as choose } from '@/lib/newsroom/choose-history';
import { answer } from './answer';

const schema = z.object({ id: z.uuid(), shows: z.enum(historyShows).nullable() });

/** Chooses what a story's public history shows of its changes. */
export async function chooseHistory(request: z.infer<typeof schema>): Promise<ActionResult<void>> {
  return answer(schema, request, choose);
}
