'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { muteMails as mute } from '@/lib/newsroom/notices/mute-mails';
import { answerAnybody } from './answer';

const schema = z.string().max(400);

/** Ends mails of a kind for whoever got the mail that the token stands in. */
export async function muteMails(token: string): Promise<ActionResult<null>> {
  return answerAnybody(schema, token, async (given) => {
    await mute(given);
    return null;
  });
}
