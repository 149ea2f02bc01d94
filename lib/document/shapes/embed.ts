import * as z from 'zod/mini';
import { webAddressField } from '../address-field';

/** The providers this version of the code recognises; stored ones may be others, from newer code or an import. */
const embedProviders = [
  'x',
  'instagram',
  'facebook',
  'threads',
  'tiktok',
  'youtube',
  'bluesky',
  'mastodon',
  'oembed',
  'page',
  'other',
] as const;

export type EmbedProvider = (typeof embedProviders)[number];

/** `post`: words by somebody; `video`: something to watch; `link`: a card for an ordinary page. */
export const embedKinds = ['post', 'video', 'link'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** An ISO 8601 date, or an instant with its offset: how exactly a post's time is known differs by provider. */
const dateOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** A handle is stored without its leading @; Mastodon's and Bluesky's carry their host. */
const handle = z.string().check(
  z.maxLength(300),
  z.refine((value) => !value.startsWith('@'), 'handle-refused'),
);

/** How many pictures of a post are noted. */
export const maxEmbedPictures = 12;

const picture = z.strictObject({
  /** Where the platform keeps it: noted for whoever wants to fetch it, never asked for by a reader's page. */
  url: z.nullable(webAddressField),
  /** What it shows, in the platform's words or an editor's; empty while nobody has said. */
  alt: z.string().check(z.maxLength(2_000)),
  /** The library's copy, once an editor has asked for it. */
  photoId: z.nullable(z.uuid()),
});

export type EmbedPicture = z.infer<typeof picture>;

/** The fields of `EmbedContent`, to be spread into a block's own schema. */
export const embedContentFields = {
  /** `x`, `youtube`, … one of `embedProviders` where this code made it; kept as it is where it did not. */
  provider: z.string().check(z.minLength(1), z.maxLength(40), z.regex(/^[a-z][a-z0-9-]*$/)),
  /** The platform's name as the story writes it: "X", "Twitter", "Bluesky". */
  platform: z.string().check(z.maxLength(100)),
  kind: z.enum(embedKinds),
  /** Where the post is or was. Null when only the platform and the handle are known. */
  url: z.nullable(webAddressField),
  /** The provider's own id of the post or video: what a frame or a re-check is built from. */
  providerId: z.nullable(z.string().check(z.maxLength(500))),
  authorName: z.nullable(z.string().check(z.maxLength(300))),
  handle: z.nullable(handle),
  /** The words of the post: plain text, line breaks as `\n`, paragraphs parted by an empty line. */
  text: z.string().check(z.maxLength(40_000)),
  /** The title of a video or a page. */
  title: z.nullable(z.string().check(z.maxLength(500))),
  postedAt: z.nullable(dateOrInstant),
  /** When the provider was asked (server time, ISO instant); null when everything was typed. */
  capturedAt: z.nullable(z.iso.datetime({ offset: true })),
  /** Who supplied the words: the provider's answer as it came, or an editor. */
  source: z.enum(['provider', 'editor']),
  /** What a reply answers. */
  inReplyTo: z.nullable(z.strictObject({ handle, url: z.nullable(webAddressField) })),
  /** The pictures of the post, or the one that a video or a page shows of itself; left out where none is known. */
  pictures: z.optional(z.array(picture).check(z.maxLength(maxEmbedPictures))),
  /** The words as the platform gave them, once an editor has changed them. */
  captured: z.optional(
    z.strictObject({
      text: z.string().check(z.maxLength(40_000)),
      title: z.nullable(z.string().check(z.maxLength(500))),
    }),
  ),
  /** Who changed or typed the words, by name. The story's history says when. */
  editedBy: z.optional(z.string().check(z.maxLength(300))),
};

export const embedContentSchema = z.strictObject(embedContentFields);

/**
 * What a story keeps of a post, video or page: enough to be read when the platform has forgotten it, and never the
 * provider's own HTML. The address is optional; platform and handle alone make a valid embed.
 */
export type EmbedContent = z.infer<typeof embedContentSchema>;
