import { describe, expect, it } from 'vitest';
import { bareAddress, hasWords, isEmbedCode, isOurOwn, isSourceText, linkableText } from './recognise-paste';

describe('bareAddress', () => {
  it.each([
    ['https://x.com/ana/status/1', 'https://x.com/ana/status/1'],
    ['  HTTP://Example.org/a \n', 'http://example.org/a'],
  ])('takes %j', (text, address) => {
    expect(bareAddress(text)).toBe(address);
  });

  it.each([
    'see https://example.org',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'example.org',
    'https://',
    'https://user:secret@example.org/',
    'mailto:ana@example.org',
    '',
  ])('leaves %j alone', (text) => {
    expect(bareAddress(text)).toBeNull();
  });
});

describe('linkableText', () => {
  it('completes what people type', () => {
    expect(linkableText('example.org/a')).toBe('https://example.org/a');
    expect(linkableText('ana@example.org')).toBe('mailto:ana@example.org');
    expect(linkableText('javascript:alert(1)')).toBeNull();
    expect(linkableText('two words')).toBeNull();
  });
});

describe('isEmbedCode', () => {
  it.each([
    '<blockquote class="twitter-tweet"><p>Hello</p></blockquote>',
    '<iframe width="560" src="https://www.youtube.com/embed/abc"></iframe>',
    '<div class="wrap"><blockquote class="instagram-media" data-x="1"></blockquote></div>',
    '<blockquote cite="https://www.tiktok.com/@a/video/1" class="tiktok-embed">',
    '<div class="fb-post" data-href="https://facebook.com/a/posts/1"></div>',
  ])('knows %s', (code) => {
    expect(isEmbedCode(code)).toBe(true);
  });

  it.each(['I wrote <iframe src=x>', '<p>Hello</p>', '<blockquote>Words</blockquote>', 'x < y'])(
    'takes %j for words',
    (text) => {
      expect(isEmbedCode(text)).toBe(false);
    },
  );
});

describe('pasted HTML', () => {
  it('is ours only with our marks in it', () => {
    expect(isOurOwn('<p data-block-id="a" data-pm-slice="1 1 []">x</p>')).toBe(true);
    expect(isOurOwn('<p data-pm-slice="1 1 []">from another editor</p>')).toBe(false);
    expect(isOurOwn('<p data-block-id="a">x</p>')).toBe(false);
  });

  it('has words or is only a picture', () => {
    expect(hasWords('<meta charset="utf-8"><img src="https://example.org/a.jpg" alt="a">')).toBe(false);
    expect(hasWords('<style>p { margin: 0 }</style><p>Words</p>')).toBe(true);
  });

  it.each([
    `<meta charset='utf-8'><div style="color: #ccc;font-family: Consolas, 'Courier New', monospace;white-space: pre;"><div><span style="color: #569cd6;"># Notes</span></div></div>`,
    '<html><body>\n<!--StartFragment--><pre style="overflow-wrap: break-word; white-space: pre-wrap;"># Notes</pre><!--EndFragment--></body></html>',
  ])('is the dress of a source text: %s', (html) => {
    expect(isSourceText(html)).toBe(true);
  });

  it.each([
    '<p style="font-family: Courier New">A script</p>',
    '<div style="white-space: pre-wrap; font-family: Georgia">Words</div>',
    '<pre>a</pre><p>b</p>',
    '',
  ])('is a text of its own: %s', (html) => {
    expect(isSourceText(html)).toBe(false);
  });
});
