import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DateTime } from './date-time';

it('says the same time to people, in the zone, and to machines', () => {
  const locale = { language: 'en-GB', zone: 'Europe/Oslo' };
  const html = renderToStaticMarkup(
    <DateTime value="2026-11-20T23:30:00.000Z" format="dateTime" locale={locale} className="x" />,
  );
  expect(html).toBe(
    '<time dateTime="2026-11-20T23:30:00.000Z" class="x">21 November 2026 at 00:30 CET</time>',
  );
});
