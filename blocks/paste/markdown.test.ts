import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { outline } from '../test-support/outline';
import { documentFromPaste } from './document-from-paste';
import { htmlFromMarkdown } from './html-from-markdown';
import { looksLikeMarkdown } from './looks-like-markdown';

const outlined = (text: string) =>
  outline(documentFromPaste(fromHtml(htmlFromMarkdown(text))).document).trim();

describe('looksLikeMarkdown', () => {
  it.each([
    '# Notes\nwords',
    'Intro\n\n- one\n- two',
    '* one\r\n* two',
    '1. one\n2. two',
    '> quoted',
    '```\ncode\n```\n',
    'See [the rules](https://locks.example.org/).',
    '| a | b |\n|---|---|\n| 1 | 2 |',
  ])('knows %j', (text) => {
    expect(looksLikeMarkdown(text)).toBe(true);
  });

  it.each([
    '',
    'Plain words, *starred* and 5 * 3 * 2.',
    '#wrenmouth is trending',
    '- a dash alone',
    'In 2026. Then\n1. one point',
    '[sic] (and so on)',
    'x > y\nand y < z',
    '“We measured [twice]”, he said.',
    '- 12 degrees\nat night',
  ])('leaves %j alone', (text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  });

  it('looks at a long text once', () => {
    const started = performance.now();
    for (const unit of ['- ', '[', '[a](', '> ', '```\n', '| ', '|-', '1. a\n', '#', '\n \n'])
      looksLikeMarkdown(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('htmlFromMarkdown', () => {
  it('becomes blocks', () => {
    expect(
      outlined(
        '# Gates\n\nThe *lock* was **shut**,\nsee [rules](https://locks.example.org/).\n\n## Who\n\n- keeper\n  1. by day\n- boats\n\n> No boat moved.\n>\n> — Odd Sande\n\n---\n\n![Lock](https://img.example.net/l.jpg)',
      ),
    ).toMatchInlineSnapshot(`
      "H2 Gates

      P  The _lock_ was **shut**, see <rules|https://locks.example.org/>.

      H2 Who

         - keeper
            1. by day
         - boats

      >  No boat moved.
         — Odd Sande

      divider {}

      P  [Picture: Lock, from img.example.net]"
    `);
  });

  it('lets no dangerous address and no script in', () => {
    expect(
      outlined('# x\n\n[a](javascript:alert(1)) <b onclick=alert(1)>b</b> <script>alert(1)</script> ok'),
    ).toBe('H2 x\n\nP  a **b** ok');
  });
});
