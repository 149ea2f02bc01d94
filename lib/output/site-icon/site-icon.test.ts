import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialOf, siteIcon } from './site-icon';

describe('initialOf', () => {
  it.each([
    ['The Wrenmouth Ledger', 'W'],
    ['Die Harburger Woche', 'H'],
    ['the', 'T'],
    ['La', 'L'],
    ['Theatre Notes', 'T'],
    ['  “Élan” ', 'É'],
    ['24 Hours', '2'],
    ['вечерние новости', 'В'],
    ['***', ''],
  ])('of %s is %s', (name, initial) => expect(initialOf(name)).toBe(initial));
});

describe('siteIcon', () => {
  const icon = (name: string, colour = '#1c5778') => siteIcon({ name, colour });

  it('shows the initial on the colour of the site', () => {
    expect(icon('The Wrenmouth Ledger')).toContain('fill="#1c5778"');
    expect(icon('The Wrenmouth Ledger')).toBe(icon('Wide World'));
    expect(icon('The Wrenmouth Ledger')).not.toBe(icon('Norland'));
  });

  it('shows a front page where a name has no letter that is drawn', () => {
    expect(icon('新聞')).toBe(icon('***'));
  });

  it('takes ink for a colour on which the letter could not be seen', () => {
    expect(icon('Norland', '#fefdfb')).toContain('fill="#15171a"');
  });

  it('holds nothing of the name but a drawing', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(icon(name)).toMatch(
          /^<svg xmlns="[\w:/.]+" viewBox="0 0 32 32"><path fill="#[\da-f]{6}" d="[\dA-Z hvlzmq.,-]+"\/><path fill="#fefdfb" d="[\dA-Za-z ,.-]+"\/><\/svg>$/,
        );
      }),
    );
  });
});
