import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { canBeOverridden, judgedOf, partFindings, placeOf } from './override';
import { noRefs } from './refs';
import type { Override } from './shapes/override';
import type { PhotoFigure } from './shapes/photo';

const block = { id: 'p1', type: 'paragraph', version: 1, text: [{ text: 'TK' }] };
const judged = (change: object = {}) => ({
  fields: { headline: 'A', lead: { photoId: 'ph1', alt: null } },
  document: { version: 1 as const, blocks: [{ ...block, ...change }] },
  refs: noRefs,
});
const finding: Finding = { level: 'red', code: 'leftover-note', blockId: 'p1', detail: { notes: 'TK' } };
const override = (change: Partial<Override> = {}): Override => ({
  id: 'o1',
  ownerId: 's1',
  code: finding.code,
  place: placeOf(finding),
  level: 'red',
  judged: judgedOf(finding, judged()),
  reason: 'A surname.',
  by: 'Mette',
  at: '2026-11-22T08:00:00.000Z',
  ...change,
});

describe('what has been passed over', () => {
  it('covers its finding as it was judged, whatever the order of keys', () => {
    const { text, ...rest } = block;
    const turned = { ...judged(), document: { version: 1 as const, blocks: [{ text, ...rest }] } };
    for (const now of [judged(), turned]) {
      expect(partFindings([finding], now, [override()])).toEqual({
        open: [],
        overridden: [{ finding, override: override() }],
      });
    }
  });

  it('covers nothing that has changed, stands elsewhere or says something else', () => {
    const open = (now = judged(), decision = override()) =>
      partFindings([finding], now, [decision]).open.length;
    expect(open(judged({ text: [{ text: 'TK TK' }] }))).toBe(1);
    expect(open(judged({ id: 'p2' }))).toBe(1);
    expect(open(judged(), override({ place: 'block:p2' }))).toBe(1);
    expect(open(judged(), override({ code: 'body-empty' }))).toBe(1);
    expect(open(judged(), override({ level: 'amber' }))).toBe(1);
  });

  it('sees a change of a block that stands inside another', () => {
    const inBox = (text: string) => {
      const box = { id: 'box1', type: 'callout', version: 1, blocks: [{ ...block, text: [{ text }] }] };
      return { ...judged(), document: { version: 1 as const, blocks: [box] } };
    };
    const decision = override({ judged: judgedOf(finding, inBox('TK')) });
    expect(partFindings([finding], inBox('TK'), [decision]).open).toEqual([]);
    expect(partFindings([finding], inBox('TK, TK'), [decision]).open).toEqual([finding]);
  });

  it('takes the facts of a photo for part of what was judged', () => {
    const lead: Finding = { level: 'amber', code: 'photo-alt-repeats-credit', field: 'lead' };
    const withAlt = (alt: string) => ({
      ...judged(),
      refs: { ...noRefs, photos: new Map([['ph1', { alt } as PhotoFigure]]) },
    });
    expect(judgedOf(lead, withAlt('A'))).not.toBe(judgedOf(lead, withAlt('B')));
    expect(judgedOf(lead, withAlt('A'))).toBe(judgedOf(lead, withAlt('A')));
  });

  it('takes the whole text where a finding has no place', () => {
    const empty: Finding = { level: 'red', code: 'body-empty' };
    expect(placeOf(empty)).toBe('');
    expect(judgedOf(empty, judged())).not.toBe(judgedOf(empty, judged({ id: 'p2' })));
  });

  it('is never a story without an address or a photo that nobody has credited', () => {
    const firm: Finding = { level: 'red', code: 'photo-credit-missing', field: 'lead' };
    expect(canBeOverridden(firm)).toBe(false);
    const decision = override({ code: firm.code, place: 'field:lead', judged: judgedOf(firm, judged()) });
    expect(partFindings([firm], judged(), [decision]).open).toEqual([firm]);
  });
});
