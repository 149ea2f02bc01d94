import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { createElement, Fragment, isValidElement, type ReactNode, Suspense } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { printed } from './print-elements';
import { evenHtml } from './test-support/even-html';

const byReact = (node: ReactNode) => evenHtml(renderToStaticMarkup(node));
const byUs = (node: ReactNode) => evenHtml(renderToStaticMarkup(printed(node)));
/** What a parser of the standard makes of it, without the places where it stands. */
const readOf = (node: ReactNode) =>
  JSON.parse(
    JSON.stringify(fromHtml(renderToStaticMarkup(node), { fragment: true }), (key, value) =>
      key === 'position' ? undefined : value,
    ),
  );
const Named = ({ name }: { name: string }) => (
  <Fragment key={name}>
    <meta name="island" content={name} />
    <b>{name}</b>
  </Fragment>
);
const Waits = async () => <b>later</b>;
const Fails = () => {
  throw new TypeError('Broken');
};
/** The text within the outermost element; fails where that was left to React. */
function inside(node: ReactNode): string {
  const out = printed(node);
  if (!isValidElement<{ dangerouslySetInnerHTML?: { __html: string } }>(out)) throw new Error('No element');
  const html = out.props.dangerouslySetInnerHTML?.__html;
  if (html === undefined) throw new Error('It was left to React');
  return html;
}

const attributes = fc.record(
  {
    className: fc.string(),
    title: fc.string(),
    hidden: fc.boolean(),
    id: fc.string(),
    'aria-hidden': fc.boolean(),
    'data-kind': fc.oneof(fc.string(), fc.boolean(), fc.integer()),
    dateTime: fc.string(),
    tabIndex: fc.integer(),
    draggable: fc.boolean(),
    style: fc.record(
      {
        aspectRatio: fc.nat(),
        backgroundImage: fc.string(),
        width: fc.nat(),
        '--tone': fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const { node } = fc.letrec<{ node: ReactNode; element: ReactNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    fc.constantFrom<ReactNode>(null, undefined, false, true, 0, 42, 10n, ''),
    tie('element'),
  ),
  element: fc
    .tuple(fc.constantFrom('div', 'p', 'span', 'b', 'live-story'), attributes, fc.array(tie('node')))
    .map(([tag, props, children]) => createElement(tag, props, ...children)),
}));

describe('printed', () => {
  it('prints what React would have drawn', () => {
    fc.assert(
      fc.property(node, (children) => {
        const page = createElement('main', null, children);
        expect(byUs(page)).toBe(byReact(page));
        expect(readOf(printed(page))).toEqual(readOf(page));
        if (isValidElement(children)) expect(() => inside(page)).not.toThrow();
      }),
    );
  });

  it.each([
    ['a form', formOf('market')],
    ['one in which nothing is chosen', formOf('')],
    [
      'a drawing',
      <svg key="s" viewBox="0 0 9 9" strokeWidth="2" aria-hidden="true" focusable="false">
        <path d="M1 1" fillRule="evenodd" strokeLinecap="round" />
      </svg>,
    ],
    [
      'a picture',
      <img
        key="i"
        alt=""
        src="/a.webp"
        srcSet="/a.webp 1w"
        sizes="1px"
        width={3}
        height={2}
        loading="lazy"
        decoding="async"
      />,
    ],
    [
      'what is filled by text',
      // biome-ignore lint/security/noDangerouslySetInnerHtml: that it stays as it is has to be seen
      createElement('p', { key: 'p', dangerouslySetInnerHTML: { __html: '<b>x</b>' } }),
    ],
    ['a style sheet', <style key="t">{'a>b{content:"x"}'}</style>],
    [
      'a custom element',
      createElement('live-story', {
        key: 'l',
        ...{ on: true, off: false, words: '<&"\'>', count: 3, facts: { a: 1 }, className: 'c' },
      }),
    ],
  ])('prints %s', (_name, element) => {
    const page = <section>{element}</section>;
    expect(byUs(page)).toBe(byReact(page));
    expect(readOf(printed(page))).toEqual(readOf(page));
    expect(() => inside(page)).not.toThrow();
  });

  function formOf(chosen: string) {
    return (
      <form action="/search" key="f">
        <input type="radio" name="a" value="b" defaultChecked />
        <input type="search" defaultValue={'"q"'} required autoComplete="off" maxLength={9} />
        <select name="section" defaultValue={chosen}>
          <option value="">All</option>
          <option value="market">Market</option>
          <option>harbour</option>
        </select>
        <label htmlFor="x">x</label>
      </form>
    );
  }

  it('writes quotes where a value needs them, and nothing else that HTML does without', () => {
    expect(
      inside(
        <p>
          <a href="/a/" hidden title="">
            x
          </a>
          <img alt="A ferry" src="/b.webp?a=1" width={3} />
          <a href={'/`'} id={"'"}>
            y
          </a>
        </p>,
      ),
    ).toBe(
      '<a href=/a/ hidden title>x</a><img alt="A ferry" src="/b.webp?a=1" width=3><a href="/`" id=&#39;>y</a>',
    );
  });

  it('calls components, and keeps what belongs into the head out of the text', () => {
    const out = renderToStaticMarkup(
      printed(
        <>
          <Named name="first" />
          <main>
            <Named name="second" />
          </main>
        </>,
      ),
    );
    expect(out).toContain('<meta name="island" content="second"/>');
    expect(out).toContain('<main><b>second</b></main>');
  });

  it('leaves to React what only it can draw, whole', () => {
    const browsers = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') });
    const called = () => {};
    for (const part of [
      <Waits key="w" />,
      createElement(browsers, { key: 'b' }),
      <Suspense key="s">x</Suspense>,
      <textarea key="t" defaultValue="x" />,
      <button key="c" type="button" onClick={called} />,
      <a key="a" href={' java\nscript:alert(1)'}>
        x
      </a>,
    ]) {
      const page = (
        <main>
          <p>{part}</p>
        </main>
      );
      expect(printed(page)).toBe(page);
    }
  });

  it('tells what goes wrong in a component', () => {
    expect(() =>
      printed(
        <main>
          <Fails />
        </main>,
      ),
    ).toThrow('Broken');
  });
});
