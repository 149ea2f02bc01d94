import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesParts } from './glob';

it('means what the same pattern means as an expression', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), letters, (text, pattern) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
      expect(matchesParts(text, pattern.split('*'))).toBe(expression.test(text));
    }),
  );
});
