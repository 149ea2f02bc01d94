import { z } from 'zod';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { Unreadable } from './provider-errors';

/** Text, or a number where text was meant; anything else counts as not said. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);

// oEmbed 1.0 (oembed.com). Answers in the wild have null, "100%" or text as sizes, and leave out what the specification
// requires; nothing here depends on sizes, so they are not read at all.
const schema = z.object({
  type: text,
  title: text,
  author_name: text,
  author_url: text,
  provider_name: text,
  html: text,
  thumbnail_url: text,
  author_unique_id: text,
  embed_product_id: text,
});

/** An oEmbed answer as far as Dateline reads it. `html` is a stranger's: only ever read for its words. */
export interface OEmbedAnswer {
  /** `photo`, `video`, `link` or `rich`; others and none count as said. */
  type: string;
  title: string;
  authorName: string;
  /** A safe address, or null. */
  authorUrl: string | null;
  html: string;
  thumbnailUrl: string | null;
  /** TikTok's own additions. */
  authorUniqueId: string;
  embedProductId: string;
}

/**
 * Reads an oEmbed answer leniently: what is missing or of another type counts as not said.
 * @throws Unreadable when it is not an object
 */
export function parseOEmbed(json: unknown): OEmbedAnswer {
  const result = schema.safeParse(json);
  if (!result.success) throw new Unreadable('oembed');
  const { data } = result;
  return {
    type: data.type ?? '',
    title: data.title ?? '',
    authorName: data.author_name ?? '',
    authorUrl: safeWebAddress(data.author_url ?? ''),
    html: data.html ?? '',
    thumbnailUrl: safeWebAddress(data.thumbnail_url ?? ''),
    authorUniqueId: data.author_unique_id ?? '',
    embedProductId: data.embed_product_id ?? '',
  };
}

/** The one picture that an answer names, whose words nobody knows yet. */
export function pictureAt(url: string | null): { url: string; alt: string }[] {
  return url ? [{ url, alt: '' }] : [];
}

/** The address of a question to an oEmbed endpoint. */
export function oEmbedAddress(endpoint: string, parameters: Record<string, string>): string {
  return `${endpoint}?${new URLSearchParams(parameters)}`;
}
