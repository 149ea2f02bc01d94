import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PlanLine } from './plan-line';

const at = '2026-12-01T09:00:00.000Z';
const lineIn = (zone: string) =>
  renderToStaticMarkup(
    <PlanLine
      review={{ assignees: [], deadline: { at, zone } }}
      open
      now={Date.parse('2026-11-22T09:00:00Z')}
      locale={{ language: 'en-GB', zone: 'Europe/London' }}
    />,
  );

it('tells a deadline by the clocks that it was agreed by, and names them where they are not those of now', () => {
  expect(lineIn('Europe/London')).toMatch(/1 Dec, 09:00</);
  expect(lineIn('Europe/Berlin')).toMatch(/1 December 2026 at 10:00 (CET|GMT\+1)</);
});
