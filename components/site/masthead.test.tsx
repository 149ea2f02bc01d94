import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { site } from '@/lib/output/test-support/golden-page';
import { Masthead } from './masthead';

const at = (now: string, zone: string) =>
  renderToStaticMarkup(<Masthead site={{ ...site, zone }} sections={[]} now={now} />);

it('says the day by the newsroom’s clocks, and is the same all through it', () => {
  const evening = at('2026-11-23T22:59:59.999Z', 'Europe/Oslo');
  expect(evening).toMatch(/<time dateTime="2026-11-23"[^>]*>Monday,? 23 November 2026</);
  expect(at('2026-11-22T23:00:00.000Z', 'Europe/Oslo')).toBe(evening);
  expect(at('2026-11-23T23:00:00.000Z', 'Europe/Oslo')).toContain('dateTime="2026-11-24"');
});
