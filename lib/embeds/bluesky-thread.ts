import { z } from 'zod';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { Unreadable } from './provider-errors';

const text = z.string().catch('');
const author = z
  .object({
    did: text,
    handle: text,
    displayName: text,
    labels: z.array(z.object({ val: text }).catch({ val: '' })).catch([]),
  })
  .catch({ did: '', handle: '', displayName: '', labels: [] });
const image = z
  .object({ fullsize: text, thumb: text, alt: text })
  .catch({ fullsize: '', thumb: '', alt: '' });

const media = z.object({
  images: z.array(image).catch([]),
  /** Of a video. */
  thumbnail: text,
  alt: text,
});
const noMedia = { images: [], thumbnail: '', alt: '' };
/** Pictures stand in the embed, or in its `media` where the post also quotes another one. */
const embed = media.extend({ media: media.catch(noMedia) }).catch({ ...noMedia, media: noMedia });

const schema = z.object({
  thread: z.object({
    post: z.object({
      uri: z.string(),
      author,
      record: z.object({ text, createdAt: text }),
      embed,
    }),
    parent: z
      .object({ post: z.object({ uri: text, author }) })
      .nullish()
      .catch(null),
  }),
});

/** A post of the Bluesky API (docs.bsky.app, app.bsky.feed.getPostThread), as far as Dateline reads it. */
export interface BlueskyPost {
  uri: string;
  handle: string;
  displayName: string;
  text: string;
  createdAt: string;
  /** The author asks that people who aren't signed in don't see it. */
  signedInOnly: boolean;
  pictures: { url: string | null; alt: string }[];
  inReplyTo: { handle: string; uri: string } | null;
}

const isHandle = (name: string) => /^[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+$/.test(name);

function picturesIn({ images, thumbnail, alt }: z.infer<typeof media>): BlueskyPost['pictures'] {
  const shown = images.map((picture) => ({
    url: safeWebAddress(picture.fullsize) ?? safeWebAddress(picture.thumb),
    alt: picture.alt,
  }));
  return thumbnail ? [...shown, { url: safeWebAddress(thumbnail), alt }] : shown;
}

/**
 * Reads a thread of one post and what it answers, leniently.
 * @throws Unreadable when there is no post in it: it is blocked, or gone
 */
export function parseBlueskyThread(json: unknown): BlueskyPost {
  const result = schema.safeParse(json);
  if (!result.success) throw new Unreadable('thread');
  const { post, parent } = result.data.thread;
  const answered = parent?.post.author.handle ?? '';
  return {
    uri: post.uri,
    handle: isHandle(post.author.handle) ? post.author.handle : '',
    displayName: post.author.displayName,
    text: post.record.text,
    createdAt: post.record.createdAt,
    signedInOnly: post.author.labels.some(({ val }) => val === '!no-unauthenticated'),
    pictures: [...picturesIn(post.embed), ...picturesIn(post.embed.media)],
    inReplyTo: parent && isHandle(answered) ? { handle: answered, uri: parent.post.uri } : null,
  };
}
