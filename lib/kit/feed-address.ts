/** The formats in which every feed comes, and how its address ends. */
const feedFormats = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFormats;

/** Whether feeds come in a format of that name. */
export function isFeedFormat(name: string): name is FeedFormat {
  return Object.hasOwn(feedFormats, name);
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
