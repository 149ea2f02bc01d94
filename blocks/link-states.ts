import type { Block } from '@/lib/document/block';
import type { Finding } from '@/lib/document/finding';
import type { Refs } from '@/lib/document/refs';
import { linkKey } from '@/lib/document/shapes/link-state';
import type { LeadMedia, StoryFields } from '@/lib/document/shapes/story-fields';
import { isOf, type StoryDocument } from '@/lib/document/story-document';
import { allBlocks } from './all-blocks';
import { type Embed, embed } from './embed/embed';
import { citedAddress, type Quote, quote } from './quote/quote';
import { typedWords } from './typed-words';

/** Blocks that nobody has written in stay the same objects from key press to key press: each is read once. */
const read = new WeakMap<Block, string[]>();

/** The web addresses behind the links of a block, and the source of a quotation, as they are asked. */
function linksOf(block: Block): string[] {
  const known = read.get(block) ?? readLinks(block);
  read.set(block, known);
  return known;
}

function readLinks(block: Block): string[] {
  const marks = typedWords(block).richTexts.flatMap((text) => text.flatMap((span) => span.marks ?? []));
  const hrefs = marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : []));
  const cited = isOf(quote, block) ? citedAddress(block as unknown as Quote) : null;
  return [...hrefs, cited ?? ''].flatMap((href) => linkKey(href) ?? []);
}

function postOf(block: Block): string | null {
  if (!isOf(embed, block)) return null;
  const { url } = block as unknown as Embed;
  return url === null ? null : linkKey(url);
}

const leadVideo = (lead: LeadMedia | null) =>
  lead?.kind === 'video' && lead.embed.url ? linkKey(lead.embed.url) : null;

/** Every web address that a document leads to or shows a post of, without repeats, in order of first appearance. */
export function documentAddresses(document: StoryDocument): string[] {
  const all = allBlocks(document).flatMap((block) => [...linksOf(block), postOf(block) ?? []].flat());
  return [...new Set(all)];
}

/** The same for a story, with its lead video. */
export function storyAddresses({ lead }: Pick<StoryFields, 'lead'>, document: StoryDocument): string[] {
  return [...new Set([leadVideo(lead) ?? [], documentAddresses(document)].flat())];
}

function gone(address: string | null, { links, embeds }: Refs, place: Partial<Finding>): Finding[] {
  const state = address === null ? undefined : links.get(address);
  // Once somebody has decided what readers get of it there is nothing left to say.
  if (state?.answer !== 'dead' || embeds.get(state.id)?.choice) return [];
  return [{ level: 'amber', code: 'embed-gone', ...place, detail: detailOf(state) }];
}

function detailOf({ id, status, on }: { id: string; status: number | null; on: string | null }) {
  const address = id.length > 90 ? `${id.slice(0, 89)}…` : id;
  return { address, ...(status !== null && { status }), ...(on !== null && { on }) };
}

/** What is known of the addresses in a block: links that don't answer, pages that readers can't open, posts that are gone. */
export function checkLinkStates(block: Block, refs: Refs): Finding[] {
  if (refs.links.size === 0) return [];
  const states = linksOf(block).flatMap((address) => refs.links.get(address) ?? []);
  const dead = states.find(({ answer }) => answer === 'dead');
  const hidden = states.find(({ answer }) => answer === 'hidden');
  const place = { level: 'amber', blockId: block.id } as const;
  const findings = gone(postOf(block), refs, { blockId: block.id });
  if (dead) findings.push({ ...place, code: 'link-dead', detail: detailOf(dead) });
  if (hidden) findings.push({ ...place, code: 'link-hidden', detail: { address: detailOf(hidden).address } });
  return findings;
}

/** Whether the video above a story is still there. */
export function checkLeadVideo({ lead }: Pick<StoryFields, 'lead'>, refs: Refs): Finding[] {
  return gone(leadVideo(lead), refs, { field: 'lead' });
}
