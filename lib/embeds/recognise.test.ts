import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from './recognise';

type Row = [address: string, provider: string, id: string | null, canonical: string, handle?: string | null];

const xPost = 'https://x.com/ana_brandt/status/1789551234567890123';
const watch = 'https://www.youtube.com/watch?v=hArB0ur-_42';

const rows: Row[] = [
  [xPost, 'x', '1789551234567890123', xPost, 'ana_brandt'],
  [`${xPost}?s=20&t=abc`, 'x', '1789551234567890123', xPost, 'ana_brandt'],
  [`${xPost}/photo/1`, 'x', '1789551234567890123', xPost, 'ana_brandt'],
  [
    'https://twitter.com/ana_brandt/status/1789551234567890123',
    'x',
    '1789551234567890123',
    xPost,
    'ana_brandt',
  ],
  ['http://mobile.twitter.com/ana_brandt/statuses/1789551234567890123', 'x', '1789551234567890123', xPost],
  ['https://twitter.com/#!/ana_brandt/status/1789551234567890123', 'x', '1789551234567890123', xPost],
  [
    'https://x.com/i/web/status/1789551234567890123',
    'x',
    '1789551234567890123',
    'https://x.com/i/status/1789551234567890123',
    null,
  ],
  [
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1789551234567890123',
    'x',
    '1789551234567890123',
    'https://x.com/i/status/1789551234567890123',
  ],
  ['x.com/ana_brandt/status/20', 'x', '20', 'https://x.com/ana_brandt/status/20'],

  [
    'https://www.instagram.com/p/CharbouR_1-x/?utm_source=ig_embed&img_index=2',
    'instagram',
    'CharbouR_1-x',
    'https://www.instagram.com/p/CharbouR_1-x/',
    null,
  ],
  [
    'https://instagram.com/reels/CharbouR1',
    'instagram',
    'CharbouR1',
    'https://www.instagram.com/reel/CharbouR1/',
  ],
  [
    'https://www.instagram.com/ana.brandt/reel/CharbouR1/',
    'instagram',
    'CharbouR1',
    'https://www.instagram.com/reel/CharbouR1/',
    'ana.brandt',
  ],
  [
    'https://www.instagram.com/tv/CharbouR1/embed/captioned/',
    'instagram',
    'CharbouR1',
    'https://www.instagram.com/tv/CharbouR1/',
  ],
  ['http://instagr.am/p/CharbouR1', 'instagram', 'CharbouR1', 'https://www.instagram.com/p/CharbouR1/'],
  [
    'https://www.instagram.com/stories/ana.brandt/3123456789012345678/',
    'instagram',
    '3123456789012345678',
    'https://www.instagram.com/stories/ana.brandt/3123456789012345678/',
    'ana.brandt',
  ],
  [
    'https://www.instagram.com/share/reel/BAcDeF12',
    'instagram',
    null,
    'https://www.instagram.com/share/reel/BAcDeF12',
  ],
  [
    'https://www.instagram.com/ana.brandt/',
    'instagram',
    null,
    'https://www.instagram.com/ana.brandt/',
    'ana.brandt',
  ],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fx.com%2Fana_brandt%2Fstatus%2F1789551234567890123&e=1',
    'x',
    '1789551234567890123',
    xPost,
  ],

  [
    'https://www.facebook.com/harbourpost/posts/pfbid0abcdefghijk123',
    'facebook',
    'pfbid0abcdefghijk123',
    'https://www.facebook.com/harbourpost/posts/pfbid0abcdefghijk123',
  ],
  [
    'https://m.facebook.com/story.php?story_fbid=pfbid0abcdefghijk123&id=100064&m_entstream_source=x',
    'facebook',
    'pfbid0abcdefghijk123',
    'https://www.facebook.com/story.php?story_fbid=pfbid0abcdefghijk123&id=100064',
  ],
  [
    'https://www.facebook.com/permalink.php?story_fbid=12345&id=678',
    'facebook',
    '12345',
    'https://www.facebook.com/permalink.php?story_fbid=12345&id=678',
  ],
  [
    'https://www.facebook.com/harbourpost/photos/a.123/456789',
    'facebook',
    '456789',
    'https://www.facebook.com/harbourpost/photos/a.123/456789',
  ],
  [
    'https://www.facebook.com/photo/?fbid=456789&set=a.1',
    'facebook',
    '456789',
    'https://www.facebook.com/photo/?fbid=456789',
  ],
  [
    'https://www.facebook.com/harbourpost/videos/the-ferry/456789/',
    'facebook',
    '456789',
    'https://www.facebook.com/harbourpost/videos/the-ferry/456789/',
  ],
  [
    'https://www.facebook.com/watch/?v=456789&ref=sharing',
    'facebook',
    '456789',
    'https://www.facebook.com/watch/?v=456789',
  ],
  [
    'https://mbasic.facebook.com/groups/harbour/permalink/456789/',
    'facebook',
    '456789',
    'https://www.facebook.com/groups/harbour/permalink/456789/',
  ],
  ['https://www.facebook.com/reel/456789?s=x', 'facebook', '456789', 'https://www.facebook.com/reel/456789'],
  ['https://fb.watch/aBcDeF123/', 'facebook', null, 'https://fb.watch/aBcDeF123/'],
  [
    'https://www.facebook.com/share/p/1AbCdEf/?mibextid=x',
    'facebook',
    null,
    'https://www.facebook.com/share/p/1AbCdEf/',
  ],
  [
    'https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fharbourpost%2Fvideos%2F456789%2F',
    'facebook',
    '456789',
    'https://www.facebook.com/harbourpost/videos/456789/',
  ],
  ['https://www.facebook.com/harbourpost', 'facebook', null, 'https://www.facebook.com/harbourpost'],

  [
    'https://www.threads.net/@ana.brandt/post/CharbouR_1x?xmt=abc',
    'threads',
    'CharbouR_1x',
    'https://www.threads.com/@ana.brandt/post/CharbouR_1x',
    'ana.brandt',
  ],
  [
    'https://www.threads.com/t/CharbouR_1x',
    'threads',
    'CharbouR_1x',
    'https://www.threads.com/t/CharbouR_1x',
    null,
  ],
  [
    'https://www.threads.com/@ana.brandt',
    'threads',
    null,
    'https://www.threads.com/@ana.brandt',
    'ana.brandt',
  ],

  [
    'https://www.tiktok.com/@tom.market/video/7301234567890123456?is_from_webapp=1',
    'tiktok',
    '7301234567890123456',
    'https://www.tiktok.com/@tom.market/video/7301234567890123456',
    'tom.market',
  ],
  [
    'https://www.tiktok.com/@tom.market/photo/7301234567890123456',
    'tiktok',
    '7301234567890123456',
    'https://www.tiktok.com/@tom.market/photo/7301234567890123456',
    'tom.market',
  ],
  [
    'https://m.tiktok.com/v/7301234567890123456.html',
    'tiktok',
    '7301234567890123456',
    'https://www.tiktok.com/@_/video/7301234567890123456',
    null,
  ],
  [
    'https://www.tiktok.com/embed/v2/7301234567890123456',
    'tiktok',
    '7301234567890123456',
    'https://www.tiktok.com/@_/video/7301234567890123456',
  ],
  [
    'https://www.tiktok.com/player/v1/7301234567890123456',
    'tiktok',
    '7301234567890123456',
    'https://www.tiktok.com/@_/video/7301234567890123456',
  ],
  ['https://vm.tiktok.com/ZMabc1234/', 'tiktok', null, 'https://vm.tiktok.com/ZMabc1234/'],
  ['https://www.tiktok.com/t/ZTabc1234/', 'tiktok', null, 'https://www.tiktok.com/t/ZTabc1234/'],

  [watch, 'youtube', 'hArB0ur-_42', watch],
  ['https://youtu.be/hArB0ur-_42?si=abc', 'youtube', 'hArB0ur-_42', watch],
  ['https://youtu.be/hArB0ur-_42?t=1m30s', 'youtube', 'hArB0ur-_42', `${watch}&t=90s`],
  ['https://m.youtube.com/watch?list=PL1&v=hArB0ur-_42&t=95', 'youtube', 'hArB0ur-_42', `${watch}&t=95s`],
  ['https://music.youtube.com/watch?v=hArB0ur-_42', 'youtube', 'hArB0ur-_42', watch],
  [
    'https://www.youtube.com/shorts/hArB0ur-_42?feature=share',
    'youtube',
    'hArB0ur-_42',
    'https://www.youtube.com/shorts/hArB0ur-_42',
  ],
  ['https://www.youtube.com/live/hArB0ur-_42?si=x', 'youtube', 'hArB0ur-_42', watch],
  ['https://www.youtube-nocookie.com/embed/hArB0ur-_42?start=10', 'youtube', 'hArB0ur-_42', `${watch}&t=10s`],
  [
    'https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3DhArB0ur-_42%26feature%3Dshare',
    'youtube',
    'hArB0ur-_42',
    watch,
  ],

  [
    'https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w',
    'bluesky',
    'tom.market.example/3kqmooj3ems2w',
    'https://bsky.app/profile/tom.market.example/post/3kqmooj3ems2w',
    'tom.market.example',
  ],
  [
    'https://bsky.app/profile/did:plc:abc234/post/3kqmooj3ems2w',
    'bluesky',
    'did:plc:abc234/3kqmooj3ems2w',
    'https://bsky.app/profile/did:plc:abc234/post/3kqmooj3ems2w',
    null,
  ],
  [
    'https://embed.bsky.app/embed/did:plc:abc234/app.bsky.feed.post/3kqmooj3ems2w?id=1',
    'bluesky',
    'did:plc:abc234/3kqmooj3ems2w',
    'https://bsky.app/profile/did:plc:abc234/post/3kqmooj3ems2w',
    null,
  ],

  [
    'https://harbour.social/@ana/112345678901234567',
    'mastodon',
    'harbour.social/112345678901234567',
    'https://harbour.social/@ana/112345678901234567',
    'ana@harbour.social',
  ],
  [
    'https://harbour.social/@tom@market.example/112345678901234567',
    'mastodon',
    'harbour.social/112345678901234567',
    'https://harbour.social/@tom@market.example/112345678901234567',
    'tom@market.example',
  ],
  [
    'https://harbour.social/web/@ana/112345678901234567',
    'mastodon',
    'harbour.social/112345678901234567',
    'https://harbour.social/@ana/112345678901234567',
  ],
  [
    'https://harbour.social/users/ana/statuses/112345678901234567',
    'mastodon',
    'harbour.social/112345678901234567',
    'https://harbour.social/@ana/112345678901234567',
  ],
  [
    'https://harbour.social/@ana/112345678901234567/embed',
    'mastodon',
    'harbour.social/112345678901234567',
    'https://harbour.social/@ana/112345678901234567',
  ],

  [
    'https://news.example/2026/ferry?id=7&utm_source=mail&fbclid=1#part',
    'page',
    null,
    'https://news.example/2026/ferry?id=7#part',
    null,
  ],
  ['news.example/ferry', 'page', null, 'https://news.example/ferry'],
  [
    'https://www.google.com/url?sa=t&q=https%3A%2F%2Fnews.example%2Fferry',
    'page',
    null,
    'https://news.example/ferry',
  ],
  ['https://x.com/ana_brandt', 'page', null, 'https://x.com/ana_brandt'],
  ['https://x.com.evil.example/ana/status/20', 'page', null, 'https://x.com.evil.example/ana/status/20'],
  ['https://www.youtube.com/watch?v=tooshort', 'page', null, 'https://www.youtube.com/watch?v=tooshort'],
];

describe('recognise', () => {
  it.each(rows)('%s is of %s', (address, provider, id, canonical, handle) => {
    const found = recognise(address);
    expect(found).toMatchObject({ provider, providerId: id, canonicalUrl: canonical });
    if (handle !== undefined) expect(found?.handle).toBe(handle);
  });

  it.each(rows)('%s is found again by its canonical form', (address) => {
    const found = recognise(address);
    expect(recognise(found?.canonicalUrl ?? '')).toMatchObject({
      provider: found?.provider,
      providerId: found?.providerId,
      canonicalUrl: found?.canonicalUrl,
      kind: found?.kind,
    });
  });

  it('knows what kind of thing it is', () => {
    const kind = (address: string) => recognise(address)?.kind;
    expect(kind(xPost)).toBe('post');
    expect(kind(watch)).toBe('video');
    expect(kind('https://www.tiktok.com/@tom.market/photo/7301234567890123456')).toBe('post');
    expect(kind('https://www.instagram.com/reel/CharbouR1/')).toBe('video');
    expect(kind('https://www.facebook.com/harbourpost')).toBe('link');
    expect(kind('https://news.example/ferry')).toBe('link');
  });

  it('reads the time of an X post from its id, where ids hold one', () => {
    expect(recognise('https://x.com/a/status/1541815603606036480')?.postedAt).toBe(
      '2022-06-28T16:07:40.105Z',
    );
    expect(recognise('https://x.com/a/status/20')?.postedAt).toBeNull();
    expect(recognise('https://x.com/a/status/99999999999999999999')?.postedAt).toBeNull();
  });

  it.each([
    '',
    'hello',
    'mailto:a@news.example',
    'javascript:alert(1)',
    'https://u:p@x.com/a/status/1',
    'https://',
  ])('takes %j for no web address', (input) => expect(recognise(input)).toBeNull());

  it('never throws, and what it makes of anything is a safe address', () => {
    const hosts = fc.constantFrom(
      'x.com',
      'www.facebook.com',
      'youtu.be',
      'bsky.app',
      'a.example',
      'l.facebook.com',
    );
    fc.assert(
      fc.property(hosts, fc.webPath(), fc.webQueryParameters(), fc.string(), (host, path, query, noise) => {
        for (const input of [`https://${host}${path}?${query}`, noise]) {
          const found = recognise(input);
          if (found) expect(found.canonicalUrl).toMatch(/^https?:\/\//);
        }
      }),
    );
  });
});
