import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { documentFromHtml } from '@/blocks/document-from-html';
import { documentHtml } from '@/blocks/document-html';
import { documentFromPaste } from '@/blocks/paste/document-from-paste';
import { documentFromText } from '@/blocks/paste/document-from-text';
import { storySchema } from '@/blocks/registry';
import { returnAddress } from '@/components/desk/sign-in/return-address';
import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { parseOEmbed } from '@/lib/embeds/oembed';
import { readPageHead } from '@/lib/embeds/page-head';
import { tidyLine } from '@/lib/embeds/plain-text';
import { readQuotation } from '@/lib/embeds/read-quotation';
import { markup } from '@/lib/kit/html';
import { newId } from '@/lib/kit/ids';
import { problemText } from '@/lib/kit/messages/problems';
import { type ProblemCode, problemStatus } from '@/lib/kit/problem';
import { safeLink, safeWebAddress } from '@/lib/kit/url-policy';
import { parseRedirectTarget } from '@/lib/newsroom/redirect-target';
import { cleanLogo } from '@/lib/newsroom/site/clean-logo';
import { cleanFileName } from '@/lib/newsroom/upload-photo';
import { cleanText } from '@/lib/photos/clean-text';
import { profileSchema } from '@/lib/policy/person-requests';
import { dangersIn, skeletonOf } from './skeleton';
import { corpus, strings } from './strings';

const noRefs = { photos: new Map(), helplines: new Map(), embeds: new Map() } as unknown as Refs;
const printed = (document: StoryDocument) => documentHtml(document, noRefs).toString();

/** Ways by which other people's HTML becomes a story. */
const importers: Record<string, (html: string) => StoryDocument> = {
  HTML: documentFromHtml,
  'a paste': (html) => documentFromPaste(fromHtml(html)).document,
  'plain text': documentFromText,
};

describe.each(Object.entries(importers))('%s that is brought in', (_, bring) => {
  it('can do nothing', () => {
    for (const { text } of strings) tryOut(text);
  });

  function tryOut(text: string): void {
    const attribute = text.replaceAll('"', '&quot;');
    for (const html of [
      text,
      `<p>a ${text} z</p>`,
      `<p><a href="${attribute}">x</a></p>`,
      `<img src="${attribute}" alt="${attribute}">`,
    ]) {
      const document = bring(html);
      expect(storySchema.safeParse(document).success, html).toBe(true);
      expect(dangersIn(skeletonOf(printed(document))), html).toEqual([]);
    }
  }
});

describe('addresses', () => {
  it('that run something or are not whole are none', () => {
    expect(corpus.addresses.map((text) => safeLink(text)).filter((address) => address !== null)).toEqual([
      // Both are data of a scheme that runs nothing.
      'tel:<script>alert(1)</script>',
      'mailto:a@b.example?subject=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    ]);
    expect(corpus.addresses.map((text) => safeWebAddress(text)).filter(Boolean)).toEqual([]);
  });

  it('of a profile are web addresses, as the parser writes them', () => {
    const byline = { name: 'Ines Okafor', jobTitle: '', bio: '' };
    for (const { text } of strings) {
      const links = [{ label: 'Mine', url: text }];
      const { data } = profileSchema.safeParse({ id: newId(), name: 'Ines', byline: { ...byline, links } });
      const [link] = data?.byline?.links ?? [];
      if (link) expect(link.url).toBe(safeWebAddress(text));
    }
  });

  it('never carry a name and password, whatever they look like', () => {
    for (const { text } of strings) {
      const url = URL.parse(safeLink(text) ?? '');
      if (url) expect([url.username, url.password]).toEqual(['', '']);
    }
  });

  it('lead after signing in to a page of the desk', () => {
    for (const { text } of strings) {
      for (const from of [text, `/desk/${text}`, `/desk${text}`]) {
        const url = new URL(returnAddress(from), 'https://own.invalid');
        expect([url.origin, url.pathname.startsWith('/desk')], from).toEqual(['https://own.invalid', true]);
      }
    }
  });

  it('lead from a story that was taken down to this site or to an address that may be linked', () => {
    for (const { text } of strings) {
      const target = parseRedirectTarget(text);
      if (target === null) continue;
      const url = new URL(target, 'https://own.invalid');
      expect(['https://own.invalid', safeWebAddress(target) && url.origin], text).toContain(url.origin);
    }
  });
});

describe('what other programs say', () => {
  it('of a page is text and web addresses', () => {
    for (const { text } of strings) {
      const attribute = text.replaceAll('"', '&quot;');
      const head = readPageHead(
        `<title>${text}</title><meta property="og:image" content="${attribute}"><link rel="canonical" href="${attribute}">` +
          `<link rel="alternate" type="application/json+oembed" href="${attribute}"><meta name="author" content="${attribute}">`,
        new URL('https://press.example/a'),
      );
      for (const address of [head.imageUrl, head.oEmbedUrl, head.canonicalUrl?.href ?? null])
        if (address !== null) expect(address).toBe(safeWebAddress(address));
    }
  });

  it('of a post is words and web addresses, whatever stands in its embed code', () => {
    for (const { text } of strings) {
      const attribute = text.replaceAll('"', '&quot;');
      const html =
        `<blockquote class="${attribute}" cite="${attribute}"><p lang="en">a ${text} z</p>` +
        `&mdash; ${text} (@harbour) <a href="${attribute}">November 22, 2026</a></blockquote>${text}`;
      const said = { html, title: text, author_name: text, author_url: text, thumbnail_url: text };
      const answer = parseOEmbed(JSON.parse(JSON.stringify(said)));
      for (const address of [answer.authorUrl, answer.thumbnailUrl])
        if (address !== null) expect(address).toBe(safeWebAddress(address));
      const quoted = readQuotation(answer.html);
      // What was read is set as text: printed, it is no element of the page.
      for (const words of [quoted?.text ?? '', quoted?.authorName ?? '', tidyLine(answer.title) ?? '']) {
        const bones = skeletonOf(markup`<p>${words}</p>`.toString());
        expect(
          bones.map(({ tag }) => tag),
          text,
        ).toEqual(['p']);
        expect(words).not.toContain('\0');
      }
    }
  });

  it('in the metadata of a picture, and what a file is called, has no control characters', () => {
    for (const { text } of strings) {
      expect(cleanText(text, 500).text).not.toMatch(/[\p{Cc}]/u);
      const name = cleanFileName(`${text}.jpg`);
      expect(name).not.toMatch(/[\p{C}/\\]/u);
      expect(name.isWellFormed()).toBe(true);
    }
  });
});

it('in a refusal is text: no sentence prints what was sent as anything else', () => {
  const detail = (text: string) =>
    new Proxy({}, { get: (_, name) => (typeof name === 'string' ? text : undefined), has: () => true });
  for (const code of Object.keys(problemStatus) as ProblemCode[]) {
    for (const { text } of strings.slice(0, 40)) {
      let sentence = '';
      try {
        sentence = problemText(code, detail(text));
      } catch {
        // A date that is none: sentences with dates get them from us.
        continue;
      }
      expect(typeof sentence).toBe('string');
      expect(sentence.length).toBeGreaterThan(0);
    }
  }
});

describe('a logo', () => {
  const allowed =
    /^(svg|g|path|rect|circle|ellipse|line|polyline|polygon|title|desc|defs|lineargradient|radialgradient|stop|clippath|mask|use|symbol|text|tspan)$/i;
  it('holds shapes and nothing else', () => {
    for (const { text } of strings) tryOut(text);
  });

  function tryOut(text: string): void {
    for (const inner of [text, `<path d="${text.replaceAll('"', '&quot;')}"/>`, `<title>${text}</title>`]) {
      let clean = '';
      try {
        clean = cleanLogo(
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inner}<path d="M0 0h9"/></svg>`,
        );
      } catch (error) {
        expect(error).toMatchObject({ code: 'logo-refused' });
        continue;
      }
      const bones = skeletonOf(clean);
      expect(bones.filter(({ tag }) => !allowed.test(tag))).toEqual([]);
      expect(dangersIn(bones.map((bone) => ({ ...bone, tag: 'g' })))).toEqual([]);
    }
  }
});
