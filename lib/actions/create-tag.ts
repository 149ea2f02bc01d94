'use server';

import { z } from 'zod';
import type { Choice } from '@/lib/document/shapes/desk-story';
import type { ActionResult } from '@/lib/kit/action-result';
import { createTag as create } from '@/lib/newsroom/create-tag';
import { answer } from './answer';

const schema = z.object({ name: z.string().trim().min(1).max(80) });

/** Adds a tag, or finds the one with the same address. */
export async function createTag(input: z.infer<typeof schema>): Promise<ActionResult<Choice>> {
  return answer(schema, input, create);
}
