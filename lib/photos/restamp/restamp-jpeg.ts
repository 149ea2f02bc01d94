const app1 = 0xe1;
const startOfScan = 0xda;
/** What an APP1 segment with XMP begins with (XMP specification part 3, 1.1.3). */
const mark = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
/** A segment's length counts its own two bytes. */
const longest = 0xffff - 2;

/** Replaces the packet of a JPEG: one APP1 segment before the picture. */
export function restampJpeg(file: Buffer, packet: string): Buffer | null {
  const payload = Buffer.concat([mark, Buffer.from(packet)]);
  if (payload.length > longest) return null;
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; ) {
    const code = file[at + 1];
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (code === startOfScan) return null;
    if (code === app1 && file.subarray(at + 4, at + 4 + mark.length).equals(mark)) {
      const head = Buffer.from([0xff, app1, 0, 0]);
      head.writeUInt16BE(payload.length + 2, 2);
      return Buffer.concat([file.subarray(0, at), head, payload, file.subarray(end)]);
    }
    at = end;
  }
  return null;
}
