import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { jsonLdScript } from './json-ld-script';
import { storyJsonLd } from './story-json-ld';
import { goldenPage, site } from './test-support/golden-page';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script>',
        '</SCRIPT ',
        '<!--',
        '-->',
        '<script>',
        ']]>',
        '\u2028',
        '\u2029',
        '\\',
        '"',
        '&lt;',
        '\0',
        '\ud800',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('jsonLdScript', () => {
  it('stays one script with the same data, whatever the words are', () => {
    fc.assert(
      fc.property(hostile, (headline) => {
        const data = storyJsonLd({ ...goldenPage, headline }, site);
        const script = jsonLdScript(data);
        expect(script).not.toMatch(/[<>&\u2028\u2029]/);
        const html = `<script type="application/ld+json">${script}</script>`;
        const nodes = fromHtml(html, { fragment: true }).children as Element[];
        expect(nodes).toHaveLength(1);
        const [text] = nodes[0]?.children ?? [];
        expect(JSON.parse(text?.type === 'text' ? text.value : '')).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});
