import { createHash } from 'node:crypto';

/** A file made from a photo. `contentHash` is the SHA-256 of `data` in hex; sizes are pixels and bytes. */
export interface Rendition {
  ending: 'webp' | 'jpg' | 'avif';
  width: number;
  height: number;
  bytes: number;
  contentHash: string;
  data: Buffer;
}

/** The SHA-256 of a file in hex: what files are named after and recognised by. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What sharp made, as a rendition. */
export function rendition(
  ending: Rendition['ending'],
  { data, info }: { data: Buffer; info: { width: number; height: number } },
): Rendition {
  return {
    ending,
    width: info.width,
    height: info.height,
    bytes: data.length,
    contentHash: contentHash(data),
    data,
  };
}
