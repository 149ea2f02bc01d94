import { attributesOf, htmlTokens } from './html-tokens';
import type { Recognised } from './provider';
import { blueskyAddress } from './providers/bluesky';
import { recognise } from './recognise';

const maxPaste = 100_000;
const maxCandidates = 200;

/** Where embed codes put the address of what they embed, the surest first (names as hast has them). */
const places = ['cite', 'dataInstgrmPermalink', 'dataTextPostPermalink', 'dataEmbedUrl', 'dataHref', 'src'];
const carriers = new Set(['blockquote', 'iframe', 'div', 'section', 'a']);

/** The addresses in an embed code: those that name what is embedded, and the plain links, in order. */
function addressesIn(code: string): { named: string[]; links: string[] } {
  const named: string[] = [];
  const links: string[] = [];
  let seen = 0;
  for (const token of htmlTokens(code)) {
    if (token.kind !== 'open' || !carriers.has(token.name)) continue;
    seen += 1;
    if (seen > maxCandidates) break;
    const attributes = attributesOf(token.source);
    const post = blueskyAddress(attributes.dataBlueskyUri ?? '');
    if (post) named.push(post);
    named.push(...places.flatMap((place) => attributes[place] ?? []));
    if (token.name === 'a' && attributes.href) links.push(attributes.href);
  }
  const absolute = (address: string) => (address.startsWith('//') ? `https:${address}` : address);
  return { named: named.map(absolute), links: links.map(absolute) };
}

function addressesInText(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'“”]+/gi)]
    .slice(0, maxCandidates)
    .map(([address]) => address.replace(/[.,;:!?)\]}’]+$/, ''));
}

const recognised = (addresses: string[]) => addresses.map(recognise).filter((found) => found !== null);
const isPost = (found: Recognised) => found.provider !== 'page' && found.kind !== 'link';

/**
 * What somebody pasted: an address, a share text with an address in it ("Look at this! https://…"), or a platform's whole
 * embed code. The code is read for its address only; nothing in it is run, loaded or kept. Null when there is none.
 */
export function recognisePaste(pasted: string): Recognised | null {
  const text = pasted.trim();
  if (text === '' || text.length > maxPaste) return null;
  if (!/<[a-z]/i.test(text)) {
    // Bluesky's apps copy a post's permanent address, which is none of the web's.
    if (!/\s/.test(text)) return recognise(blueskyAddress(text) ?? text);
    const found = recognised(addressesInText(text));
    return found.find(isPost) ?? found[0] ?? null;
  }
  const { named, links } = addressesIn(text);
  const fromNames = recognised(named);
  const fromLinks = recognised(links);
  // In a quoted post's links the last post is the post itself: the ones before are what it talks about.
  return fromNames.find(isPost) ?? fromLinks.findLast(isPost) ?? fromNames[0] ?? fromLinks.at(-1) ?? null;
}
