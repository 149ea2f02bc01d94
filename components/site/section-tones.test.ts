import { expect, it } from 'vitest';
import { sectionTones } from './section-tones';

it('gives every section a tone by its place, and begins again after the sixth', () => {
  const sections = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => ({ slug, name: slug }));
  const rules = sectionTones(sections);
  expect(rules).toContain('[data-section="b"]{--tone:var(--color-tone-2)}');
  expect(rules).toContain('[data-section="g"]{--tone:var(--color-tone-1)}');
});
