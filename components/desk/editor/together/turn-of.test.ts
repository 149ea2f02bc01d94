import { describe, expect, it } from 'vitest';
import { type Shown, turnOf } from './turn-of';

const draft: Shown = { status: 'draft', path: null, publishedVersion: null };
const live: Shown = { status: 'published', path: '/city/ferry', publishedVersion: 3 };

describe('what somebody did to a story’s publication', () => {
  it.each<[string, Shown, Shown, string | null]>([
    ['published', draft, live, 'Bo has published this story. You can go on writing.'],
    [
      'published changes',
      live,
      { ...live, publishedVersion: 5 },
      'Bo has published changes of this story. You can go on writing.',
    ],
    [
      'taken down',
      live,
      { status: 'unpublished', path: null, publishedVersion: null },
      'Bo has taken this story down. You can go on writing.',
    ],
    [
      'scheduled',
      draft,
      { ...draft, status: 'scheduled' },
      'Bo has scheduled this story. You can go on writing.',
    ],
    ['nothing', live, live, null],
  ])('%s', (_, before, now, sentence) => {
    expect(turnOf(before, now, 'Bo')).toBe(sentence);
  });

  it('names the status for anything else, and somebody where nobody is known', () => {
    expect(turnOf(draft, { ...draft, status: 'killed' }, null)).toMatch(
      /^Somebody has changed this story: Killed/,
    );
    expect(turnOf(draft, { ...draft, status: 'returned' }, 'Bo')).toMatch(/^Bo has returned this story/);
  });
});
