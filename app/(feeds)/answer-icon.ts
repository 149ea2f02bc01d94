import { ImageResponse } from 'next/og.js';
import { createElement } from 'react';
import { getSite } from '@/lib/data/public/get-site';
import { answerConditionally } from '@/lib/output/conditional';
import { siteIcon } from '@/lib/output/site-icon/site-icon';

/** The site's icon as PNG, for whoever shows no SVG. `side` in pixels. */
export async function answerIcon(request: Request, side: number): Promise<Response> {
  const { name, look } = await getSite();
  const drawing = Buffer.from(siteIcon({ name, colour: look.colours.accent.day })).toString('base64');
  const image = createElement('img', {
    src: `data:image/svg+xml;base64,${drawing}`,
    width: side,
    height: side,
  });
  const drawn = await new ImageResponse(image, { width: side, height: side }).arrayBuffer();
  return answerConditionally(request, {
    body: new Uint8Array(drawn),
    contentType: 'image/png',
    lastModified: null,
    maxAge: 3_600,
    tags: ['site'],
  });
}
