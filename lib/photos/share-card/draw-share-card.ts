import { ImageResponse } from 'next/og.js';
import { createElement, type ReactElement } from 'react';
import { cardMeasures } from '@/lib/document/card-measures';
import { contrast, grounds } from '@/lib/document/site/contrast';
import { directionOf } from '@/lib/kit/text-direction';
import { sharp } from '../sharp';
import { drawable } from './drawable';
import { type SetWords, setWords } from './set-words';
import type { ShareCard } from './share-card';

const [paper] = grounds.day;
const ink = '#15171a';
const margin = 72;
const room = cardMeasures.width - 2 * margin;
const dataUrl = (type: string, data: Uint8Array) =>
  `data:${type};base64,${Buffer.from(data).toString('base64')}`;

function picture({ data, width, height }: SetWords): ReactElement {
  return createElement('img', { src: dataUrl('image/png', data), width, height });
}

/** The logo at the foot, at most 320 × 64; null where it can't be drawn. */
async function drawLogo(logo: string): Promise<SetWords | null> {
  const isPicture = logo.startsWith('data:');
  const svg = logo.replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" color="${ink}"`);
  const given = isPicture ? Buffer.from(logo.slice(logo.indexOf(',') + 1), 'base64') : Buffer.from(svg);
  const { data, info } = await sharp(given, isPicture ? {} : { density: 300 })
    .resize({ width: 320, height: 64, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Who publishes it: the logo, else the name. Null where neither can be drawn. */
async function drawSite({ logo, site }: ShareCard): Promise<SetWords | null> {
  // A drawing that was let through may still be none to the library that draws it.
  const drawn = logo ? await drawLogo(logo).catch(() => null) : null;
  const name = drawable(site);
  if (drawn || !name) return drawn;
  return setWords(name, { face: 'serif', sizes: [40, 32, 26], width: room, height: 56, colour: ink });
}

/**
 * Draws the card of a story that has no picture to share: PNG, 1200 × 630. The frame is drawn by `next/og`; the words in
 * it are set before, because that knows neither right-to-left text nor joined letters, and would ask the internet for
 * letters that it lacks. Needs `allowOwnDrawings`, so it has a process of its own (`runDrawing`).
 * @returns null where there is nothing that could be drawn: a script that our faces don't have
 */
export async function drawShareCard(card: ShareCard): Promise<Buffer | null> {
  const headline = drawable(card.headline);
  const section = drawable(card.section);
  const site = await drawSite(card);
  // Without a headline the outlet's name stands in its place.
  const main = headline ?? drawable(card.site);
  if (!main) return null;
  const isRtl = directionOf(card.language) === 'rtl';
  const edge = isRtl ? 'flex-end' : 'flex-start';
  const colour = contrast(card.tone, paper) >= 3 ? card.tone : ink;
  const label =
    section && (await setWords(section, { face: 'sans', sizes: [30, 24], width: room, height: 80, colour }));
  const sizes = [84, 76, 68, 60, 54, 48, 42, 36];
  const words = await setWords(main, { face: card.headlines, sizes, width: room, height: 330, colour: ink });
  const column = { display: 'flex', flexDirection: 'column', alignItems: edge } as const;
  const frame = createElement(
    'div',
    {
      style: {
        ...column,
        width: '100%',
        height: '100%',
        backgroundColor: paper,
        borderTop: `20px solid ${colour}`,
      },
    },
    createElement(
      'div',
      { style: { ...column, flexGrow: 1, width: '100%', padding: `44px ${margin}px 0`, gap: 34 } },
      label ? picture(label) : null,
      picture(words),
    ),
    createElement(
      'div',
      { style: { display: 'flex', width: '100%', justifyContent: edge, padding: `0 ${margin}px 44px` } },
      headline && site ? picture(site) : null,
    ),
  );
  const drawn = await new ImageResponse(frame, cardMeasures).arrayBuffer();
  // Few colours: a third of the bytes.
  return sharp(Buffer.from(drawn)).png({ palette: true, effort: 7 }).toBuffer();
}
