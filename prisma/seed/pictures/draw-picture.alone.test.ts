import { describe, expect, it } from 'vitest';
import { creditLine } from '@/lib/document/format-credit';
import { preparePhoto } from '@/lib/photos/prepare-photo';
import { drawPicture } from './draw-picture';
import { pictureOf } from './pictures';

const small = (key: Parameters<typeof pictureOf>[0]) => ({ ...pictureOf(key), width: 300, height: 200 });

describe('drawPicture', () => {
  it('draws the same bytes for the same picture', async () => {
    const [one, two] = [
      await drawPicture('harbour', small('harbour')),
      await drawPicture('harbour', small('harbour')),
    ];
    expect(one.equals(two)).toBe(true);
    expect(one.equals(await drawPicture('elsewhere', small('harbour')))).toBe(false);
  });

  it('writes credit, caption and alt text where an upload reads them', async () => {
    const { credit, metadata } = await preparePhoto(
      await drawPicture('band-microphone', small('band-microphone')),
    );
    expect(creditLine(credit)).toBe('Ines Okafor and Tom Quayle / Meridian via Halden Images');
    const { alt, caption, copyright } = pictureOf('band-microphone').says;
    expect(metadata).toMatchObject({
      altText: { value: alt },
      caption: { value: caption },
      copyrightNotice: { value: copyright },
      problems: [],
    });
  });

  it('leaves the picture that nobody signed without a word', async () => {
    const { credit, metadata } = await preparePhoto(await drawPicture('band-phones', small('band-phones')));
    expect(creditLine(credit)).toBe('');
    expect(metadata.altText).toBeNull();
  });
});
