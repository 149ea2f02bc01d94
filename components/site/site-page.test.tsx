import { isValidElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { goldenStory } from '@/blocks/golden-story';
import { evenHtml } from '@/components/ui/test-support/even-html';
import { goldenPage, site } from '@/lib/output/test-support/golden-page';
import { printed } from '../ui/print-elements';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { StoryArticle } from './story-article';

const frame = { site, sections: [{ slug: 'culture', name: 'Culture', tone: 0, hidden: false }] };
const stories = [
  goldenPage,
  { ...goldenPage, document: goldenStory },
  { ...goldenPage, document: goldenStory, kind: 'gallery' as const, contentWarning: '' },
];

it.each([
  ...stories.map((story) => ['a story', <StoryArticle key="a" story={story} site={site} />]),
  ['the head', <SiteHeader key="h" {...frame} current={null} />],
  ['the foot', <SiteFooter key="f" {...frame} />],
] as [string, ReactNode][])(
  'prints %s as React draws it, and leaves nothing of it to React',
  (_name, part) => {
    const page = <main>{part}</main>;
    // What belongs into the head stands before.
    const body = (node: ReactNode) => evenHtml(renderToStaticMarkup(node)).replace(/^.*?(?=<main>)/s, '');
    const out = printed(page);
    expect(body(out)).toBe(body(page));
    const parts =
      isValidElement<{ children: ReactNode }>(out) && out.type !== 'main' ? out.props.children : out;
    expect([parts].flat().at(-1)).toMatchObject({
      type: 'main',
      props: { dangerouslySetInnerHTML: { __html: expect.any(String) } },
    });
  },
);
