/** The kinds of picture that we keep. */
export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif';

/** What a file is by its own bytes. `other` names a kind that people do upload and that we refuse. */
export type SniffedKind =
  | { is: PhotoKind }
  | { is: 'heic' | 'svg' | 'pdf' | 'camera-raw' }
  | { is: 'other'; name: string }
  | { is: 'unknown' };

type Signature = readonly [offset: number, text: string, kind: SniffedKind];

const other = (name: string): SniffedKind => ({ is: 'other', name });

// Signatures of PNG 3rd ed. 5.2, JPEG (T.81 B.1.1.3), WebP (RFC 9649), TIFF 6.0, GIF89a and of their vendors.
const signatures: readonly Signature[] = [
  [0, '\xff\xd8\xff', { is: 'jpeg' }],
  [0, '\x89PNG\r\n\x1a\n', { is: 'png' }],
  [8, 'WEBP', { is: 'webp' }],
  [0, 'GIF87a', { is: 'gif' }],
  [0, 'GIF89a', { is: 'gif' }],
  [8, 'CR\x02', { is: 'camera-raw' }],
  [0, 'II*\0', { is: 'tiff' }],
  [0, 'MM\0*', { is: 'tiff' }],
  [0, 'IIU\0', { is: 'camera-raw' }],
  [0, 'IIRO', { is: 'camera-raw' }],
  [0, 'FUJIFILMCCD-RAW', { is: 'camera-raw' }],
  [0, '8BPS', other('Photoshop')],
  [0, 'BM', other('BMP')],
  [0, '\0\0\x01\0', other('Icon')],
  [0, '\xff\x0a', other('JPEG XL')],
  [4, 'JXL \r\n\x87\n', other('JPEG XL')],
  [4, 'jP  \r\n\x87\n', other('JPEG 2000')],
  [0, '\x1aE\xdf\xa3', other('Video')],
  [0, 'PK\x03\x04', other('Zip')],
];

// Major and compatible brands of ISO/IEC 23008-12 (HEIF) and of AVIF 1.1.
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1']);

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
}

/** What an ISO base media file says it is in its first box. */
function sniffMediaFile(bytes: Uint8Array): SniffedKind {
  const size = Buffer.from(bytes.subarray(0, 4)).readUInt32BE();
  const box = latin1(bytes, 8, Math.min(size, 256));
  const major = box.slice(0, 4);
  const brands = [major, ...(box.slice(8).match(/[\s\S]{4}/g) ?? [])];
  if (brands.includes('avif') || brands.includes('avis')) return { is: 'avif' };
  if (major === 'crx ') return { is: 'camera-raw' };
  return heicBrands.has(major) ? { is: 'heic' } : other('Video');
}

/** Markup starts with text: an SVG may have a byte order mark, a declaration and long comments before its root. */
function sniffText(bytes: Uint8Array): SniffedKind {
  const sample = bytes.subarray(0, 65_536);
  const wide = (sample[0] === 0xff && sample[1] === 0xfe) || sample[1] === 0;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(sample);
  return /^\s*</.test(text) && /<(?:[\w-]+:)?svg[\s/>]/i.test(text) ? { is: 'svg' } : { is: 'unknown' };
}

/** Tells the kind of a file from its bytes alone; names and media types from outside have no say. */
export function sniffKind(bytes: Uint8Array): SniffedKind {
  const head = latin1(bytes, 0, 1_024);
  if (head.slice(4, 8) === 'ftyp') return sniffMediaFile(bytes);
  const match = signatures.find(([offset, text]) => head.startsWith(text, offset));
  if (match && !(match[1] === 'WEBP' && !head.startsWith('RIFF'))) return match[2];
  // Readers of PDF accept its mark anywhere in the first kilobyte (ISO 32000-1, Annex H.3.4.1).
  if (head.includes('%PDF-')) return { is: 'pdf' };
  return sniffText(bytes);
}
