import { describe, expect, it } from 'vitest';
import { readQuotation } from './read-quotation';

describe('readQuotation', () => {
  it('reads the words, author and day of an X post', () => {
    const html =
      '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">The last ferry &amp; its crew<br><br>' +
      'Thank you <a href="https://twitter.com/hashtag/harbour">#harbour</a> <a href="https://t.co/Ab1">pic.twitter.com/Ab1</a></p>' +
      '&mdash; Ana Brandt (she/her) (@ana_brandt) <a href="https://twitter.com/ana_brandt/status/1?ref_src=x">May 12, 2026</a></blockquote>\n';
    expect(readQuotation(html)).toMatchObject({
      text: 'The last ferry & its crew\n\nThank you #harbour',
      authorName: 'Ana Brandt (she/her)',
      handle: 'ana_brandt',
      postedAt: '2026-05-12',
    });
  });

  it('reads Bluesky’s, in which line breaks are line breaks', () => {
    const html =
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kx"><p lang="en">Stalls open:\n- bread\n- fish' +
      '<br><br><a href="https://bsky.app/x">[image or embed]</a></p>&mdash; <a href="https://bsky.app/profile/did:plc:abc">Tom Okoro (@tom.market.example)</a> ' +
      '<a href="https://bsky.app/profile/did:plc:abc/post/3kx">2026-05-12T06:09:12.368Z</a></blockquote>';
    expect(readQuotation(html)).toMatchObject({
      text: 'Stalls open:\n- bread\n- fish',
      authorName: 'Tom Okoro',
      handle: 'tom.market.example',
      postedAt: '2026-05-12T06:09:12.368Z',
      attributes: { dataBlueskyUri: 'at://did:plc:abc/app.bsky.feed.post/3kx' },
    });
  });

  it('takes words only, whatever stands between them', () => {
    const html =
      '<blockquote><p>Hello <script>steal()</script><img src=x onerror=alert(1)><b onclick="x">world</b></p></blockquote>';
    expect(readQuotation(html)).toMatchObject({
      text: 'Hello world',
      authorName: null,
      handle: null,
      postedAt: null,
    });
  });

  it('is nothing without a blockquote', () => {
    expect(readQuotation('<iframe src="https://video.example/embed/1"></iframe>')).toBeNull();
    expect(readQuotation('')).toBeNull();
  });
});
