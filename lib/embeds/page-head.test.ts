import { describe, expect, it } from 'vitest';
import { readPageHead } from './page-head';

const base = new URL('https://www.harbour.example/news/ferry?utm_source=x');

describe('readPageHead', () => {
  it('reads Open Graph first', () => {
    const head = readPageHead(
      `<!doctype html><html><head><title>Ferry | Harbour Post</title>
       <meta property="og:title" content="Ferry &amp; crew rescued"><meta name="description" content="Plain">
       <meta content="The crew is safe.&#10;All of it." property="OG:Description">
       <meta property="og:site_name" content="Harbour Post"><meta name=author content="Ana Brandt">
       <meta property="article:published_time" content="2026-05-12T09:00:00+02:00">
       <meta property="og:image" content="/pictures/ferry.jpg"><link rel="canonical" href="/news/ferry"></head>`,
      base,
    );
    expect(head).toMatchObject({
      title: 'Ferry & crew rescued',
      description: 'The crew is safe.\nAll of it.',
      siteName: 'Harbour Post',
      author: 'Ana Brandt',
      publishedAt: '2026-05-12T09:00:00+02:00',
      imageUrl: 'https://www.harbour.example/pictures/ferry.jpg',
    });
    expect(head.canonicalUrl?.href).toBe('https://www.harbour.example/news/ferry');
  });

  it('falls back to the title, and finds tags after a stray element', () => {
    const html =
      '<title>Harbour &ndash; times</title><div>x</div><meta name="twitter:description" content="Every hour">';
    expect(readPageHead(html, base)).toMatchObject({
      title: 'Harbour – times',
      description: 'Every hour',
      imageUrl: null,
    });
  });

  it('does not read what a script or comment says, nor an address as a name', () => {
    const html =
      '<script>document.write("<meta property=og:title content=bad>")</script><!-- <title>bad</title> -->' +
      '<meta property="article:author" content="https://social.example/ana"><meta property="og:image" content="javascript:x">';
    expect(readPageHead(html, base)).toMatchObject({ title: '', author: '', imageUrl: null });
  });

  it('stops reading at a page that is all tags', () => {
    const html = `${'<meta name="a" content="b">'.repeat(40_000)}<meta property="og:title" content="late">`;
    const start = performance.now();
    expect(readPageHead(html, base).title).toBe('');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
