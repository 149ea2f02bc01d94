import { describe, expect, it } from 'vitest';
import { drawable } from './drawable';

describe('drawable', () => {
  it('keeps what the faces have, in one line', () => {
    for (const text of [
      'Łódź: “no”',
      'Việt Nam',
      'Ελλάδα',
      'Қазақстан',
      'שלום',
      'مرحبا',
      'Won 🎉 👩‍👩‍👧 1️⃣',
    ]) {
      expect(drawable(text)).toBe(text);
    }
    expect(drawable(' Two\n\tlines\u0000 ')).toBe('Two lines');
  });

  it('leaves out signs that no face has', () => {
    expect(drawable('Up \u{10190} again')).toBe('Up again');
  });

  it('says so where letters would be missing, or nothing is left', () => {
    expect(drawable('東京の選挙')).toBeNull();
    expect(drawable('चुनाव')).toBeNull();
    expect(drawable(' \u200d ')).toBeNull();
    expect(drawable('')).toBeNull();
  });
});
