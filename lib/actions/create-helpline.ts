'use server';

import { type Helpline, type HelplineInput, helplineInputSchema } from '@/lib/document/shapes/helpline';
import type { ActionResult } from '@/lib/kit/action-result';
import { createHelpline as create } from '@/lib/newsroom/create-helpline';
import { answer } from './answer';

/** Adds a helpline that every story can show. */
export async function createHelpline(input: HelplineInput): Promise<ActionResult<Helpline>> {
  return answer(helplineInputSchema, input, create);
}
