/** Replaces the packet of a WebP (RFC 9649, 2.7: RIFF chunks of a name, a length and a payload padded to even). */
export function restampWebp(file: Buffer, packet: string): Buffer | null {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP') return null;
  for (let at = 12; at + 8 <= file.length; ) {
    const length = file.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (file.toString('latin1', at, at + 4) === 'XMP ') {
      const payload = Buffer.from(packet);
      const chunk = Buffer.alloc(8 + payload.length + (payload.length % 2));
      chunk.write('XMP ', 'latin1');
      chunk.writeUInt32LE(payload.length, 4);
      payload.copy(chunk, 8);
      const whole = Buffer.concat([file.subarray(0, at), chunk, file.subarray(next)]);
      whole.writeUInt32LE(whole.length - 8, 4);
      return whole;
    }
    at = next;
  }
  return null;
}
