import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, grounds, readability, readable, readableAt } from './contrast';
import { usualSettings } from './site-settings';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is what WCAG says', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  it('finds a readable colour for any, by day and by night, and leaves a readable one alone', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom('day' as const, 'night' as const), (colour, time) => {
        const found = readableAt(colour, time);
        expect(readability(found, time)).toBeGreaterThanOrEqual(readable);
        if (readability(colour, time) >= readable) expect(found).toBe(colour);
      }),
    );
  });

  it('counts with the grounds that the style sheet has', () => {
    const tokens = readFileSync('app/(site)/styles/tokens.css', 'utf8');
    for (const [i, name] of ['paper', 'wash'].entries()) {
      expect(tokens).toContain(`--color-${name}: light-dark(${grounds.day[i]}, ${grounds.night[i]});`);
    }
  });

  it('lets the usual colours be read, which are those of the style sheet', () => {
    const tokens = readFileSync('app/(site)/styles/tokens.css', 'utf8');
    const { accent, tones } = usualSettings.colours;
    for (const { day, night } of [accent, ...tones]) {
      expect(Math.min(readability(day, 'day'), readability(night, 'night'))).toBeGreaterThanOrEqual(readable);
      expect(tokens).toContain(`light-dark(${day}, ${night})`);
    }
  });
});
