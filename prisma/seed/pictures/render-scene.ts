import { allowOwnDrawings, sharp } from '@/lib/photos/sharp';
import { finishPixels } from './grain';
import { Paper } from './paper';
import { seededRandom } from './random';
import type { Finish, Scene } from './scene';

// The newsroom takes pictures in this process too, and lets nobody else's SVG near the renderer.
allowOwnDrawings();

/** Soft layers are rendered at this share of the size: what has no edge needs no more, and blurs 16 times faster. */
const softScale = 0.25;

async function softLayer(paper: Paper, blur: number): Promise<string> {
  const small = sharp(Buffer.from(paper.svg(softScale)));
  const blurred = blur > 0 ? small.blur(Math.max(0.4, blur * softScale)) : small;
  const png = await blurred.png({ compressionLevel: 1 }).toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

/**
 * Draws a scene at `width` × `height` pixels and returns it as a sharp pipeline of plain RGB pixels, ready to be
 * encoded. The same key draws the same pixels on the same version of sharp.
 */
export async function renderScene(
  key: string,
  scene: Scene,
  width: number,
  height: number,
  finish: Finish = {},
) {
  const papers = {
    far: new Paper(width, height),
    near: new Paper(width, height),
    haze: new Paper(width, height),
  };
  scene({ width, height, ...papers, random: seededRandom(key) });
  const softness = finish.softness ?? 22;
  const [far, haze] = await Promise.all([softLayer(papers.far, softness), softLayer(papers.haze, softness)]);
  const whole = new Paper(width, height);
  whole.overlay(far);
  whole.inset(papers.near);
  whole.overlay(haze, true);
  const pixels = await sharp(Buffer.from(whole.svg()), { unlimited: true }).removeAlpha().raw().toBuffer();
  const clamped = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  finishPixels(clamped, width, height, finish.grain ?? 9, finish.vignette ?? 0.28);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}
