import { ImageResponse } from 'next/og.js';
import { createElement } from 'react';
import { getSite } from '@/lib/data/public/get-site';
import { answerConditionally, type FinishedAnswer } from '@/lib/output/conditional';
import { siteIcon } from '@/lib/output/site-icon/site-icon';

/** The site's icon as SVG: its initial on its own colour, as its settings say. */
export function answerDrawnIcon(request: Request): Promise<Response> {
  return answer(request, 'image/svg+xml', async (drawing) => drawing);
}

/** The same as PNG, for whoever shows no SVG. `side` in pixels. */
export function answerIcon(request: Request, side: number): Promise<Response> {
  return answer(request, 'image/png', async (drawing) => {
    const src = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    const image = createElement('img', { src, width: side, height: side });
    return new Uint8Array(await new ImageResponse(image, { width: side, height: side }).arrayBuffer());
  });
}

async function answer(
  request: Request,
  contentType: string,
  make: (drawing: string) => Promise<FinishedAnswer['body']>,
): Promise<Response> {
  const { name, look } = await getSite();
  const body = await make(siteIcon({ name, colour: look.colours.accent.day }));
  return answerConditionally(request, {
    body,
    contentType,
    lastModified: null,
    maxAge: 3_600,
    tags: ['site'],
  });
}
