import { describe, expect, it } from 'vitest';
import { sharp } from '../sharp';
import { runDrawing } from './run-drawing';
import type { ShareCard } from './share-card';

const card: ShareCard = {
  headline: 'Council votes to keep the swimming hall',
  language: 'en',
  section: 'Politics',
  site: 'The Halden Courier',
  logo: '',
  tone: '#1c5778',
  headlines: 'serif',
};
const never = new AbortController().signal;
const draw = (change: Partial<ShareCard> = {}) => runDrawing({ ...card, ...change }, never);

/** Whether anything darker than paper is in a part of the card, in pixels. */
async function isInked(
  png: Uint8Array | null,
  part: { left: number; top: number; width: number; height: number },
) {
  const cut = await sharp(png ?? undefined)
    .extract(part)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer();
  return cut.some((value) => value < 120);
}
const leftEdge = { left: 0, top: 30, width: 68, height: 600 };
const rightEdge = { left: 1_132, top: 30, width: 68, height: 600 };
const besideLeft = { left: 72, top: 30, width: 200, height: 500 };
const besideRight = { left: 928, top: 30, width: 200, height: 500 };

// The first starts a process, which takes a second or more on a busy machine.
describe('runDrawing', { timeout: 60_000 }, () => {
  it('draws 1200 × 630, the same each time, with the section’s colour above', async () => {
    const png = await draw();
    expect(await sharp(png ?? undefined).metadata()).toMatchObject({
      format: 'png',
      width: 1_200,
      height: 630,
    });
    expect(Buffer.from((await draw()) ?? []).equals(Buffer.from(png ?? []))).toBe(true);
    const band = { left: 600, top: 8, width: 1, height: 1 };
    const [r = 0, g = 0, b = 0] = await sharp(png ?? undefined)
      .extract(band)
      .removeAlpha()
      .raw()
      .toBuffer();
    expect([r, g, b].map((value) => Math.round(value / 16))).toEqual([2, 5, 8]);
    expect(await draw({ headline: 'Another' })).not.toEqual(png);
  });

  it('keeps every headline within the margins', async () => {
    const headlines = [
      'w'.repeat(300),
      'Goal 🎉🇩🇪👩‍👩‍👧 '.repeat(60),
      'Long words and short ones. '.repeat(40),
      '<b>&amp;</b>',
    ];
    for (const headline of headlines) {
      const png = await draw({ headline });
      expect([headline, await isInked(png, leftEdge), await isInked(png, rightEdge)]).toEqual([
        headline,
        false,
        false,
      ]);
      expect(await isInked(png, besideLeft)).toBe(true);
    }
  });

  it('rather sets a long word smaller than it breaks it', async () => {
    const png = await draw({ headline: 'Verkehrsinfrastrukturfinanzierungsgesellschaft', headlines: 'sans' });
    expect(await isInked(png, { left: 72, top: 110, width: 1_056, height: 90 })).toBe(true);
    expect(await isInked(png, { left: 72, top: 220, width: 1_056, height: 250 })).toBe(false);
  });

  it('begins at the right where a language does', async () => {
    const png = await draw({ headline: 'הגשר נפתח', section: 'חדשות', site: 'הלדן', language: 'he' });
    expect([await isInked(png, besideRight), await isInked(png, besideLeft)]).toEqual([true, false]);
  });

  it('draws a logo, and does without one that is none', async () => {
    const foot = { left: 72, top: 520, width: 60, height: 60 };
    const logo = '<svg viewBox="0 0 40 40"><rect width="40" height="40" fill="#102030"/></svg>';
    expect(await isInked(await draw({ logo }), foot)).toBe(true);
    expect(await isInked(await draw({ logo: '<svg' }), foot)).toBe(true);
  });

  it('puts the outlet’s name where a headline would lack letters, and says so where that does too', async () => {
    expect(await isInked(await draw({ headline: '東京の選挙' }), besideLeft)).toBe(true);
    expect(await draw({ headline: '東京の選挙', site: '朝の新聞' })).toBeNull();
  });

  it('stops when it is not wanted any more, and goes on with the next', async () => {
    await expect(runDrawing(card, AbortSignal.abort(new Error('stopping')))).rejects.toThrow('stopping');
    const stopping = new AbortController();
    const work = runDrawing(card, stopping.signal);
    stopping.abort(new Error('late'));
    await expect(work).rejects.toThrow('late');
    expect(await draw()).not.toBeNull();
  });
});
