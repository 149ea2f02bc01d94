import { expect, it } from 'vitest';
import { sectionTones } from './section-tones';

it('gives every section the tone that was chosen for it, wherever it stands', () => {
  const rules = sectionTones([
    { slug: 'b', tone: 1 },
    { slug: 'g', tone: 0 },
  ]);
  expect(rules).toBe(
    '[data-section="b"]{--tone:var(--color-tone-2)}[data-section="g"]{--tone:var(--color-tone-1)}',
  );
});
