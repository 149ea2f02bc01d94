import { type Credit, creditParts } from '@/lib/document/credit';
import { creditLine } from '@/lib/document/format-credit';
import type { PhotoMetadata } from '@/lib/document/shapes/photo-metadata';
import { contentHash } from './rendition';
import { xmpPacket } from './xmp-packet';

/** What every file of a photo says inside: who made it and what holds for it, nothing about where. */
export interface StampWords {
  credit: Credit;
  copyrightNotice: string;
  webStatement: string;
  licensorUrl: string;
  /** A term of IPTC's digital source type vocabulary; empty when nobody said. */
  sourceType: string;
}

const sourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** An XMP packet with nothing in it: files have one in any case, so that words can be put into it later. */
const emptyPacket =
  '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta><?xpacket end="r"?>';

/** The packet of those words. */
export function stampPacket(words: StampWords): string {
  const packet = xmpPacket({
    creators: creditParts(words.credit).flatMap((part) => part.creators),
    credit: creditLine(words.credit),
    copyright: words.copyrightNotice,
    webStatement: words.webStatement,
    licensor: words.licensorUrl,
    digitalSourceType: words.sourceType && `${sourceTypes}${words.sourceType}`,
  });
  return packet ?? emptyPacket;
}

/** A short hash of a packet, to tell which words a photo's files carry. */
export function stampOf(packet: string): string {
  return contentHash(Buffer.from(packet)).slice(0, 32);
}

/** The term of IPTC's vocabulary that an address of it names; empty for anything else. */
function termOf(address: string | undefined): string {
  return /\/digitalsourcetype\/([A-Za-z]{1,60})$/.exec(address ?? '')?.[1] ?? '';
}

/** The words as a file itself has them. */
export function wordsFromMetadata(credit: Credit, metadata: PhotoMetadata): StampWords {
  return {
    credit,
    copyrightNotice: metadata.copyrightNotice?.value ?? '',
    webStatement: metadata.webStatement?.value ?? '',
    licensorUrl: metadata.licensorUrl?.value ?? '',
    sourceType: termOf(metadata.digitalSourceType?.value),
  };
}
