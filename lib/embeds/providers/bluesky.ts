import { type BlueskyPost, parseBlueskyThread } from '../bluesky-thread';
import { oEmbedAddress, parseOEmbed } from '../oembed';
import { parsePostDate } from '../post-date';
import type { Ask, Provider, Recognised, Taken } from '../provider';
import { isNoAnswer, ProviderSaidNo } from '../provider-errors';
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

/** Handles change hands; the permanent id is what a frame and a later check need. */
function permanentId(uri: string, found: Recognised): string | null {
  const [, who, key] = inUri.exec(uri) ?? [];
  return who && key ? `${who}/${key}` : found.providerId;
}

function takePost(found: Recognised, post: BlueskyPost): Taken {
  // Shown to people who are signed in only, by the author's own wish: then it is nothing for a public page.
  if (post.signedInOnly) throw new ProviderSaidNo(403, null);
  const { inReplyTo } = post;
  return {
    authorName: post.displayName,
    handle: post.handle || found.handle,
    text: post.text,
    postedAt: parsePostDate(post.createdAt),
    providerId: permanentId(post.uri, found),
    pictures: post.pictures,
    inReplyTo: inReplyTo && { handle: inReplyTo.handle, url: blueskyAddress(inReplyTo.uri) },
  };
}

async function takeQuotation(found: Recognised, ask: Ask): Promise<Taken> {
  const question = oEmbedAddress('https://embed.bsky.app/oembed', {
    url: found.canonicalUrl,
    format: 'json',
  });
  const answer = parseOEmbed(await ask.json(question));
  const quotation = readQuotation(answer.html);
  const named = new RegExp(`^https://bsky\\.app/profile/${actor}/?$`).exec(answer.authorUrl ?? '')?.[1];
  const handle = named && !isDid(named) ? named : (quotation?.handle ?? found.handle);
  return {
    // Bluesky says `Ana Brandt (@ana.example)` here.
    authorName: answer.authorName.replace(/\s*\(@[\w.-]+\)\s*$/, '') || quotation?.authorName,
    handle,
    text: quotation?.text,
    postedAt: quotation?.postedAt ?? null,
    providerId: permanentId(quotation?.attributes.dataBlueskyUri ?? '', found),
    pictures: quotation?.hasMedia ? [{ url: null, alt: '' }] : [],
  };
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
    const [who = '', key = ''] = found.providerId?.split('/') ?? [];
    const parameters = { uri: `at://${who}/app.bsky.feed.post/${key}`, depth: '0', parentHeight: '1' };
    const question = oEmbedAddress(
      'https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread',
      parameters,
    );
    let post: BlueskyPost;
    try {
      post = parseBlueskyThread(await ask.json(question));
    } catch (error) {
      // What the API calls a bad request may be a post that is gone: oEmbed says so plainly.
      if (!isNoAnswer(error)) throw error;
      return takeQuotation(found, ask);
    }
    return takePost(found, post);
  },
  frameOrigin: 'https://embed.bsky.app',
  frame({ providerId }) {
    const [, who, key] = new RegExp(`^${actor}/${record}$`).exec(providerId ?? '') ?? [];
    if (!who || !key) return null;
    // It tells its height only to a page that gave it a name.
    const src = `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${key}?id=1&colorMode={theme}`;
    return { src, height: 320, tells: 'height' };
  },
};
