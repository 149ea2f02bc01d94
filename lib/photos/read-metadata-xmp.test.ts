import { describe, expect, it } from 'vitest';
import { readMetadata } from './read-metadata';
import { withSegment } from './test-support/iim-block';
import { full, packetOf } from './test-support/packets';
import { jpeg, picture } from './test-support/pictures';

const withXmp = (packet: string) => picture(40, 30).withXmp(packet).jpeg().toBuffer();

/** A packet with the given properties written as they stand. */
const handmade = (properties: string) =>
  packetOf({ credit: 'Replaced', caption: 'x', copyright: 'x', webStatement: 'x', alt: 'x' }).replace(
    /(<rdf:Description[^>]*>).*(<\/rdf:Description>)/s,
    `$1${properties}$2`,
  );

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
      dataMining: text('http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED'),
      licensorName: null,
      licensorUrl: text(full.licensor),
      placeTaken: null,
      embargo: null,
      expiry: null,
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
