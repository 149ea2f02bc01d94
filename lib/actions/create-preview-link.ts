'use server';

import { z } from 'zod';
import { listPreviewLinks } from '@/lib/data/desk/list-preview-links';
import { maxPreviewNote, type PreviewLink, previewLinkDays } from '@/lib/document/shapes/preview';
import type { ActionResult } from '@/lib/kit/action-result';
import { createPreviewLink as create } from '@/lib/newsroom/create-preview-link';
import { answer } from './answer';

const schema = z.object({
  storyId: z.uuid(),
  days: z.literal(previewLinkDays),
  note: z.string().trim().max(maxPreviewNote),
});

/** Makes a preview link. Answers its path, which is told this once only, and the links that open the story now. */
export async function createPreviewLink(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ path: string; links: PreviewLink[] }>> {
  return answer(schema, request, async (context, input) => {
    const { path } = await create(context, input);
    return { path, links: await listPreviewLinks(context.viewer, input.storyId) };
  });
}
