import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAndTime, postedAtFrom, providerOf } from './embed-fields.editor';

describe('postedAtFrom', () => {
  it('keeps a day without a time a day', () => {
    expect(postedAtFrom('2026-11-20', '')).toBe('2026-11-20');
    expect(postedAtFrom('', '19:04')).toBeNull();
    expect(postedAtFrom('20 November', '')).toBeNull();
  });

  it('is the inverse of dateAndTime, to the minute', () => {
    const minute = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString());
    fc.assert(
      fc.property(minute, (postedAt) => {
        const { date, time } = dateAndTime(postedAt);
        const again = new Date(postedAtFrom(date, time) ?? '');
        // An hour that a zone repeats when its clocks go back has two instants for one reading.
        expect(Math.abs(again.getTime() - new Date(postedAt).getTime()) % 3_600_000).toBe(0);
        expect(dateAndTime(again.toISOString())).toEqual({ date, time });
      }),
    );
    expect(dateAndTime('2026-11-20')).toEqual({ date: '2026-11-20', time: '' });
    expect(dateAndTime(null)).toEqual({ date: '', time: '' });
  });
});

describe('providerOf', () => {
  it('knows platforms by the names people use', () => {
    expect(providerOf(' twitter ')).toBe('x');
    expect(providerOf('TikTok')).toBe('tiktok');
    expect(providerOf('The Commons')).toBe('other');
  });
});
