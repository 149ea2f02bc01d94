import type { Block } from '@/lib/document/block';
import type { Finding } from '@/lib/document/finding';
import type { RichText } from '@/lib/document/rich-text';
import { typedWords } from './typed-words';

/** Words that name no target. People who go from link to link by screen reader hear nothing else (WCAG 2.4.4). */
const empty = new Set([
  ...['here', 'click', 'click here', 'see here', 'read here', 'right here', 'this', 'this link', 'link'],
  ...['more', 'read more', 'learn more', 'find out more', 'see more', 'this page', 'this article'],
  ...['hier', 'hier klicken', 'mehr', 'ici', 'cliquez ici', 'aquí', 'haz clic aquí', 'qui', 'clicca qui'],
]);

interface Link {
  href: string;
  words: string;
}

/** The links of a text as readers see them: neighbouring spans with the same address are one link. */
function linksIn(text: RichText): Link[] {
  const links: Link[] = [];
  let open: Link | undefined;
  for (const span of text) {
    const mark = span.marks?.find(({ type }) => type === 'link');
    const href = mark?.type === 'link' ? mark.href : null;
    if (href === null) open = undefined;
    else if (open?.href === href) open.words += span.text;
    else {
      open = { href, words: span.text };
      links.push(open);
    }
  }
  return links;
}

const bare = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words whose address is still wanted, each run once. */
function wantedIn(text: RichText): string[] {
  const runs: string[] = [];
  let open = false;
  for (const span of text) {
    const wanted = span.marks?.some(({ type }) => type === 'wanted-link') ?? false;
    if (wanted && open) runs.push((runs.pop() ?? '') + span.text);
    else if (wanted) runs.push(span.text);
    open = wanted;
  }
  return runs;
}

/** Stops publishing while the address of a link is still wanted: one finding a block. */
function checkWantedLinks(texts: readonly RichText[], blockId: string): Finding[] {
  const [words] = texts.flatMap(wantedIn);
  if (words === undefined) return [];
  return [{ level: 'red', code: 'link-wanted', blockId, detail: { words: words.trim().slice(0, 60) } }];
}

/**
 * What there is to say about a block's links: red while an address is still wanted; advice on words that don't say
 * where they lead ("here", a bare web address). One finding of each a block.
 */
export function checkLinkWords(block: Block): Finding[] {
  const { richTexts } = typedWords(block);
  const links = richTexts.flatMap(linksIn);
  const vague = links.find(({ words }) => empty.has(bare(words)));
  const address = links.find(({ words }) => /^\s*(https?:\/\/|www\.)\S+\s*$/i.test(words));
  const findings = checkWantedLinks(richTexts, block.id);
  const place = { level: 'amber', blockId: block.id } as const;
  if (vague) findings.push({ ...place, code: 'link-says-nothing', detail: { words: vague.words.trim() } });
  if (address) findings.push({ ...place, code: 'link-bare-address' });
  return findings;
}
