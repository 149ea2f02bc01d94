'use server';

import * as z from 'zod/mini';
import { sectionWordsSchema } from '@/lib/document/shapes/section';
import type { ActionResult } from '@/lib/kit/action-result';
import { editSection as edit } from '@/lib/newsroom/sections/edit-section';
import { answer } from './answer';

const schema = z.extend(sectionWordsSchema, { id: z.string(), baseVersion: z.int() });

/** Says what a section is called, where it stands and how it looks; answers with its new version and its address. */
export async function editSection(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ version: number; slug: string }>> {
  return answer(schema, request, edit);
}
