import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import type { MetadataProblem } from '@/lib/document/shapes/photo-metadata';
import { exifTags, iimTags, xmpTags } from './metadata-fields';
import { sharp } from './sharp';
import { sniffKind } from './sniff-kind';

type Loaded = Awaited<ReturnType<typeof loadAll>>;
type XmpTags = NonNullable<Loaded['xmp']>;
export type XmpTag = XmpTags[string];

/** The three blocks as ExifReader gives them, each with just the tags we asked for. */
export interface RawTags {
  xmp: Record<string, XmpTag | undefined>;
  iim: Record<string, IimTag | IimTag[] | undefined>;
  exif: Record<string, { description?: unknown } | undefined>;
}

export interface IimTag {
  value: number[];
  description: string;
}

/** XMP of pictures takes some kilobytes, with an editing history some hundred. */
const maxXmp = 1_000_000;
const maxUnpacked = 4_000_000;

type Report = (problem: MetadataProblem) => void;

function loadAll(bytes: Buffer, report: Report) {
  return ExifReader.load(bytes, {
    expanded: true,
    async: true,
    // An empty entry would ask for a whole block: coordinates and makers' notes are never even parsed.
    includeTags: { xmp: xmpTags, iptc: iimTags, exif: exifTags },
    decompress: { maxDecompressedSize: maxUnpacked },
    domParser: {
      parseFromString(xml: string) {
        if (xml.length > maxXmp) {
          report({ code: 'xmp-too-large' });
          throw new Error('XMP too large');
        }
        try {
          return new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
        } catch (error) {
          report({ code: 'xmp-unreadable' });
          throw error;
        }
      },
    },
  });
}

/** What ExifReader makes of the bytes; a file without any metadata is no problem. */
async function load(bytes: Buffer, report: Report): Promise<Partial<Loaded>> {
  try {
    return await loadAll(bytes, report);
  } catch (error) {
    if (!(error instanceof ExifReader.errors.MetadataMissingError)) report({ code: 'metadata-unreadable' });
    return {};
  }
}

/**
 * PNG may hold its XMP compressed, also in a kind of chunk that the XMP specification doesn't name (libvips does).
 * The decoder knows both and hands the packet out as it is.
 */
async function loadPackedXmp(bytes: Buffer, report: Report): Promise<Loaded['xmp']> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!header?.xmp) return undefined;
  const begin = Buffer.from('<?xpacket begin="" id=""?>');
  const packet =
    header.xmp.toString('latin1', 0, 15) === '<?xpacket begin' ? [header.xmp] : [begin, header.xmp];
  return (await load(Buffer.concat(packet), report)).xmp;
}

/** Reads the blocks of metadata from a file of any kind. Never throws: what can't be read is reported. */
export async function loadTags(bytes: Buffer, report: Report): Promise<RawTags> {
  const { xmp, iptc, exif } = await load(bytes, report);
  const packed = xmp || sniffKind(bytes).is !== 'png' ? undefined : await loadPackedXmp(bytes, report);
  return {
    xmp: xmp ?? packed ?? {},
    iim: (iptc ?? {}) as RawTags['iim'],
    exif: (exif ?? {}) as RawTags['exif'],
  };
}
