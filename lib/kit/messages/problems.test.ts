import { describe, expect, it } from 'vitest';
import { type ProblemCode, problemStatus } from '../problem';
import { problemText } from './problems';

describe('problemText', () => {
  it.each(Object.keys(problemStatus) as ProblemCode[])('has whole sentences for %s', (code) => {
    for (const detail of [
      {},
      { limit: 4e7, width: 30_000, height: 1, slug: 'a', kind: 'BMP', retryAfter: 90 },
    ]) {
      const text = problemText(code, detail);
      expect(text).toMatch(/^[A-Z][\s\S]+\.$/);
      expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}/);
    }
  });

  it('never prints what a detail should not hold', () => {
    const text = problemText('upload-kind-refused', { kind: { toString: () => 'x' } });
    expect(text).toMatch(/^Such files/);
    expect(problemText('upload-too-large', { limit: 'big' })).toContain('40 MB');
  });

  it('says a limit in the unit that it is counted in', () => {
    expect(problemText('too-many-lines', { limit: 5_000 })).toContain('at most 5,000 at a time');
    expect(problemText('too-large', { limit: 8_000_000 })).toContain('the limit is 8 MB.');
    expect(problemText('too-large', { limit: 5_000 })).toContain('the limit is 5 KB.');
  });

  it('falls back to English', () => {
    expect(problemText('upload-empty', {}, 'xx-YY')).toBe(problemText('upload-empty'));
  });
});
