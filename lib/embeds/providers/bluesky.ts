import { oEmbedAddress, parseOEmbed } from '../oembed';
import type { Provider } from '../provider';
import { readQuotation } from '../read-quotation';

const actor = '(did:[a-z]+:[\\w.:%-]{1,200}|[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)+)';
const record = '([\\w.~:-]{1,100})';
const inProfile = new RegExp(`^/profile/${actor}/post/${record}/?$`);
const inEmbed = new RegExp(`^/embed/${actor}/app\\.bsky\\.feed\\.post/${record}/?$`);
const inUri = new RegExp(`^at://${actor}/app\\.bsky\\.feed\\.post/${record}$`);

const isDid = (name: string) => name.startsWith('did:');

/** The page of a post that an embed code names by its `at://` address (atproto.com, AT URI). Null if it is none. */
export function blueskyAddress(atUri: string): string | null {
  const [, who, key] = inUri.exec(atUri) ?? [];
  return who && key ? `https://bsky.app/profile/${who}/post/${key}` : null;
}

export const bluesky: Provider = {
  name: 'bluesky',
  label: 'Bluesky',
  recognise(url) {
    const pattern = { 'bsky.app': inProfile, 'embed.bsky.app': inEmbed }[url.hostname];
    const [, who, key] = pattern?.exec(url.pathname) ?? [];
    if (!who || !key) return null;
    return {
      kind: 'post',
      providerId: `${who}/${key}`,
      canonicalUrl: `https://bsky.app/profile/${who}/post/${key}`,
      handle: isDid(who) ? null : who.toLowerCase(),
    };
  },
  async take(found, ask) {
    const question = oEmbedAddress('https://embed.bsky.app/oembed', {
      url: found.canonicalUrl,
      format: 'json',
    });
    const answer = parseOEmbed(await ask.json(question));
    const quotation = readQuotation(answer.html);
    const [, who, key] = inUri.exec(quotation?.attributes.dataBlueskyUri ?? '') ?? [];
    const named = new RegExp(`^https://bsky\\.app/profile/${actor}/?$`).exec(answer.authorUrl ?? '')?.[1];
    const handle = named && !isDid(named) ? named : (quotation?.handle ?? found.handle);
    return {
      // Bluesky says `Ana Brandt (@ana.example)` here.
      authorName: answer.authorName.replace(/\s*\(@[\w.-]+\)\s*$/, '') || quotation?.authorName,
      handle,
      text: quotation?.text,
      postedAt: quotation?.postedAt ?? null,
      // Handles change hands; the permanent id is what a frame and a later check need.
      providerId: who && key ? `${who}/${key}` : found.providerId,
    };
  },
};
