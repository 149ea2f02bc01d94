'use server';

import { z } from 'zod';
import { listPreviewLinks } from '@/lib/data/desk/list-preview-links';
import type { PreviewLink } from '@/lib/document/shapes/preview';
import type { ActionResult } from '@/lib/kit/action-result';
import { withdrawPreviewLink as withdraw } from '@/lib/newsroom/withdraw-preview-link';
import { answer } from './answer';

const schema = z.object({ id: z.uuid() });

/** Ends a preview link at once. Answers the links that open its story now. */
export async function withdrawPreviewLink(
  request: z.infer<typeof schema>,
): Promise<ActionResult<{ links: PreviewLink[] }>> {
  return answer(schema, request, async (context, input) => {
    const { storyId } = await withdraw(context, input);
    return { links: await listPreviewLinks(context.viewer, storyId) };
  });
}
