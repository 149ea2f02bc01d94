import { describe, expect, it } from 'vitest';
import { embedContentSchema } from '@/lib/document/shapes/embed';
import { snapshot } from './snapshot';
import { refuse, send, standInForProviders } from './stand-in-providers';

const { answers, asked } = standInForProviders();

async function fetched(address: string) {
  const result = await snapshot(address);
  if (result.status !== 'fetched') throw new Error(result.reason);
  expect(embedContentSchema.parse(result.content)).toEqual(result.content);
  expect(JSON.stringify(result.content)).not.toContain('<blockquote');
  return result;
}

const xPost = 'https://x.com/ana_brandt/status/1541815603606036480';
const xOEmbed = '/publish.x.com/oembed';
const xAnswer = {
  url: 'https://twitter.com/ana_brandt/status/1541815603606036480',
  author_name: 'Ana Brandt',
  author_url: 'https://twitter.com/ana_brandt',
  html:
    '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">The ferry is late.<br><br>Again.</p>' +
    '&mdash; Ana Brandt (@ana_brandt) <a href="https://twitter.com/ana_brandt/status/1541815603606036480">June 28, 2022</a></blockquote>\n\n',
  width: 550,
  height: null,
  type: 'rich',
  cache_age: '3153600000',
  provider_name: 'Twitter',
  version: '1.0',
};

describe('a snapshot of', () => {
  it('an X post', async () => {
    answers.set(xOEmbed, send(xAnswer, 'application/json; charset=utf-8'));
    const before = Date.now();
    const { content } = await fetched(
      'https://mobile.twitter.com/ana_brandt/status/1541815603606036480?s=20',
    );
    expect(content).toMatchObject({
      provider: 'x',
      platform: 'X',
      kind: 'post',
      url: xPost,
      providerId: '1541815603606036480',
      authorName: 'Ana Brandt',
      handle: 'ana_brandt',
      text: 'The ferry is late.\n\nAgain.',
      title: null,
      postedAt: '2022-06-28T16:07:40.105Z',
      source: 'provider',
    });
    expect(Date.parse(content.capturedAt ?? '')).toBeGreaterThanOrEqual(before);
    expect(asked()).toEqual([`${xOEmbed}?url=${xPost}&omit_script=1&dnt=true&hide_thread=true&lang=en`]);
  });

  it('an X post of which only the id was known', async () => {
    answers.set(xOEmbed, send(xAnswer));
    const { content } = await fetched('https://x.com/i/web/status/1541815603606036480');
    expect(content).toMatchObject({ handle: 'ana_brandt', url: xPost });
  });

  it('a YouTube video', async () => {
    answers.set(
      '/www.youtube.com/oembed',
      send({
        title: 'Ferry: the “crossing” & <script>alert(1)</script>after',
        author_name: 'Harbour Films',
        author_url: 'https://www.youtube.com/@h%C3%A4fen',
        type: 'video',
        width: '100%',
        height: 'auto',
        thumbnail_url: 'https://pictures.example/ferry.jpg',
        html: '<iframe src="https://www.youtube.com/embed/hArB0ur-_42"></iframe>',
      }),
    );
    const { content } = await fetched('https://youtu.be/hArB0ur-_42?t=95');
    expect(content).toMatchObject({
      provider: 'youtube',
      kind: 'video',
      url: 'https://www.youtube.com/watch?v=hArB0ur-_42&t=95s',
      title: 'Ferry: the “crossing” & after',
      authorName: 'Harbour Films',
      handle: 'häfen',
      text: '',
    });
    expect(content.pictures).toEqual([{ url: 'https://pictures.example/ferry.jpg', alt: '', photoId: null }]);
    expect(asked()).toEqual([
      '/www.youtube.com/oembed?url=https://www.youtube.com/watch?v=hArB0ur-_42&format=json',
    ]);
  });

  it('a TikTok video by a short link', async () => {
    answers.set(
      '/www.tiktok.com/oembed',
      send({
        title: 'Bread, fish #market',
        author_name: 'Tom',
        author_unique_id: 'tom.market',
        author_url: 'https://www.tiktok.com/@tom.market',
        embed_product_id: '7301234567890123456',
        width: '100%',
        height: '100%',
        thumbnail_url: null,
      }),
    );
    const { content } = await fetched('https://vm.tiktok.com/ZMabc1234/');
    expect(content).toMatchObject({
      providerId: '7301234567890123456',
      url: 'https://www.tiktok.com/@tom.market/video/7301234567890123456',
      handle: 'tom.market',
      text: 'Bread, fish #market',
      title: null,
    });
  });

  it('a Bluesky post', async () => {
    answers.set(
      '/embed.bsky.app/oembed',
      send({
        type: 'rich',
        author_name: 'Tom Okoro (@tom.market.example)',
        author_url: 'https://bsky.app/profile/tom.market.example',
        height: null,
        html:
          '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc234/app.bsky.feed.post/3kqmooj3ems2w" data-bluesky-cid="x">' +
          '<p lang="en">Open:\n- bread</p>&mdash; <a href="#">Tom Okoro (@tom.market.example)</a> <a href="#">2026-05-12T06:09:12.368Z</a></blockquote>',
      }),
    );
    const { content } = await fetched('https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w');
    expect(content).toMatchObject({
      providerId: 'did:plc:abc234/3kqmooj3ems2w',
      authorName: 'Tom Okoro',
      handle: 'tom.market.example',
      text: 'Open:\n- bread',
      postedAt: '2026-05-12T06:09:12.368Z',
    });
  });

  const status = {
    id: '112345678901234567',
    created_at: '2026-05-12T09:00:00.000Z',
    in_reply_to_id: '112345678901234000',
    in_reply_to_account_id: '77',
    spoiler_text: 'Weather',
    content:
      '<p><span class="h-card"><a href="https://market.example/@tom">@<span>tom</span></a></span> Storm tonight.<br />Stay in.</p><p>Really.</p>',
    account: { acct: 'ana', display_name: 'Ana Brandt' },
    mentions: [{ id: '77', acct: 'tom@market.example' }],
    media_attachments: [
      {
        type: 'image',
        url: 'https://files.harbour.social/1-large.png',
        preview_url: 'https://files.harbour.social/1.png',
        description: 'A dark sky',
      },
      {
        type: 'video',
        url: 'https://files.harbour.social/2.mp4',
        preview_url: 'https://files.harbour.social/2.png',
      },
      { type: 'audio', url: 'https://files.harbour.social/3.mp3' },
    ],
  };

  it('a Mastodon post, with what it answers', async () => {
    answers.set('/harbour.social/api/v1/statuses/112345678901234567', send(status));
    const { content } = await fetched('https://harbour.social/@ana/112345678901234567');
    expect(content).toMatchObject({
      provider: 'mastodon',
      providerId: 'harbour.social/112345678901234567',
      authorName: 'Ana Brandt',
      handle: 'ana@harbour.social',
      text: 'Weather\n\n@tom Storm tonight.\nStay in.\n\nReally.',
      postedAt: '2026-05-12T09:00:00.000Z',
      inReplyTo: {
        handle: 'tom@market.example',
        url: 'https://harbour.social/@tom@market.example/112345678901234000',
      },
    });
    expect(content.pictures).toEqual([
      { url: 'https://files.harbour.social/1-large.png', alt: 'A dark sky', photoId: null },
      { url: 'https://files.harbour.social/2.png', alt: '', photoId: null },
    ]);
  });

  it('a Mastodon post whose instance answers oEmbed only', async () => {
    answers.set('/harbour.social/api/v1/statuses/112345678901234567', refuse(401));
    answers.set(
      '/harbour.social/api/oembed',
      send({
        author_name: 'Ana Brandt',
        title: 'New status by ana',
        height: null,
      }),
    );
    const { content } = await fetched('https://harbour.social/@ana/112345678901234567');
    expect(content).toMatchObject({ authorName: 'Ana Brandt', handle: 'ana@harbour.social', text: '' });
  });

  it('a page, as a link card', async () => {
    answers.set(
      '/www.news.example/2026/ferry',
      send(
        '<title>x</title><meta property="og:title" content="Ferry late"><meta property="og:site_name" content="The Example">' +
          '<meta property="og:description" content="Again."><meta property="og:image" content="/f.jpg">' +
          '<meta property="og:url" content="https://other.example/stolen">',
        'text/html; charset=utf-8',
      ),
    );
    const { content } = await fetched('https://www.news.example/2026/ferry?utm_source=mail');
    expect(content).toMatchObject({
      provider: 'page',
      platform: 'The Example',
      kind: 'link',
      url: 'https://www.news.example/2026/ferry',
      title: 'Ferry late',
      text: 'Again.',
    });
    expect(content.pictures).toEqual([{ url: 'https://www.news.example/f.jpg', alt: '', photoId: null }]);
  });

  it('a page in an old encoding, and one far longer than its head', async () => {
    const page = Buffer.from(`<title>K\xfcste</title>${'x'.repeat(3 * 1024 * 1024)}`, 'latin1');
    answers.set('/news.example/coast', send(page, 'text/html; charset=iso-8859-1'));
    expect((await fetched('https://news.example/coast')).content).toMatchObject({
      title: 'Küste',
      platform: 'news.example',
    });
  });

  it('a post behind a short link of anybody’s', async () => {
    answers.set(
      '/short.example/abc',
      refuse(301, { location: '/x.com/ana_brandt/status/1541815603606036480' }),
    );
    answers.set('/x.com/ana_brandt/status/1541815603606036480', send('<title>X</title>', 'text/html'));
    answers.set(xOEmbed, send(xAnswer));
    expect((await fetched('https://short.example/abc')).content).toMatchObject({ provider: 'x', url: xPost });
  });
});
