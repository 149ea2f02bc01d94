import { describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { cleanLogo } from './clean-logo';

const svg = (inside: string, more = '') => `<svg viewBox="0 0 10 4"${more}>${inside}</svg>`;

describe('cleanLogo', () => {
  it('keeps shapes and their looks, and nothing that a drawing program adds', () => {
    const drawn = `<?xml version="1.0"?>\n<!-- drawn by hand -->${svg(
      '<title>Ours</title><g id="a"><path class="x" d="M0 0L4 4z" fill="#B02a16" stroke-width="2" fill-rule="evenodd"/></g>',
      ' xmlns="http://www.w3.org/2000/svg" width="10"',
    )}`;
    expect(cleanLogo(drawn)).toBe(
      '<svg viewBox="0 0 10 4" width="10"><g><path d="M0 0L4 4z" fill="#B02a16" stroke-width="2" fill-rule="evenodd"></path></g></svg>',
    );
    expect(cleanLogo(cleanLogo(drawn))).toBe(cleanLogo(drawn));
    expect(cleanLogo('  ')).toBe('');
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a handler', svg('<path onclick="alert(1)" d="M0 0"/>')],
    ['a link', svg('<a href="https://evil.example"><path d="M0 0"/></a>')],
    ['a picture', svg('<image href="https://evil.example/x.png"/>')],
    ['a reference', svg('<use href="#x"/>')],
    ['HTML inside', svg('<foreignObject><p>Hello</p></foreignObject>')],
    ['a style sheet', svg('<style>body{display:none}</style>')],
    ['a style', svg('<path style="fill:url(https://evil.example)" d="M0 0"/>')],
    ['a colour from elsewhere', svg('<path fill="url(#a)" d="M0 0"/>')],
    ['an animation', svg('<animate attributeName="href"/>')],
    ['words', svg('Hello')],
    ['no frame', '<svg><path d="M0 0"/></svg>'],
    ['something behind it', `${svg('')}<p>x</p>`],
    ['something else', '<p>x</p>'],
    ['too much of it', svg(`<path d="${'M0 0'.repeat(3_000)}"/>`)],
    ['a tower', svg('<g>'.repeat(20))],
    ['a way out of the attribute', svg('<path d="M0 0&quot; onload=&quot;x"/>')],
  ])('refuses %s', (_name, markup) => {
    let refused: unknown;
    try {
      cleanLogo(markup);
    } catch (error) {
      refused = error;
    }
    expect(isProblem(refused, 'logo-refused')).toBe(true);
  });
});
