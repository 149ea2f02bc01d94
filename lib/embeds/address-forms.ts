import { type AddressForm, metaAddressForms, xPost } from './address-forms-meta';

export const watch = 'https://www.youtube.com/watch?v=hArB0ur-_42';

/** Every form in which addresses of posts reach a desk, for tests. */
export const addressForms: AddressForm[] = [
  ...metaAddressForms,
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
