import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { type Embed, embed } from './embed';
import { embedByline } from './embed-lines';

const blank: Embed = { id: 'b1', type: 'embed', version: 1, ...emptyEmbed };
const post: Embed = {
  ...blank,
  provider: 'x',
  platform: 'X',
  url: 'https://x.com/ana/status/1?s=20&t=a',
  providerId: '1',
  authorName: 'Ana Brandt',
  handle: 'ana',
  text: 'One <line>\ntwo\n\nThree',
  postedAt: '2026-11-20T19:04:00Z',
  inReplyTo: { handle: 'jon', url: null },
};

describe('embedByline', () => {
  it.each<[Partial<Embed>, string]>([
    [{ authorName: 'Ana', handle: 'ana', platform: 'X' }, 'Ana (@ana) on X'],
    [{ authorName: 'ana', handle: 'ana', platform: 'X' }, '@ana on X'],
    [{ authorName: 'Ana' }, 'Ana'],
    [{ handle: 'ana', platform: 'Twitter' }, '@ana on Twitter'],
    [{ platform: 'Bluesky' }, 'Post on Bluesky'],
    [{ platform: 'YouTube', kind: 'video' }, 'Video on YouTube'],
    [{}, ''],
  ])('of %j is %j', (known, line) => {
    expect(embedByline({ ...blank, ...known })).toBe(line);
  });
});

describe('embed', () => {
  it('prints a post that can be read without its platform', () => {
    expect(embed.toText(post, noRefs)).toBe(
      'In reply to @jon\nOne <line>\ntwo\n\nThree\nAna Brandt (@ana) on X',
    );
    expect(embed.toHtml(post, noRefs).value).toBe(
      '<blockquote cite="https://x.com/ana/status/1?s=20&amp;t=a"><p><small>In reply to @jon</small></p>' +
        '<p>One &lt;line&gt;<br>two</p><p>Three</p>' +
        '<footer><a href="https://x.com/ana/status/1?s=20&amp;t=a">Ana Brandt (@ana) on X</a>, ' +
        '<time datetime="2026-11-20T19:04:00Z">2026-11-20</time></footer></blockquote>',
    );
  });

  it('prints what little is known', () => {
    const video = { ...blank, kind: 'video' as const, platform: 'YouTube', title: 'The last song' };
    expect(embed.toHtml(video, noRefs).value).toBe(
      '<blockquote><p><strong>The last song</strong></p><footer>Video on YouTube</footer></blockquote>',
    );
    expect(embed.toHtml({ ...blank, url: 'https://example.org/' }, noRefs).value).toContain(
      '<a href="https://example.org/">https://example.org/</a>',
    );
  });

  it('stops publishing when nobody could find it again', () => {
    const stopped = [{ level: 'red', code: 'embed-without-source', blockId: 'b1' }];
    expect(embed.check(post, noRefs)).toEqual([]);
    expect(embed.check({ ...blank, platform: 'Twitter', handle: 'ana' }, noRefs)).toEqual([]);
    expect(embed.check({ ...blank, platform: 'Twitter' }, noRefs)).toEqual(stopped);
    expect(embed.check({ ...blank, handle: 'ana' }, noRefs)).toEqual(stopped);
    expect(embed.refs(post)).toEqual([]);
  });

  it.each([
    { url: 'javascript:alert(1)' },
    { url: 'data:text/html,x' },
    { inReplyTo: { handle: 'a', url: 'javascript:alert(1)' } },
    { handle: '@ana' },
    { kind: 'iframe' },
    { provider: 'X!' },
    { postedAt: 'yesterday' },
    { capturedAt: '2026-11-20' },
    { source: 'rumour' },
    { text: 'a'.repeat(40_001) },
    { html: '<script>' },
  ])('refuses %j', (change) => {
    expect(refused({ ...post, ...change })).toHaveLength(1);
  });

  it('keeps a provider of newer code', () => {
    expect(refused({ ...post, provider: 'next-big-thing' })).toEqual([]);
  });
});

describe('embed.fromHtml', () => {
  it('reads the code of X: words, and the address of its date', () => {
    const html =
      '<blockquote class="twitter-tweet"><p lang="en">Closed tonight. <a href="https://t.co/a">pic.example</a></p>' +
      '&mdash; Hall (@hall) <a href="https://twitter.com/hall/status/18?ref_src=twsrc">November 20</a></blockquote>' +
      '<script async src="https://platform.twitter.com/widgets.js"></script>';
    expect(blocksFromHtml(html)).toEqual([
      {
        ...blank,
        provider: 'x',
        platform: 'X',
        url: 'https://twitter.com/hall/status/18?ref_src=twsrc',
        text: 'Closed tonight. pic.example',
      },
    ]);
  });

  it('reads the code of Instagram and TikTok, whose last link is another page', () => {
    const html =
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A1/"><div>' +
      '<a href="https://www.instagram.com/p/A1/?x">View</a> <a href="https://www.instagram.com/ana/">Ana</a></div></blockquote>' +
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ana/video/7"><section><p>Dance</p>' +
      '<a href="https://www.tiktok.com/music/7">original sound</a></section></blockquote>';
    expect(blocksFromHtml(html).map(({ platform, url }) => [platform, url])).toEqual([
      ['Instagram', 'https://www.instagram.com/p/A1/'],
      ['TikTok', 'https://www.tiktok.com/@ana/video/7'],
    ]);
  });

  it('reads a frame as a link, and keeps no address that is not safe', () => {
    const html =
      '<iframe src="https://video.example.org/e/1"></iframe><iframe src="javascript:alert(1)"></iframe>';
    expect(blocksFromHtml(html)).toEqual([{ ...blank, kind: 'link', url: 'https://video.example.org/e/1' }]);
    expect(refused(blocksFromHtml(html)[0])).toEqual([]);
  });

  it('takes no other quotation for a post', () => {
    const html = '<blockquote class="constructor"><a href="https://example.org/">a</a></blockquote>';
    expect(blocksFromHtml(html).map(({ type }) => type)).toEqual(['quote']);
  });
});
