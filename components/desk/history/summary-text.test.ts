import { expect, it } from 'vitest';
import type { RevisionSummary } from '@/lib/document/shapes/revision';
import { summaryText } from './summary-text';

const locale = { language: 'en-GB', zone: 'Europe/London' };
const say = (given: Partial<RevisionSummary>) =>
  summaryText({ saves: 1, wordsAdded: 0, wordsRemoved: 0, blocks: 0, fields: [], ...given }, locale);

it('says what a save changed', () => {
  expect(say({ wordsAdded: 12, wordsRemoved: 3, blocks: 2 })).toBe('12 words added, 3 removed');
  expect(say({ wordsAdded: 1, blocks: 1, fields: ['headline', 'sectionId'] })).toBe(
    '1 word added · Headline, Section',
  );
  expect(say({ wordsRemoved: 1_200, blocks: 9, saves: 4 })).toBe('1,200 words removed · in 4 saves');
  expect(say({ blocks: 1 })).toBe('1 block moved or reformatted');
  expect(say({})).toBe('No change');
  expect(summaryText(null, locale)).toBe('Saved');
});

it('says which version was brought back', () => {
  const restored = { version: 3, savedAt: '2026-11-22T14:05:00.000Z' };
  expect(say({ restored, wordsRemoved: 2, blocks: 1 })).toBe(
    'Brought back the version of 22 Nov, 14:05 · 2 words removed',
  );
  expect(say({ restored })).toBe('Brought back the version of 22 Nov, 14:05');
});
