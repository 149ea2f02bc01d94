import { describe, expect, it } from 'vitest';
import { type Credit, emptyCredit } from './credit';
import { defaultCreditStyle, houseStyles } from './credit-style';
import { jointCredit } from './joint-credit';

const by = (credit: Partial<Credit>, more: object = {}) => ({
  credit: { ...emptyCredit, ...credit },
  creditStatus: 'known' as const,
  creditStyle: defaultCreditStyle,
  withheld: false,
  ...more,
});
const ines = { creators: ['Ines Okafor'], agency: 'Northgate' };
const bo = { creators: ['Bo Ek'] };
const decided = by({}, { creditStatus: 'unknown' });

describe('jointCredit', () => {
  it('names the sides of two pictures side by side, and numbers others', () => {
    expect(jointCredit([by(ines), by(bo)], true)).toBe(
      'Photographs: Ines Okafor / Northgate (left); Bo Ek (right)',
    );
    expect(jointCredit([by(ines), by(bo)], false)).toBe(
      'Photographs: Ines Okafor / Northgate (1); Bo Ek (2)',
    );
  });

  it('names who made several once, and says of none which it is where all are by the same', () => {
    expect(jointCredit([by(ines), by(bo), by(ines)], false)).toBe(
      'Photographs: Ines Okafor / Northgate (1, 3); Bo Ek (2)',
    );
    expect(jointCredit([by(ines), by(ines)], true)).toBe('Photographs: Ines Okafor / Northgate');
  });

  it('keeps what an agency requires to the letter, and gives each kind its own label', () => {
    const required = { line: 'NORTHGATE PICTURES 2026' };
    expect(jointCredit([by(required), by({ ...bo, kind: 'graphic' })], true)).toBe(
      'NORTHGATE PICTURES 2026 (left); Graphic: Bo Ek (right)',
    );
  });

  it('says of a composite both which picture and which part', () => {
    const composite = by({ ...ines, place: 'top', also: [{ ...emptyCredit, ...bo, place: 'bottom' }] });
    expect(jointCredit([composite, by({ creators: ['Mia Lund'] })], true)).toBe(
      'Photographs: Ines Okafor / Northgate (left, top); Bo Ek (left, bottom); Mia Lund (right)',
    );
  });

  it('leaves out whom nobody can name and what may not be shown, and still says whose the others are', () => {
    expect(jointCredit([decided, by(bo)], true)).toBe('Photograph: Bo Ek (right)');
    expect(jointCredit([by(ines, { withheld: true }), by(bo)], true)).toBe('Photograph: Bo Ek (right)');
    expect(jointCredit([decided, decided], true)).toBe('');
    expect(jointCredit([], true)).toBe('');
  });

  it('follows the style of the site', () => {
    const tight = { creditStyle: houseStyles.tight };
    expect(jointCredit([by(ines, tight), by(ines, tight)], true)).toBe('Photographs: Ines Okafor/Northgate');
  });
});
