/** The formats in which every feed comes, and how its address ends. */
export const feedFormats = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFormats;

/** The format that the last part of an address asks for; null for none. */
export function feedFormatOf(name: string): FeedFormat | null {
  const formats = Object.keys(feedFormats) as FeedFormat[];
  return formats.find((format) => feedFormats[format] === name) ?? null;
}

/**
 * The path of a feed.
 * @param base the path of the page that it follows: empty for the front, `/world`, `/tags/ferries`, `/corrections`
 */
export function feedPath(base: string, format: FeedFormat): string {
  return `${base}/${feedFormats[format]}`;
}

/** The paths of a feed in all its formats. */
export function feedPaths(base: string): string[] {
  return [feedPath(base, 'rss'), feedPath(base, 'atom'), feedPath(base, 'json')];
}
