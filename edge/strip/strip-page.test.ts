import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripPage } from './strip-page';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
const meta = '<meta name="edge-tags" content="site story:1  photo:2"/>';

describe('stripPage', () => {
  test('takes out the client runtime and what is for the edge, and nothing else', () => {
    const kept = [
      '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>',
      '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin=""/>',
    ];
    const gone = [
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
      '<link rel="modulepreload" href="/_next/static/chunks/b.js"/>',
      '<script src="/_next/static/chunks/a.js" async=""></script>',
      meta,
    ];
    const bodyKept = [
      '<h1>A &amp; B<!-- --> c</h1>',
      '<script type="application/ld+json">{"@type":"NewsArticle","x":"self.__next_f"}</script>',
      '<script type="speculationrules">{"prefetch":[]}</script>',
      '<script type="module" src="/islands/theme.abc.js"></script>',
      '<p>self.__next_f.push is words here</p>',
    ];
    const bodyGone = [
      '<script id="_R_">self.__next_r="x"</script>',
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
      '<script>self.__next_f.push([1,"<\\/script>\\u003c"])</script>',
    ];
    const result = stripPage(page([...kept, ...gone].join(''), [...bodyKept, ...bodyGone].join('')));
    expect(result).toEqual({
      html: page(kept.join(''), bodyKept.join('')),
      tags: ['site', 'story:1', 'photo:2'],
      status: null,
      until: null,
      policy: expect.stringContaining("frame-src 'none'"),
      isLive: false,
      doubt: null,
    });
  });

  test('makes a policy of what stays: the inline scripts to the letter, and the frames that the page declares', () => {
    const meta = '<meta http-equiv="Content-Security-Policy" content="frame-src https://video.example"/>';
    const theme = 'document.documentElement.dataset.theme="dark"';
    const rules = '{"prefetch":[]}';
    const { html, policy } = stripPage(
      page(
        `${meta}<script>${theme}</script>`,
        `<script type="speculationrules">${rules}</script><script type="application/ld+json">{}</script>` +
          '<script>self.__next_f.push([1])</script><script type="module" src="/islands/a.js"></script>',
      ),
    );
    expect(html).not.toContain('http-equiv');
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy?.split('; ')).toEqual([
      "default-src 'self'",
      `script-src 'self' ${hashOf(theme)} ${hashOf(rules)}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      'frame-src https://video.example',
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'self'",
    ]);
  });

  test('tells X nothing again that Open Graph says', () => {
    const said =
      '<meta property="og:title" content="A &amp; B"/><meta property="og:image" content="/a.jpg"/>';
    const own =
      '<meta name="twitter:card" content="summary"/><meta name="twitter:image" content="/b.jpg"/>' +
      '<meta name="twitter:description" content="C"/>';
    const again = '<meta name="twitter:title" content="A &amp; B"/>';
    expect(stripPage(page(said + own + again, '')).html).toBe(page(said + own, ''));
    expect(stripPage(page(again, `<p>${said}</p>`)).html).toBe(page(again, `<p>${said}</p>`));
  });

  test('tells a page that follows its story up to which event it knows', () => {
    const body = '<p>a</p><live-story data-story="s" data-live-after="" hidden=""></live-story>';
    const { html, isLive } = stripPage(page('', body), 41);
    expect(html).toContain('<live-story data-story="s" data-live-after="41" hidden="">');
    expect(isLive).toBe(true);
    expect(stripPage(page('', '<live-story data-live-after data-story=s></live-story>'), 41).html).toContain(
      '<live-story data-live-after="41" data-story=s>',
    );
    expect(stripPage(page('', body), null)).toMatchObject({ html: page('', body), isLive: false });
    const quoted = '<p>data-live-after=&quot;&quot;</p><i data-live-after="x"></i>';
    expect(stripPage(page('', quoted), 41)).toMatchObject({ html: page('', quoted), isLive: false });
  });

  test('reads status and end of truth', () => {
    const head =
      '<meta name="edge-status" content="410"/><meta name="edge-until" content="2026-11-23T00:00:00Z"/>';
    expect(stripPage(page(head, ''))).toMatchObject({ status: 410, until: Date.UTC(2026, 10, 23) });
    const odd = '<meta name="edge-status" content="9999"/><meta name="edge-until" content="soon"/>';
    expect(stripPage(page(odd, ''))).toMatchObject({ status: null, until: null });
  });

  test.each([
    ['a boundary that waits', '<!--$?--><template id="B:0"></template><!--/$-->'],
    ['a boundary that failed', '<!--$!--><template data-dgst="1"></template><!--/$-->'],
    ['a quiet boundary', '<!--$~--><!--/$-->'],
    ['a placeholder', '<template id="P:1"></template>'],
    ['a late part', '<div hidden id="S:0">late</div>'],
    ['a script that moves a late part', '<script>$RC("B:0","S:0")</script>'],
    ['another inline script of Next', '<script>self.__next_set_public_path__("x")</script>'],
    ['a server action', '<form><input type="hidden" name="$ACTION_ID_0"/></form>'],
  ])('leaves everything as it is on %s', (_what, body) => {
    const rendered = page(meta, `<p>whole</p>${body}<script src="/_next/static/chunks/a.js"></script>`);
    const result = stripPage(rendered);
    expect(result.doubt).not.toBeNull();
    expect(result.policy).toBeNull();
    expect(result.html).toBe(rendered);
  });

  test('leaves everything as it is where a script does not end', () => {
    const rendered = `<html><body><script src="/_next/static/chunks/a.js"></script><script>let a = 1</body></html>`;
    expect(stripPage(rendered)).toMatchObject({ html: rendered, doubt: expect.stringContaining('end') });
  });

  test("leaves Next's page for errors alone", () => {
    expect(
      stripPage('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>').doubt,
    ).toMatch('error');
  });

  test('keeps any text and comment to the byte', () => {
    const words = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replaceAll('<', '&lt;').replaceAll('\r', ''));
    const comment = fc
      .string()
      .filter((text) => !/[-<>!$\r\0]/.test(text))
      .map((text) => `<!--${text}-->`);
    fc.assert(
      fc.property(fc.array(fc.oneof(words, comment, fc.constant('<br/>'))), (parts) => {
        const html = page('', `<p>${parts.join('').replaceAll('\0', '')}</p>`);
        expect(stripPage(html).html).toBe(html);
      }),
    );
  });
});
