import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { site } from '@/lib/output/test-support/golden-page';
import { MessagePage } from './message-page';

it('is a page by itself: title, status, no index, and ways on', () => {
  const frame = { site, sections: [{ slug: 'culture', name: 'Culture', tone: 0, hidden: false }] };
  const html = renderToStaticMarkup(
    <MessagePage frame={frame} status={410} title="Gone" text="It was here." />,
  );
  expect(html).toContain('<title>Gone — The Halden Courier</title>');
  expect(html).toContain('<meta name="edge-status" content="410"/>');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  const settled = renderToStaticMarkup(
    <MessagePage frame={frame} status={410} settled title="Gone" text="It was here." />,
  );
  expect(settled).not.toContain('robots');
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('href=/culture>');
  expect(html).toContain('href=/>');
});
