import { Markup, markup } from '@/lib/kit/html';

/** What an XMP packet of ours can say; everything is optional and plain text. */
export interface XmpFields {
  /** dc:creator, in order. */
  creators?: readonly string[];
  /** photoshop:Credit, the line an agency wants printed. */
  credit?: string | null;
  source?: string | null;
  /** dc:rights, the copyright notice. */
  copyright?: string | null;
  caption?: string | null;
  headline?: string | null;
  /** Iptc4xmpCore:AltTextAccessibility. */
  alt?: string | null;
  /** Iptc4xmpCore:ExtDescrAccessibility. */
  extendedDescription?: string | null;
  usageTerms?: string | null;
  /** xmpRights:WebStatement, an address that says more about the rights. */
  webStatement?: string | null;
  /** plus:LicensorURL, an address where a licence can be had. */
  licensor?: string | null;
  instructions?: string | null;
  /** An address from the IPTC digital source type vocabulary. */
  digitalSourceType?: string | null;
  /** plus:DataMining, an address from PLUS's vocabulary. */
  dataMining?: string | null;
  /** ISO 8601, with as much precision as is known. */
  dateCreated?: string | null;
}

// XML 1.0 has no way to write these, not even as references: one of them makes a reader drop the whole packet.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to leave out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(forbidden, '').trim();
}

type Property = (text: string) => Markup;

const simple = (name: string): Property => {
  const [open, close] = [new Markup(`<${name}>`), new Markup(`</${name}>`)];
  return (text) => markup`${open}${text}${close}`;
};

const byLanguage = (name: string): Property => {
  const [open, close] = [new Markup(`<${name}>`), new Markup(`</${name}>`)];
  return (text) => markup`${open}<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>${close}`;
};

/** One licensor, of whom only the address is said. */
const licensor: Property = (text) =>
  markup`<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${text}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`;

const properties: Record<Exclude<keyof XmpFields, 'creators'>, Property> = {
  credit: simple('photoshop:Credit'),
  source: simple('photoshop:Source'),
  copyright: byLanguage('dc:rights'),
  caption: byLanguage('dc:description'),
  headline: simple('photoshop:Headline'),
  alt: byLanguage('Iptc4xmpCore:AltTextAccessibility'),
  extendedDescription: byLanguage('Iptc4xmpCore:ExtDescrAccessibility'),
  usageTerms: byLanguage('xmpRights:UsageTerms'),
  webStatement: simple('xmpRights:WebStatement'),
  licensor,
  instructions: simple('photoshop:Instructions'),
  digitalSourceType: simple('Iptc4xmpExt:DigitalSourceType'),
  dataMining: simple('plus:DataMining'),
  dateCreated: simple('photoshop:DateCreated'),
};

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
} as const;

/**
 * An XMP packet (ISO 16684-1, properties of the IPTC Photo Metadata Standard 2023.2) with just the given fields, for
 * sharp's `withXmp`. Only the namespaces in use are declared, so a credit costs a few hundred bytes in each size.
 * Returns null when there is nothing to say.
 */
export function xmpPacket(fields: XmpFields): string | null {
  const parts: Markup[] = [];
  const creators = (fields.creators ?? []).map(clean).filter(Boolean);
  if (creators.length > 0) {
    const items = creators.map((name) => markup`<rdf:li>${name}</rdf:li>`);
    parts.push(markup`<dc:creator><rdf:Seq>${items}</rdf:Seq></dc:creator>`);
  }
  for (const [field, property] of Object.entries(properties)) {
    const text = clean(fields[field as keyof typeof properties]);
    if (text) parts.push(property(text));
  }
  if (parts.length === 0) return null;

  const body = parts.join('');
  const used = Object.entries(namespaces).filter(([prefix]) => body.includes(`<${prefix}:`));
  const declarations = used.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  return (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${declarations}>` +
    `${body}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
  );
}
