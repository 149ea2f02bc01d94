import { expect, test } from 'vitest';
import { findElement } from './find-element.ts';

const page = (inner: string) =>
  `<!doctype html><html><body><article>a</article>${inner}<p>after</p></body></html>`;

test.each([
  '<article id="update-1"><h3>Title</h3><!-- --><article>in it</article> &amp; more<br/><img src="a"></article>',
  '<article class="x" id="update-1"></article>',
])('finds an element whole: %s', (element) => {
  expect(findElement(page(element), 'update-1')).toBe(element);
});

test('finds nothing where it is not, or has no end', () => {
  expect(findElement(page('<article id="update-2">x</article>'), 'update-1')).toBeNull();
  expect(findElement(page('<p>id="update-1"</p>'), 'update-1')).toBeNull();
  expect(findElement(page('<section id="update-1">'), 'update-1')).toBeNull();
});
