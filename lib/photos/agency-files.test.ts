import { describe, expect, it } from 'vitest';
import { formatCredit } from '@/lib/document/format-credit';
import { creditFromMetadata } from './credit-from-metadata';
import { readMetadata } from './read-metadata';
import { type IimDataset, iim, iimBlock, iimCharset, withIim } from './test-support/iim-block';
import { packetOf } from './test-support/packets';
import { jpeg, picture } from './test-support/pictures';

// Files as agencies, photographers and picture desks send them. Everything in them is invented.

/** A packet with the given properties written as they stand. */
const packet = (properties: string) =>
  packetOf({
    credit: 'x',
    caption: 'x',
    copyright: 'x',
    webStatement: 'x',
    alt: 'x',
    licensor: 'x',
    digitalSourceType: 'x',
  }).replace(
    /(<rdf:Description[^>]*)>.*(<\/rdf:Description>)/s,
    `$1 xmlns:prism="http://prismstandard.org/namespaces/basic/2.1/">${properties}$2`,
  );
const withXmp = (properties: string) => picture(40, 30).withXmp(packet(properties)).jpeg().toBuffer();
const seq = (...items: string[]) =>
  `<rdf:Seq>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:Seq>`;
const alt = (versions: Record<string, string>) =>
  `<rdf:Alt>${Object.entries(versions)
    .map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`)
    .join('')}</rdf:Alt>`;

/** What readers would get of a file's credit. */
async function printed(file: Buffer): Promise<string> {
  return formatCredit(creditFromMetadata(await readMetadata(file)));
}

describe('a wire picture with XMP only', () => {
  const file = () =>
    withXmp(`
      <dc:creator>${seq('Zoë Ångström')}</dc:creator>
      <photoshop:Credit>Northgate via Halden Images</photoshop:Credit>
      <photoshop:Source>Northgate</photoshop:Source>
      <dc:rights>${alt({ 'x-default': '© 2026 Northgate' })}</dc:rights>
      <dc:description>${alt({ 'x-default': 'Ferries wait &amp;amp; wait.' })}</dc:description>
      <xmpRights:UsageTerms>${alt({ 'x-default': 'Editorial use only' })}</xmpRights:UsageTerms>
      <xmpRights:WebStatement>northgate.example/terms</xmpRights:WebStatement>
      <plus:Licensor>${seq('').replace('<rdf:li></rdf:li>', '<rdf:li rdf:parseType="Resource"><plus:LicensorName>Northgate Syndication</plus:LicensorName><plus:LicensorURL>https://northgate.example/buy</plus:LicensorURL></rdf:li>')}</plus:Licensor>
      <plus:DataMining>http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING</plus:DataMining>
      <photoshop:City>Wrenmouth</photoshop:City><photoshop:State>Norland</photoshop:State>
      <Iptc4xmpCore:Location>Pier 4</Iptc4xmpCore:Location>
      <Iptc4xmpCore:ExtDescrAccessibility>${alt({ en: 'Three ferries side by side.' })}</Iptc4xmpCore:ExtDescrAccessibility>
      <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>
      <prism:embargoDate>2026-12-01T06:00:00Z</prism:embargoDate>
      <prism:expirationDate>2027-06-30</prism:expirationDate>`);

  it('gives everything, each from XMP', async () => {
    const metadata = await readMetadata(await file());
    const text = (value: string) => ({ value, origin: 'xmp' });
    expect(metadata).toMatchObject({
      creators: { value: ['Zoë Ångström'], origin: 'xmp' },
      creditLine: text('Northgate via Halden Images'),
      copyrightNotice: text('© 2026 Northgate'),
      caption: text('Ferries wait & wait.'),
      extendedDescription: text('Three ferries side by side.'),
      usageTerms: text('Editorial use only'),
      webStatement: text('https://northgate.example/terms'),
      licensorName: text('Northgate Syndication'),
      licensorUrl: text('https://northgate.example/buy'),
      dataMining: text('http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING'),
      placeTaken: text('Pier 4, Wrenmouth, Norland'),
      digitalSourceType: text(
        'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
      ),
      embargo: text('2026-12-01T06:00:00Z'),
      expiry: text('2027-06-30'),
      problems: [],
    });
  });

  it('is credited as the agency asks', async () => {
    expect(await printed(await file())).toBe('Photograph: Zoë Ångström / Northgate via Halden Images');
  });
});

describe('an archive picture with IIM only', () => {
  const datasets: IimDataset[] = [
    { dataset: iim.byline, text: 'Søren Müller' },
    { dataset: iim.credit, text: 'Nordfoto' },
    { dataset: iim.caption, text: 'Ein Kran über Århus' },
    { dataset: iim.city, text: 'Århus' },
    { dataset: iim.sublocation, text: 'Østhavn' },
    { dataset: iim.province, text: 'Midtjylland' },
    { dataset: iim.country, text: 'Danmark' },
    { dataset: iim.releaseDate, text: '20261201' },
    { dataset: iim.releaseTime, text: '060000+0100' },
    { dataset: iim.expirationDate, text: '20270630' },
  ];
  const declared: IimDataset = { record: 1, dataset: 90, text: iimCharset.utf8 };

  it.each([
    ['UTF-8', iimBlock([declared, ...datasets], 'utf8')],
    ['Latin-1', iimBlock(datasets, 'latin1')],
  ])('reads the same from %s', async (_, block) => {
    const file = withIim(await jpeg(), block);
    expect(await readMetadata(file)).toMatchObject({
      creators: { value: ['Søren Müller'], origin: 'iim' },
      caption: { value: 'Ein Kran über Århus', origin: 'iim' },
      placeTaken: { value: 'Østhavn, Århus, Midtjylland, Danmark', origin: 'iim' },
      embargo: { value: '2026-12-01T06:00:00+01:00', origin: 'iim' },
      expiry: { value: '2027-06-30', origin: 'iim' },
      licensorUrl: null,
      dataMining: null,
    });
    expect(await printed(file)).toBe('Photograph: Søren Müller / Nordfoto');
  });
});

describe('a picture that a desk has worked on, whose blocks disagree', () => {
  it('is believed value by value: XMP before IIM before EXIF', async () => {
    const xmp = await picture(40, 30)
      .withExif({ IFD0: { Artist: 'CAMERA 3', Copyright: 'Camera owner' } })
      .withXmp(
        packet(`<dc:creator>${seq('Ana Lindqvist')}</dc:creator>
          <photoshop:City>Skerra</photoshop:City>
          <dc:description>${alt({ 'x-default': 'The new caption.' })}</dc:description>`),
      )
      .jpeg()
      .toBuffer();
    const file = withIim(
      xmp,
      iimBlock(
        [
          { dataset: iim.byline, text: 'Ana Lindquist' },
          { dataset: iim.credit, text: 'Northgate' },
          { dataset: iim.caption, text: 'The old caption.' },
          { dataset: iim.city, text: 'Wrenmouth' },
          { dataset: iim.expirationDate, text: '20270630' },
        ],
        'utf8',
      ),
    );
    expect(await readMetadata(file)).toMatchObject({
      creators: { value: ['Ana Lindqvist'], origin: 'xmp' },
      creditLine: { value: 'Northgate', origin: 'iim' },
      caption: { value: 'The new caption.', origin: 'xmp' },
      placeTaken: { value: 'Skerra', origin: 'xmp' },
      copyrightNotice: { value: 'Camera owner', origin: 'exif' },
      expiry: { value: '2027-06-30', origin: 'iim' },
    });
    expect(await printed(file)).toBe('Photograph: Ana Lindqvist / Northgate');
  });
});

describe('a picture by several, captioned in several languages', () => {
  const file = () =>
    withXmp(`
      <dc:creator>${seq('Ana Lindqvist', 'Bo Ek', 'Reyes, Luis, Jr.')}</dc:creator>
      <photoshop:Credit>Northgate</photoshop:Credit>
      <dc:description>${alt({ de: 'Fähren', 'en-GB': 'Ferries', sv: 'Färjor' })}</dc:description>
      <Iptc4xmpCore:AltTextAccessibility>${alt({ sv: 'Tre färjor', de: 'Drei Fähren' })}</Iptc4xmpCore:AltTextAccessibility>`);

  it('names them all, in their order', async () => {
    const { creators } = await readMetadata(await file());
    expect(creators?.value).toEqual(['Ana Lindqvist', 'Bo Ek', 'Reyes, Luis, Jr.']);
    expect(await printed(await file())).toBe(
      'Photograph: Ana Lindqvist, Bo Ek, Reyes, Luis, Jr. / Northgate',
    );
  });

  it.each([
    ['en', 'Ferries', 'Tre färjor'],
    ['en-US', 'Ferries', 'Tre färjor'],
    ['de', 'Fähren', 'Drei Fähren'],
    ['de-CH', 'Fähren', 'Drei Fähren'],
    ['sv', 'Färjor', 'Tre färjor'],
    ['fr', 'Fähren', 'Tre färjor'],
  ])('is described for a newsroom that writes %s', async (language, caption, description) => {
    const metadata = await readMetadata(await file(), { language });
    expect([metadata.caption?.value, metadata.altText?.value]).toEqual([caption, description]);
  });
});

describe('a place', () => {
  it('is where it was taken before where else the file speaks of, in words alone', async () => {
    const created = `<rdf:li rdf:parseType="Resource"><Iptc4xmpExt:Sublocation>Old harbour</Iptc4xmpExt:Sublocation>
      <Iptc4xmpExt:City>Skerra</Iptc4xmpExt:City><exif:GPSLatitude xmlns:exif="http://ns.adobe.com/exif/1.0/">57,42.5N</exif:GPSLatitude></rdf:li>`;
    const file = await withXmp(`
      <photoshop:City>Wrenmouth</photoshop:City>
      <Iptc4xmpExt:LocationCreated><rdf:Bag>${created}</rdf:Bag></Iptc4xmpExt:LocationCreated>`);
    const metadata = await readMetadata(file);
    expect(metadata.placeTaken).toEqual({ value: 'Old harbour, Skerra', origin: 'xmp' });
    expect(JSON.stringify(metadata)).not.toContain('57,42');
  });

  it('says nothing twice', async () => {
    const file = await withXmp(
      '<photoshop:City>Skerra</photoshop:City><photoshop:State>Skerra</photoshop:State>',
    );
    expect((await readMetadata(file)).placeTaken?.value).toBe('Skerra');
  });
});

describe('addresses in a file', () => {
  it('are web addresses or nothing', async () => {
    const resource = (url: string) =>
      `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${url}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`;
    const { licensorUrl, problems } = await readMetadata(await withXmp(resource('javascript:alert(1)')));
    expect(licensorUrl).toBeNull();
    expect(problems).toEqual([{ code: 'value-refused', field: 'licensorUrl' }]);
  });
});
