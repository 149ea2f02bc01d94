import { describe, expect, it } from 'vitest';
import { recognisePaste } from './recognise-paste';

const embedCodes: [platform: string, canonical: string, code: string][] = [
  [
    'X',
    'https://x.com/ana_brandt/status/1789551234567890123',
    `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">As said <a href="https://twitter.com/tom/status/1789000000000000000">before</a>,
     the ferry is late <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Ana (@ana_brandt)
     <a href="https://twitter.com/ana_brandt/status/1789551234567890123?ref_src=twsrc%5Etfw">May 12, 2026</a></blockquote>
     <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
  ],
  [
    'Instagram',
    'https://www.instagram.com/p/CharbouR_1x/',
    `<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/CharbouR_1x/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14">
     <a href="https://www.instagram.com/ana.brandt/">A post shared by Ana</a></blockquote><script async src="//www.instagram.com/embed.js"></script>`,
  ],
  [
    'Facebook',
    'https://www.facebook.com/harbourpost/posts/456789',
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbourpost%2Fposts%2F456789&show_text=true&width=500" width="500" height="250"></iframe>',
  ],
  [
    'Facebook',
    'https://www.facebook.com/harbourpost/videos/456789/',
    '<div id="fb-root"></div><div class="fb-video" data-href="https://www.facebook.com/harbourpost/videos/456789/"></div>',
  ],
  [
    'Threads',
    'https://www.threads.com/@ana.brandt/post/CharbouR_1x',
    '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@ana.brandt/post/CharbouR_1x" id="ig-tp-1"><a href="https://www.threads.net/@ana.brandt/post/CharbouR_1x">View</a></blockquote>',
  ],
  [
    'TikTok',
    'https://www.tiktok.com/@tom.market/video/7301234567890123456',
    `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@tom.market/video/7301234567890123456" data-video-id="7301234567890123456"><section>
     <a href="https://www.tiktok.com/@tom.market?refer=embed">@tom.market</a></section></blockquote><script async src="https://www.tiktok.com/embed.js"></script>`,
  ],
  [
    'YouTube',
    'https://www.youtube.com/watch?v=hArB0ur-_42&t=30s',
    '<iframe width="560" height="315" src="//www.youtube.com/embed/hArB0ur-_42?si=a&amp;start=30" title="Ferry" allowfullscreen></iframe>',
  ],
  [
    'Bluesky',
    'https://bsky.app/profile/did:plc:abc234/post/3kqmooj3ems2w',
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc234/app.bsky.feed.post/3kqmooj3ems2w" data-bluesky-cid="b"><p>Bread</p>&mdash; Tom (<a href="https://bsky.app/profile/did:plc:abc234?ref_src=embed">@tom</a>)</blockquote>',
  ],
  [
    'Mastodon',
    'https://harbour.social/@ana/112345678901234567',
    '<blockquote class="mastodon-embed" data-embed-url="https://harbour.social/@ana/112345678901234567/embed"><a href="https://harbour.social/@ana/112345678901234567">Post by @ana</a></blockquote>',
  ],
  [
    'Mastodon',
    'https://harbour.social/@ana/112345678901234567',
    '<iframe src="https://harbour.social/@ana/112345678901234567/embed" class="mastodon-embed" width="400"></iframe>',
  ],
  [
    'maps.example',
    'https://maps.example/embed?pb=1',
    '<iframe src="https://maps.example/embed?pb=1"></iframe>',
  ],
];

describe('recognisePaste', () => {
  it.each(embedCodes)('finds the address in an embed code of %s', (platform, canonicalUrl, code) => {
    expect(recognisePaste(code)).toMatchObject({ platform, canonicalUrl });
  });

  it('takes a bare address', () => {
    expect(recognisePaste('  https://youtu.be/hArB0ur-_42\n')).toMatchObject({ provider: 'youtube' });
    expect(recognisePaste('bsky.app/profile/tom.example/post/3kqmooj3ems2w')).toMatchObject({
      provider: 'bluesky',
    });
    expect(recognisePaste('at://did:plc:abc234/app.bsky.feed.post/3kqmooj3ems2w')).toMatchObject({
      canonicalUrl: 'https://bsky.app/profile/did:plc:abc234/post/3kqmooj3ems2w',
    });
  });

  it('finds the address in what share buttons make', () => {
    expect(
      recognisePaste(
        'Look at this (https://news.example/ferry)! On TikTok: https://vm.tiktok.com/ZMabc1234/.',
      ),
    ).toMatchObject({ provider: 'tiktok', canonicalUrl: 'https://vm.tiktok.com/ZMabc1234/' });
    expect(recognisePaste('“Late again” https://news.example/ferry.')).toMatchObject({
      canonicalUrl: 'https://news.example/ferry',
    });
  });

  it('does not take an address out of a script, or one that is none', () => {
    expect(recognisePaste('<script>location = "https://x.com/a/status/20"</script>')).toBeNull();
    expect(recognisePaste('<iframe src="javascript:alert(1)"></iframe>')).toBeNull();
    expect(recognisePaste('Just words')).toBeNull();
    expect(recognisePaste('')).toBeNull();
    expect(recognisePaste(`https://x.com/a/status/20 ${'x'.repeat(200_000)}`)).toBeNull();
  });
});
