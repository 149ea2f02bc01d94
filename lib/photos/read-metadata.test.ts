import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './read-metadata';
import { type IimDataset, iim, iimBlock, iimCharset, withIim, withSegment } from './test-support/iim-block';
import { jpeg, picture } from './test-support/pictures';
import { type XmpFields, xmpPacket } from './xmp-packet';

const packetOf = (fields: XmpFields) => xmpPacket(fields) ?? '';
const withXmp = (packet: string) => picture(40, 30).withXmp(packet).jpeg().toBuffer();

/** A packet with the given properties written as they stand. */
const handmade = (properties: string) =>
  packetOf({ credit: 'Replaced', caption: 'x', copyright: 'x', webStatement: 'x', alt: 'x' }).replace(
    /(<rdf:Description[^>]*>).*(<\/rdf:Description>)/s,
    `$1${properties}$2`,
  );

const full: XmpFields = {
  creators: ['Zoë Ångström', 'Bo Ek'],
  credit: 'Northgate via Halden Images',
  source: 'Northgate',
  copyright: '© 2026 Northgate',
  caption: 'Ferries wait in the harbour.\n\nA second paragraph.',
  headline: 'Ferries wait',
  alt: 'Three white ferries',
  extendedDescription: 'Three white ferries lie side by side.',
  usageTerms: 'One use, not for advertising',
  webStatement: 'https://northgate.example/rights',
  instructions: 'Not before noon',
  digitalSourceType: 'trainedAlgorithmicMedia',
  dateCreated: '2026-05-01T10:11:12+02:00',
};

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

describe('readMetadata from XMP', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('reads every property of a %s', async (kind) => {
    const file = await picture(40, 30).withXmp(packetOf(full)).toFormat(kind).toBuffer();
    const text = (value: string | null | undefined) => ({ value, origin: 'xmp' });
    expect(await readMetadata(file)).toEqual({
      creators: { value: full.creators, origin: 'xmp' },
      creditLine: text(full.credit),
      source: text(full.source),
      copyrightNotice: text(full.copyright),
      caption: text(full.caption),
      headline: text(full.headline),
      altText: text(full.alt),
      extendedDescription: text(full.extendedDescription),
      usageTerms: text(full.usageTerms),
      webStatement: text(full.webStatement),
      instructions: text(full.instructions),
      digitalSourceType: text('http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'),
      dateTaken: text(full.dateCreated),
      problems: [],
    });
  });

  it('prefers the default version, then the language of the site, then the first', async () => {
    const version = (language: string, text: string) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`;
    const caption = (...items: string[]) =>
      handmade(`<dc:description><rdf:Alt>${items.join('')}</rdf:Alt></dc:description>`);
    const both = [version('de', 'Fähren'), version('en-GB', 'Ferries')];

    const withDefault = await readMetadata(await withXmp(caption(...both, version('x-default', 'Boats'))));
    expect(withDefault.caption).toEqual({
      value: 'Boats',
      origin: 'xmp',
      languages: { de: 'Fähren', 'en-gb': 'Ferries', 'x-default': 'Boats' },
    });
    const file = await withXmp(caption(...both));
    expect((await readMetadata(file)).caption?.value).toBe('Ferries');
    expect((await readMetadata(file, { language: 'de' })).caption?.value).toBe('Fähren');
    expect((await readMetadata(file, { language: 'fr' })).caption?.value).toBe('Fähren');
    const emptyDefault = await withXmp(caption(version('x-default', ' '), ...both));
    expect((await readMetadata(emptyDefault)).caption?.value).toBe('Ferries');
  });

  it('reads the short forms: attributes, a creator without a list', async () => {
    const short = packetOf({ credit: 'x', creators: ['y'] })
      .replace(/<photoshop:Credit>.*<\/photoshop:Credit>/, '')
      .replace(/<dc:creator>.*<\/dc:creator>/, '<dc:creator>Ana Lindqvist</dc:creator>')
      .replace('rdf:about=""', 'rdf:about="" photoshop:Credit="Northgate"');
    const metadata = await readMetadata(await withXmp(short));
    expect(metadata.creditLine?.value).toBe('Northgate');
    expect(metadata.creators?.value).toEqual(['Ana Lindqvist']);
  });

  it('makes plain text of markup and decodes what was encoded twice', async () => {
    const metadata = await readMetadata(
      await withXmp(
        packetOf({
          caption: '<p>Ferries &amp; <b>boats</b></p><script>alert(1)</script><p>wait</p>',
          credit: 'Marsh &#38; Sons',
          alt: '<img src=x onerror=alert(1)>Boats',
        }),
      ),
    );
    expect(metadata.caption?.value).toBe('Ferries & boats\n\nwait');
    expect(metadata.creditLine?.value).toBe('Marsh & Sons');
    expect(metadata.altText?.value).toBe('Boats');
  });

  it('refuses addresses that lead nowhere good', async () => {
    const metadata = await readMetadata(
      await withXmp(packetOf({ webStatement: 'javascript:alert(1)', credit: 'x' })),
    );
    expect(metadata.webStatement).toBeNull();
    expect(metadata.creditLine?.value).toBe('x');
    expect(metadata.problems).toEqual([{ code: 'value-refused', field: 'webStatement' }]);
    const bare = await readMetadata(await withXmp(packetOf({ webStatement: 'northgate.example/rights' })));
    expect(bare.webStatement?.value).toBe('https://northgate.example/rights');
  });

  it('cuts long values and long lists', async () => {
    const creators = Array.from({ length: 60 }, (_, i) => `Person ${i}`);
    const metadata = await readMetadata(
      await picture(9, 9)
        .withXmp(packetOf({ caption: 'word '.repeat(20_000), creators }))
        .tiff()
        .toBuffer(),
    );
    expect(metadata.caption?.value).toHaveLength(4_999);
    expect(metadata.creators?.value).toEqual(creators.slice(0, 20));
    expect(metadata.problems).toEqual([
      { code: 'value-cut', field: 'caption' },
      { code: 'value-cut', field: 'creators' },
    ]);
  });

  it('leaves 10 MB of text alone and still reads the rest', async () => {
    const packet = packetOf({ caption: 'word '.repeat(2_000_000), credit: 'x' });
    const file = await picture(9, 9)
      .withExif({ IFD0: { Artist: 'Ana Lindqvist' } })
      .withXmp(packet)
      .webp()
      .toBuffer();
    const before = performance.now();
    const metadata = await readMetadata(file);
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(metadata.problems).toEqual([{ code: 'xmp-too-large' }]);
    expect(metadata.creators).toEqual({ value: ['Ana Lindqvist'], origin: 'exif' });
  });

  it('says when the packet is broken', async () => {
    const file = await withXmp(
      packetOf({ credit: 'Northgate' }).replace('</photoshop:Credit>', '</photoshop:Cred'),
    );
    const metadata = await readMetadata(file);
    expect(metadata.creditLine).toBeNull();
    expect(metadata.problems).toEqual([{ code: 'xmp-unreadable' }]);
  });

  it('is not fooled by entities that grow', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${packetOf({
      credit: 'CREDIT',
    }).replace('CREDIT', '&b;&b;&b;')}`;
    const { creditLine } = await readMetadata(
      withSegment(await jpeg(), 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${bomb}`)),
    );
    expect(creditLine?.value ?? '').not.toContain('aaaa');
  });
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
