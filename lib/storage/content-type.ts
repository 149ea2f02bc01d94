/** The only kinds of file that the storage holds and hands out, by the last part of their key. */
const contentTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  tiff: 'image/tiff',
  gif: 'image/gif',
  // A piece of an upload, which may hold anything: no door hands it out.
  part: 'application/octet-stream',
};

/** The media type for a key or file name; null where its ending is not on the list. */
export function contentTypeOf(key: string): string | null {
  const ending = key.slice(key.lastIndexOf('.') + 1);
  return Object.hasOwn(contentTypes, ending) ? (contentTypes[ending] ?? null) : null;
}
