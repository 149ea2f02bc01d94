import { describe, expect, it } from 'vitest';
import { embedContentSchema } from '@/lib/document/shapes/embed';
import { snapshot } from './snapshot';
import { refuse, send, standInForProviders } from './stand-in-providers';

const { answers } = standInForProviders();

async function fetched(address: string) {
  const result = await snapshot(address);
  if (result.status !== 'fetched') throw new Error(result.reason);
  expect(embedContentSchema.parse(result.content)).toEqual(result.content);
  expect(JSON.stringify(result.content)).not.toContain('<blockquote');
  return result;
}

describe('a snapshot of', () => {
  it('an X post that answers somebody and has a picture, of which X says no more', async () => {
    answers.set(
      '/publish.x.com/oembed',
      send({
        author_name: 'Ana Brandt',
        author_url: 'https://twitter.com/ana_brandt',
        html:
          '<blockquote class="twitter-tweet"><p lang="en"><a href="https://twitter.com/tom_market">@tom_market</a> Late again. ' +
          '<a href="https://t.co/x">pic.twitter.com/abc123</a></p>&mdash; Ana Brandt (@ana_brandt) <a href="#">June 28, 2022</a></blockquote>',
      }),
    );
    const { content } = await fetched('https://x.com/ana_brandt/status/1541815603606036480');
    expect(content).toMatchObject({
      text: '@tom_market Late again.',
      inReplyTo: { handle: 'tom_market', url: null },
      pictures: [{ url: null, alt: '', photoId: null }],
    });
  });

  const thread = {
    thread: {
      $type: 'app.bsky.feed.defs#threadViewPost',
      post: {
        uri: 'at://did:plc:abc234/app.bsky.feed.post/3kqmooj3ems2w',
        author: { did: 'did:plc:abc234', handle: 'tom.market.example', displayName: 'Tom Okoro', labels: [] },
        record: { text: 'Open:\n- bread', createdAt: '2026-05-12T06:09:12.368Z' },
        embed: {
          $type: 'app.bsky.embed.images#view',
          images: [
            { thumb: 'https://cdn.example/t1', fullsize: 'https://cdn.example/f1', alt: 'A stall of bread' },
            { thumb: 'https://cdn.example/t2', alt: null },
          ],
        },
        likeCount: 12,
      },
      parent: {
        post: {
          uri: 'at://did:plc:xyz987/app.bsky.feed.post/3kqparent',
          author: { did: 'did:plc:xyz987', handle: 'ana.example' },
        },
      },
    },
  };
  const threadPath = '/public.api.bsky.app/xrpc/app.bsky.feed.getPostThread';

  it('a Bluesky post by its API: its pictures in their author’s words, and what it answers', async () => {
    answers.set(threadPath, send(thread));
    const { content } = await fetched('https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w');
    expect(content).toMatchObject({
      providerId: 'did:plc:abc234/3kqmooj3ems2w',
      authorName: 'Tom Okoro',
      handle: 'tom.market.example',
      text: 'Open:\n- bread',
      postedAt: '2026-05-12T06:09:12.368Z',
      inReplyTo: {
        handle: 'ana.example',
        url: 'https://bsky.app/profile/did:plc:xyz987/post/3kqparent',
      },
      pictures: [
        { url: 'https://cdn.example/f1', alt: 'A stall of bread', photoId: null },
        { url: 'https://cdn.example/t2', alt: '', photoId: null },
      ],
    });
    expect(JSON.stringify(content)).not.toContain('12,');
  });

  it('nothing of a Bluesky author who wants to be read by people who are signed in only', async () => {
    const author = { ...thread.thread.post.author, labels: [{ val: '!no-unauthenticated' }] };
    answers.set(threadPath, send({ thread: { ...thread.thread, post: { ...thread.thread.post, author } } }));
    const result = await snapshot('https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w');
    expect(result).toMatchObject({ status: 'not-fetched', reason: 'private', content: { text: '' } });
  });

  it('a video of a site on the list of oEmbed sites', async () => {
    answers.set(
      '/vimeo.com/api/oembed.json',
      send({
        type: 'video',
        title: 'The ferry <script>alert(1)</script>at dawn',
        author_name: 'Harbour Films',
        thumbnail_url: 'https://pictures.example/dawn.jpg',
        width: '100%',
        height: null,
        html: '<iframe src="https://evil.example"></iframe>',
      }),
    );
    const { content } = await fetched('https://vimeo.com/123456789');
    expect(content).toMatchObject({
      provider: 'oembed',
      platform: 'Vimeo',
      kind: 'video',
      title: 'The ferry at dawn',
      authorName: 'Harbour Films',
      pictures: [{ url: 'https://pictures.example/dawn.jpg', alt: '', photoId: null }],
    });
    expect(JSON.stringify(content)).not.toContain('evil');
  });

  it('a page that names its own oEmbed answer, with what that adds', async () => {
    const link = '<link rel="alternate" type="application/json+oembed" href="/services/oembed?url=w1">';
    answers.set('/tube.example/w/1', send(`<title>Ferry</title>${link}`, 'text/html'));
    answers.set(
      '/tube.example/services/oembed',
      send({ type: 'video', author_name: 'Ana Brandt', thumbnail_url: 'https://tube.example/1.jpg' }),
    );
    expect((await fetched('https://tube.example/w/1')).content).toMatchObject({
      provider: 'page',
      kind: 'video',
      title: 'Ferry',
      authorName: 'Ana Brandt',
      pictures: [{ url: 'https://tube.example/1.jpg' }],
    });
    answers.set('/tube.example/services/oembed', refuse(500));
    expect((await fetched('https://tube.example/w/1')).content).toMatchObject({
      kind: 'link',
      title: 'Ferry',
    });
  });
});
