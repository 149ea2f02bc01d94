import { type EmbedContent, type EmbedPicture, maxEmbedPictures } from '@/lib/document/shapes/embed';
import type { EmbedSnapshot } from '@/lib/document/shapes/embed-snapshot';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { tidyLine, tidyText } from './plain-text';
import type { Ask, Recognised, Taken } from './provider';
import { reasonOf } from './reason-of';
import { recognise } from './recognise';
import { providers } from './registry';

/** What goes into the story before anybody is asked. */
function contentOfAddress(found: Recognised): EmbedContent {
  return {
    ...emptyEmbed,
    provider: found.provider,
    platform: found.platform,
    kind: found.kind,
    url: found.canonicalUrl,
    providerId: found.providerId,
    handle: found.handle,
    postedAt: found.postedAt,
  };
}

/** Pictures in our own form; one without an address stands for a picture that the platform doesn't name. */
function picturesOf({ pictures = [] }: Taken): EmbedPicture[] {
  return pictures.slice(0, maxEmbedPictures).map(({ url, alt }) => ({
    url: url && safeWebAddress(url),
    alt: tidyText(alt, 2_000),
    photoId: null,
  }));
}

function merge(known: EmbedContent, taken: Taken): EmbedContent {
  const pictures = picturesOf(taken);
  return {
    ...known,
    kind: taken.kind ?? known.kind,
    platform: tidyLine(taken.platform, 100) ?? known.platform,
    url: (taken.url && safeWebAddress(taken.url)) || known.url,
    providerId: taken.providerId ?? known.providerId,
    authorName: tidyLine(taken.authorName),
    handle: tidyLine(taken.handle)?.replace(/^@+/, '') || known.handle,
    text: tidyText(taken.text ?? ''),
    title: tidyLine(taken.title, 500),
    postedAt: taken.postedAt ?? known.postedAt,
    inReplyTo: taken.inReplyTo ?? null,
    ...(pictures.length > 0 && { pictures }),
  };
}

/**
 * Asks the provider of a recognised address by `ask` and turns what it told into our own form; see `snapshot`.
 * @param mayMove whether a page that turns out to be a post elsewhere is taken as that post: once, not in circles
 */
export async function takeSnapshot(found: Recognised, ask: Ask, mayMove = true): Promise<EmbedSnapshot> {
  const known = contentOfAddress(found);
  const provider = providers.find(({ name }) => name === found.provider);
  const notFetched = { status: 'not-fetched', content: known, retryAfterSeconds: null } as const;
  if (!provider?.take) return { ...notFetched, reason: 'not-kept' };
  let taken: Taken;
  try {
    taken = await provider.take(found, ask);
  } catch (error) {
    return { ...notFetched, ...reasonOf(error) };
  }
  // Short links of anybody's (t.co, bit.ly) are pages that lead to a post: that is what was meant.
  const elsewhere = taken.foundAt ? recognise(taken.foundAt) : null;
  if (mayMove && elsewhere && elsewhere.provider !== found.provider)
    return takeSnapshot(elsewhere, ask, false);
  const content = merge(known, taken);
  if (!content.text && !content.title && !content.authorName) return { ...notFetched, reason: 'empty' };
  return {
    status: 'fetched',
    content: { ...content, source: 'provider', capturedAt: new Date().toISOString() },
  };
}
