'use server';

import { type SectionWords, sectionWordsSchema } from '@/lib/document/shapes/section';
import type { ActionResult } from '@/lib/kit/action-result';
import { makeSection as make } from '@/lib/newsroom/sections/make-section';
import { answer } from './answer';

/** Adds a section; answers with its id and its address. */
export async function makeSection(
  request: SectionWords,
): Promise<ActionResult<{ id: string; slug: string }>> {
  return answer(sectionWordsSchema, request, make);
}
