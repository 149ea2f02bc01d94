import { describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { makeLogo } from './make-logo';
import { sharp } from './sharp';

const clear = { r: 0, g: 0, b: 0, alpha: 0 };

/** A bar and a dot of one colour on a clear ground with margins, with words in its metadata. */
async function drawn(colour: string, { width = 600, height = 120, margin = 80 } = {}): Promise<Buffer> {
  const part = (wide: number) =>
    sharp({ create: { width: wide, height, channels: 4, background: colour } })
      .png()
      .toBuffer();
  const [bar, dot] = [await part(width - 2 * height), await part(height)];
  return sharp({
    create: { width: width + 2 * margin, height: height + 2 * margin, channels: 4, background: clear },
  })
    .composite([
      { input: bar, left: margin, top: margin },
      { input: dot, left: margin + width - height, top: margin },
    ])
    .withExif({ IFD0: { Copyright: 'Words of the drawing program' } })
    .png()
    .toBuffer();
}

async function refusalOf(bytes: Buffer): Promise<string> {
  const error: unknown = await makeLogo(bytes).catch((thrown: unknown) => thrown);
  return isProblem(error) ? error.code : 'taken';
}

describe('makeLogo', () => {
  it('cuts clear margins off, makes two sizes and leaves everything else behind', async () => {
    const bytes = await drawn('#10243f');
    expect(bytes.includes('Words of the drawing program')).toBe(true);
    const { width, height, name, files } = await makeLogo(bytes);
    expect({ width, height }).toEqual({ width: 600, height: 120 });
    expect(name).toMatch(/^[0-9a-f]{32}$/);
    expect(await sharp(files.small).metadata()).toMatchObject({ format: 'webp', width: 360, height: 72 });
    expect(files.large.includes('Words of')).toBe(false);
    expect((await makeLogo(bytes)).name).toBe(name);
  });

  it('says where it can hardly be told from the page', async () => {
    const unseen = async (colour: string) => (await makeLogo(await drawn(colour))).unseen;
    expect(await unseen('#10243f')).toEqual({ day: false, night: true });
    expect(await unseen('#ffffff')).toEqual({ day: true, night: false });
    expect(await unseen('#d23b2a')).toEqual({ day: false, night: false });
    const boxed = sharp(await drawn('#10243f')).flatten({ background: '#ffffff' });
    expect((await makeLogo(await boxed.jpeg().toBuffer())).unseen).toEqual({ day: false, night: false });
  });

  it('refuses what would be blurred, what shows nothing, and what is no picture that pages could have', async () => {
    expect(await refusalOf(await drawn('#10243f', { width: 200, height: 40 }))).toBe('logo-too-small');
    expect(await refusalOf(await drawn('#10243f00'))).toBe('logo-blank');
    const whole = await drawn('#10243f');
    expect(await refusalOf(whole.subarray(0, whole.length - 40))).toBe('upload-truncated');
    expect(await refusalOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('upload-svg');
    expect(await refusalOf(Buffer.concat([whole, Buffer.from('<script>alert(1)</script>')]))).toBe(
      'upload-polyglot',
    );
    expect(await refusalOf(Buffer.alloc(4_000_001, whole))).toBe('upload-too-large');
  });
});
