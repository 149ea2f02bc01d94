import { z } from 'zod';
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
const handle = z
  .string()
  .max(300)
  .refine((value) => !value.startsWith('@'), 'handle-refused');

/** The fields of `EmbedContent`, to be spread into a block's own schema. */
export const embedContentFields = {
  /** `x`, `youtube`, … one of `embedProviders` where this code made it; kept as it is where it did not. */
  provider: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-z][a-z0-9-]*$/),
  /** The platform's name as the story writes it: "X", "Twitter", "Bluesky". */
  platform: z.string().max(100),
  kind: z.enum(embedKinds),
  /** Where the post is or was. Null when only the platform and the handle are known. */
  url: webAddressField.nullable(),
  /** The provider's own id of the post or video: what a frame or a re-check is built from. */
  providerId: z.string().max(500).nullable(),
  authorName: z.string().max(300).nullable(),
  handle: handle.nullable(),
  /** The words of the post: plain text, line breaks as `\n`, paragraphs parted by an empty line. */
  text: z.string().max(40_000),
  /** The title of a video or a page. */
  title: z.string().max(500).nullable(),
  postedAt: dateOrInstant.nullable(),
  /** When the provider was asked (server time, ISO instant); null when everything was typed. */
  capturedAt: z.iso.datetime({ offset: true }).nullable(),
  /** Who supplied the words: the provider's answer as it came, or an editor. */
  source: z.enum(['provider', 'editor']),
  /** What a reply answers. */
  inReplyTo: z.strictObject({ handle, url: webAddressField.nullable() }).nullable(),
};

export const embedContentSchema = z.strictObject(embedContentFields);

/**
 * What a story keeps of a post, video or page: enough to be read when the platform has forgotten it, and never the
 * provider's own HTML. The address is optional; platform and handle alone make a valid embed.
 */
export type EmbedContent = z.infer<typeof embedContentSchema>;

/** An embed nobody has filled in yet. */
export const emptyEmbed: EmbedContent = {
  provider: 'other',
  platform: '',
  kind: 'post',
  url: null,
  providerId: null,
  authorName: null,
  handle: null,
  text: '',
  title: null,
  postedAt: null,
  capturedAt: null,
  source: 'editor',
  inReplyTo: null,
};
