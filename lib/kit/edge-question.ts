import { isSectionSlug } from './slug.ts';

/**
 * The header of a request to Next by which the edge says that it takes the address, the header's value, for the front's or for a
 * story's: `proxy.ts` need not decide it before the page. Nobody else can say so: the edge hands no `edge-…` header on.
 */
export const pageHeader = 'edge-page';

const shape = /^\/([^/]+)\/[a-z0-9-]{1,120}$/;

/** Whether an address (path and query) is the front's, or of the kind that stories have, `/{section}/{slug}`. */
export function mayBePage(address: string): boolean {
  if (address === '/') return true;
  const [, section = ''] = shape.exec(address) ?? [];
  return isSectionSlug(section);
}

/**
 * How the edge asks: nothing of the reader's own goes along, since what is rendered for one is sent to all. Next puts metadata
 * into the head only for somebody with a User-Agent.
 */
export const asNobody = { accept: '*/*', 'user-agent': 'Dateline-Edge/1', 'accept-encoding': 'identity' };

/** The headers with which the edge asks for an address (path and query) at first. */
export function questionFor(address: string): Readonly<Record<string, string>> {
  return mayBePage(address) ? { ...asNobody, [pageHeader]: address } : asNobody;
}
