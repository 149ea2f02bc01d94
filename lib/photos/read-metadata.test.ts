import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './read-metadata';
import { type IimDataset, iim, iimBlock, iimCharset, withIim } from './test-support/iim-block';
import { full, packetOf } from './test-support/packets';
import { jpeg, picture } from './test-support/pictures';

const agencyIim: IimDataset[] = [
  { dataset: iim.byline, text: 'Zoë Ångström' },
  { dataset: iim.byline, text: 'Bo Ek' },
  { dataset: iim.credit, text: 'Northgate via Haldén' },
  { dataset: iim.source, text: 'Northgate' },
  { dataset: iim.copyright, text: '© 2026 Northgate' },
  { dataset: iim.caption, text: 'Smørrebrød at the café' },
  { dataset: iim.headline, text: 'Café' },
  { dataset: iim.instructions, text: 'None' },
  { dataset: iim.dateCreated, text: '20260501' },
  { dataset: iim.timeCreated, text: '101112+0200' },
];

const declare = (charset: keyof typeof iimCharset): IimDataset => ({
  record: 1,
  dataset: 90,
  text: iimCharset[charset],
});

describe('readMetadata from IIM', () => {
  it.each([
    ['UTF-8 as declared', [declare('utf8'), ...agencyIim], 'utf8'],
    ['UTF-8 that nobody declared', agencyIim, 'utf8'],
    ['Latin-1 as declared', [declare('latin1'), ...agencyIim], 'latin1'],
    ['Latin-1 that nobody declared', agencyIim, 'latin1'],
    ['Latin-1 that says UTF-8', [declare('utf8'), ...agencyIim], 'latin1'],
  ] as const)('reads %s', async (_, datasets, charset) => {
    const metadata = await readMetadata(withIim(await jpeg(), iimBlock([...datasets], charset)));
    expect(metadata).toMatchObject({
      creators: { value: ['Zoë Ångström', 'Bo Ek'], origin: 'iim' },
      creditLine: { value: 'Northgate via Haldén', origin: 'iim' },
      source: { value: 'Northgate' },
      copyrightNotice: { value: '© 2026 Northgate' },
      caption: { value: 'Smørrebrød at the café' },
      headline: { value: 'Café' },
      instructions: { value: 'None' },
      dateTaken: { value: '2026-05-01T10:11:12+02:00', origin: 'iim' },
      altText: null,
      problems: [],
    });
  });

  it('reads the quotation marks of Windows', async () => {
    const text = '\x93Ferries\x94 \x96 the captain\x92s view';
    const file = withIim(await jpeg(), iimBlock([{ dataset: iim.caption, text }], 'latin1'));
    expect((await readMetadata(file)).caption?.value).toBe('“Ferries” – the captain’s view');
  });

  it('says that a credit of 32 bytes may be cut', async () => {
    const text = 'Ana Lindqvist/Northgate via Hald';
    const file = withIim(await jpeg(), iimBlock([{ dataset: iim.credit, text }], 'utf8'));
    const { creditLine, problems } = await readMetadata(file);
    expect(creditLine?.value).toBe(text);
    expect(problems).toEqual([{ code: 'credit-may-be-cut', field: 'creditLine' }]);
  });
});

describe('readMetadata from several blocks', () => {
  it('takes each value from the block that is trusted most', async () => {
    const file = await picture(40, 30)
      .withExif({
        IFD0: { Artist: 'Camera Owner', Copyright: '(C) Owner', ImageDescription: 'From the camera' },
        IFD2: { DateTimeOriginal: '2026:05:01 10:11:12', OffsetTimeOriginal: '+02:00' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .withXmp(packetOf({ creators: ['From XMP'], credit: ' ' }))
      .jpeg()
      .toBuffer();
    const stream = iimBlock(
      [
        { dataset: iim.byline, text: 'From IIM' },
        { dataset: iim.credit, text: 'Credit of IIM' },
        { dataset: iim.caption, text: 'Caption of IIM' },
      ],
      'utf8',
    );
    const metadata = await readMetadata(withIim(file, stream));
    expect(metadata).toMatchObject({
      creators: { value: ['From XMP'], origin: 'xmp' },
      creditLine: { value: 'Credit of IIM', origin: 'iim' },
      caption: { value: 'Caption of IIM', origin: 'iim' },
      copyrightNotice: { value: '(C) Owner', origin: 'exif' },
      dateTaken: { value: '2026-05-01T10:11:12+02:00', origin: 'exif' },
    });
    expect(JSON.stringify(metadata)).not.toMatch(/gps|latitude|51/i);
  });

  it('reads several artists of EXIF and ignores what cameras write by themselves', async () => {
    const file = await picture(9, 9)
      .withExif({ IFD0: { Artist: 'Ana Lindqvist; Bo Ek', ImageDescription: 'OLYMPUS DIGITAL CAMERA' } })
      .jpeg()
      .toBuffer();
    expect(await readMetadata(file)).toMatchObject({
      creators: { value: ['Ana Lindqvist', 'Bo Ek'] },
      caption: null,
    });
  });

  it('finds nothing in a picture without metadata, and says so without a problem', async () => {
    const metadata = await readMetadata(await jpeg());
    expect(
      Object.values(metadata)
        .flat()
        .every((value) => value === null),
    ).toBe(true);
  });

  it('never throws, whatever the damage', async () => {
    const file = withIim(
      await picture(20, 20)
        .withExif({ IFD0: { Artist: 'Ana Lindqvist' } })
        .withXmp(packetOf(full))
        .jpeg()
        .toBuffer(),
      iimBlock(agencyIim, 'utf8'),
    );
    const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(file.length), async (damages, length) => {
        const bytes = Buffer.from(file);
        for (const [at, value] of damages) bytes[at] = value;
        expect((await readMetadata(bytes.subarray(0, length))).problems).toBeInstanceOf(Array);
      }),
      { numRuns: 300 },
    );
    expect(await readMetadata(Buffer.alloc(0))).toMatchObject({
      problems: [{ code: 'metadata-unreadable' }],
    });
  });
});
