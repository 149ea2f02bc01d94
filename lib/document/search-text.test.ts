import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, searchTokens } from './search-text';

describe('foldForSearch', () => {
  it.each([
    ['The ferry’s late, again!', 'the ferry s late again'],
    ['Fähre über Straße', 'fahre uber strasse'],
    ['Ærø, Łódź, İzmir, Þingvellir', 'aero lodz izmir thingvellir'],
    ['état – ÉTAT – e\u0301tat', 'etat etat etat'],
    ['θάλασσας', 'θαλασσασ'],
    ['שָׁלוֹם', 'שלום'],
    ['كِتَابٌ جميـــل', 'كتاب جميل'],
    ['हिन्दी', 'हिन्दी'],
    ['東京都は大きい', '東京 都 は 大きい'],
    ['ﬁre 5½', 'fire 51 2'],
    ['👩‍🚒 … \u0000 \u202e', ''],
    ['\ud800broken', 'broken'],
  ])('%j → %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldForSearch(text);
        expect(foldForSearch(once).replaceAll(' ', '')).toBe(once.replaceAll(' ', ''));
      }),
    );
  });

  it('says where each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end, folded } of searchTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(foldForSearch(text.slice(start, end)).replaceAll(' ', '')).toBe(folded.replaceAll(' ', ''));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
