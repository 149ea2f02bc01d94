interface Box {
  type: string;
  /** Of the box, and of what is in it. */
  at: number;
  content: number;
  end: number;
}

/** Boxes of ISO/IEC 14496-12, 4.2: a length, a name, the content. Lengths beyond 32 bits are not for us. */
function boxes(file: Buffer, from: number, to: number): Box[] | null {
  const found: Box[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to) return null;
    const size = file.readUInt32BE(at);
    if (size < 8 || at + size > to) return null;
    found.push({ type: file.toString('latin1', at + 4, at + 8), at, content: at + 8, end: at + size });
    at += size;
  }
  return found;
}

const xmpType = 'mime\0application/rdf+xml\0';

/** The item that holds the packet, by the list of items (ISO/IEC 14496-12, 8.11.6). */
function xmpItem(file: Buffer, list: Box): number | null {
  const wide = file[list.content] !== 0;
  const entries = boxes(file, list.content + 4 + (wide ? 4 : 2), list.end);
  const entry = entries?.find(
    ({ type, content, end }) =>
      type === 'infe' && file[content] === 2 && file.toString('latin1', content + 8, end).startsWith(xmpType),
  );
  return entry ? file.readUInt16BE(entry.content + 4) : null;
}

interface Extent {
  item: number;
  offset: number;
  length: number;
  /** Where the offset and the length are noted. */
  offsetField: number;
  lengthField: number;
}

const entrySize = 18;

/**
 * Where the items' data stand (8.11.3), for a table as libheif writes it: version 0, all numbers of 32 bits, one extent
 * an item, whose offset is the base.
 */
function extents(file: Buffer, table: Box): Extent[] | null {
  const [version, sizes] = [file.readUInt32BE(table.content), file.readUInt16BE(table.content + 4)];
  const count = file.readUInt16BE(table.content + 6);
  const first = table.content + 8;
  if (version !== 0 || sizes !== 0x4440 || first + count * entrySize !== table.end) return null;
  const entries = Array.from({ length: count }, (_, n) => first + n * entrySize);
  const plain = (at: number) => file.readUInt16BE(at + 8) === 1 && file.readUInt32BE(at + 10) === 0;
  if (!entries.every(plain)) return null;
  return entries.map((at) => ({
    item: file.readUInt16BE(at),
    offset: file.readUInt32BE(at + 4),
    length: file.readUInt32BE(at + 14),
    offsetField: at + 4,
    lengthField: at + 14,
  }));
}

/** Replaces the packet of an AVIF: an item among the media data, whose place and length are noted in a table. */
export function restampAvif(file: Buffer, packet: string): Buffer | null {
  const top = boxes(file, 0, file.length);
  const meta = top?.find(({ type }) => type === 'meta');
  const data = top?.find(({ type }) => type === 'mdat');
  const inner = meta && boxes(file, meta.content + 4, meta.end);
  const list = inner?.find(({ type }) => type === 'iinf');
  const table = inner?.find(({ type }) => type === 'iloc');
  if (!(data && list && table)) return null;
  const all = extents(file, table);
  const item = xmpItem(file, list);
  const own = all?.find((extent) => extent.item === item);
  if (!(all && own) || table.end > data.at) return null;
  if (own.offset < data.content || own.offset + own.length > data.end) return null;

  const payload = Buffer.from(packet);
  const more = payload.length - own.length;
  const before = Buffer.from(file.subarray(0, own.offset));
  const after = file.subarray(own.offset + own.length);
  before.writeUInt32BE(data.end - data.at + more, data.at);
  for (const { offsetField, offset } of all) {
    if (offset > own.offset) before.writeUInt32BE(offset + more, offsetField);
  }
  before.writeUInt32BE(payload.length, own.lengthField);
  return Buffer.concat([before, payload, after]);
}
