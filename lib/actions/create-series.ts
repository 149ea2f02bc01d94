'use server';

import { type SeriesWords, seriesWordsSchema } from '@/lib/document/shapes/series';
import type { ActionResult } from '@/lib/kit/action-result';
import { createSeries as create } from '@/lib/newsroom/create-series';
import { answer } from './answer';

/** Begins a series; answers with its id. */
export async function createSeries(request: SeriesWords): Promise<ActionResult<string>> {
  return answer(seriesWordsSchema, request, create);
}
