'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { createStory as create } from '@/lib/newsroom/create-story';
import { answer } from './answer';

/** Creates a draft under an id made by the client. */
export async function createStory(id: string): Promise<ActionResult<{ id: string }>> {
  return answer(z.uuid(), id, create);
}
