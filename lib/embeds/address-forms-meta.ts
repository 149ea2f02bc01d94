/** An address as people come by it, and what it stands for; the handle where it matters. */
export type AddressForm = [
  address: string,
  provider: string,
  id: string | null,
  canonical: string,
  handle?: string | null,
];

export const xPost = 'https://x.com/ana_brandt/status/1789551234567890123';

/** The forms of Instagram's, Facebook's and Threads' addresses, for tests. */
export const metaAddressForms: AddressForm[] = [
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
  [
    'https://www.facebook.com//elsewhere.example/',
    'facebook',
    null,
    'https://www.facebook.com//elsewhere.example/',
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
];
