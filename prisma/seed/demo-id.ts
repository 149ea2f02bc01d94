import { createHash } from 'node:crypto';

const namespace = Buffer.from('6f1f0a526c1d4c579d3b0d5f6d2f7c11', 'hex');

/** The id of a thing of the demo by its name (UUID version 5, RFC 9562, section 5.5): the same at every load, so that nothing is made twice. */
export function demoId(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name).digest();
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x50;
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
