import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ShownSlot } from '@/lib/document/shapes/front-page';
import { goldenCard } from '../test-support';
import { FrontSlots } from './front-slots';

const slot = (id: string, title: string | null): ShownSlot => ({
  slot: { id, layout: 'headlines' },
  head: title === null ? null : { title, section: { slug: id, name: title } },
  stories: [goldenCard()],
});

it('tells slots of one name apart among the landmarks of the page', () => {
  const slots = [slot('a', 'Harbour'), slot('b', 'Harbour'), slot('c', null), slot('d', 'Harbour')];
  const html = renderToStaticMarkup(<FrontSlots slots={slots} locale={{ language: 'en', zone: 'UTC' }} />);
  const labels = [...html.matchAll(/<section aria-label(?:ledby)?="([^"]+)"/g)].map(([, label]) => label);
  expect(labels).toEqual(['slot-a', 'Harbour (2)', 'slot-c', 'Harbour (3)']);
  expect(html).toContain('<h2 id="slot-a"');
});
