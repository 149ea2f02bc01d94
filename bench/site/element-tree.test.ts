import { expect, test } from 'vitest';
import { pageTree } from './element-tree';

test('takes a page apart', () => {
  const html =
    '<!DOCTYPE html><html><head><title>t</title></head><body class="x"><p id="a" style="color:red">One <b>two</b> &amp; three<br/></p>' +
    '<script type="application/ld+json">{"a":"<p>"}</script></body></html>';
  const element = (tag: string, attributes: Record<string, unknown>, ...children: unknown[]) => ({
    tag,
    attributes,
    children,
  });
  const { head, body } = pageTree(html);
  expect(head).toEqual([element('title', {}, 't')]);
  expect(body).toEqual([
    element(
      'p',
      { id: 'a', 'data-style': 'color:red' },
      'One ',
      element('b', {}, 'two'),
      ' & three',
      element('br', {}),
    ),
    element('script', {
      type: 'application/ld+json',
      dangerouslySetInnerHTML: { __html: '{"a":"<p>"}' },
    }),
  ]);
});
