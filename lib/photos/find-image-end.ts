import type { PhotoKind } from './sniff-kind';

/** Passes over entropy-coded data to the next real marker (ITU-T T.81 B.1.1.2): stuffed zeros and restarts belong to it. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const code = bytes[at + 1] ?? 0;
    if (code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return -1;
}

function jpegEnd(bytes: Buffer): number | null {
  let at = 2;
  while (at >= 0 && at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const code = bytes.readUInt8(at + 1);
    if (code === 0xff) at += 1;
    else if (code === 0xd9) return at + 2;
    else {
      const next = at + 2 + bytes.readUInt16BE(at + 2);
      at = code === 0xda ? endOfScan(bytes, next) : next;
    }
  }
  return at + 2 === bytes.length && bytes[at + 1] === 0xd9 ? at + 2 : null;
}

function pngEnd(bytes: Buffer): number | null {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end;
    at = end;
  }
  return null;
}

/** Passes over GIF's sub-blocks (GIF89a, 15): a length and so many bytes, until a length of nought. */
function endOfSubBlocks(bytes: Buffer, from: number): number {
  let at = from;
  while ((bytes[at] ?? 0) > 0) at += 1 + bytes.readUInt8(at);
  return at + 1;
}

function colorTable(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

function gifEnd(bytes: Buffer): number | null {
  let at = 13 + colorTable(bytes[10] ?? 0);
  while (at < bytes.length) {
    if (bytes[at] === 0x3b) return at + 1;
    if (bytes[at] === 0x21) at = endOfSubBlocks(bytes, at + 2);
    else if (bytes[at] === 0x2c) at = endOfSubBlocks(bytes, at + 11 + colorTable(bytes[at + 9] ?? 0));
    else return null;
  }
  return null;
}

/**
 * Where the picture in a file ends and anything appended would begin. Null for kinds without an end of their own
 * (TIFF, AVIF) and for files whose parts don't add up; decoding has the last word on those.
 */
export function findImageEnd(bytes: Buffer, kind: PhotoKind): number | null {
  if (kind === 'jpeg') return jpegEnd(bytes);
  if (kind === 'png') return pngEnd(bytes);
  if (kind === 'gif') return gifEnd(bytes);
  if (kind === 'webp' && bytes.length >= 12) return bytes.readUInt32LE(4) + 8;
  return null;
}
