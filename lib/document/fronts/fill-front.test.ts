import { describe, expect, it } from 'vitest';
import { type Candidate, type Candidates, fillFront, wantedSources } from './fill-front';
import { type FrontDocument, frontSchema, newPin, newSlot, type Slot, usualFront } from './front';

const at = new Date('2026-11-22T12:00:00.000Z');
const hour = (n: number) => new Date(at.getTime() + n * 3_600_000).toISOString();
const plain = (storyId: string): Candidate => ({ storyId, pictured: false });
const pictured = (storyId: string): Candidate => ({ storyId, pictured: true });

const candidates = (
  latest: readonly Candidate[],
  published: readonly string[] = [],
  others: Record<string, Candidate[]> = {},
): Candidates => ({
  bySource: new Map([['latest', latest], ...Object.entries(others)]),
  published: new Set(published),
});

const slot = (id: string, change: Partial<Slot> = {}): Slot => ({
  ...newSlot(id, 'river'),
  count: 2,
  ...change,
});
const front = (...slots: Slot[]): FrontDocument => ({ slots });
const shown = (document: FrontDocument, from: Candidates) =>
  fillFront(document, from, at).slots.map(({ places }) => places.map(({ storyId }) => storyId).join(' '));

describe('fillFront', () => {
  it('puts the newest behind what is pinned, and no story twice', () => {
    const document = front(
      slot('a', { pins: [newPin('p')] }),
      slot('b'),
      slot('c', { pins: [newPin('n2')] }),
    );
    const from = candidates(['n1', 'n2', 'n3', 'p', 'n4', 'n5'].map(plain), ['p', 'n2']);
    expect(shown(document, from)).toEqual(['p n1', 'n3 n4', 'n2 n5']);
  });

  it('fills the place of a story that is not published, and waits for it', () => {
    const document = front(slot('a', { pins: [newPin('gone'), newPin('p')] }));
    const from = candidates([plain('n1'), plain('n2')], ['p']);
    expect(shown(document, from)).toEqual(['p n1']);
    expect(fillFront(document, from, at).awaited).toEqual(['gone']);
  });

  it('lets go of a pin at its end, and says when the next one ends', () => {
    const pins = [
      { ...newPin('over'), until: hour(0) },
      { ...newPin('soon'), until: hour(1) },
    ];
    const document = front(slot('a', { pins }));
    const from = candidates([plain('n1')], ['over', 'soon']);
    expect(shown(document, from)).toEqual(['soon n1']);
    expect(fillFront(document, from, at).until).toBe(hour(1));
  });

  it('names only those sources that fill something', () => {
    const section = { from: 'section', sectionId: '0' } as const;
    const document = front(
      slot('a', { pins: [newPin('p'), newPin('q')] }),
      slot('b', { source: { from: 'nothing' } }),
      slot('c', { source: section }),
    );
    const from = candidates([plain('n1')], ['p', 'q'], { 'section:0': [plain('s1')] });
    expect(shown(document, from)).toEqual(['p q', '', 's1']);
    expect(fillFront(document, from, at).sources).toEqual([section]);
  });

  it('prefers stories with pictures where these count, unless they are much older', () => {
    const lead = { ...newSlot('a', 'lead') };
    const rest = slot('b', { count: 3 });
    expect(shown(front(lead, rest), candidates([plain('n1'), pictured('n2'), plain('n3')]))).toEqual([
      'n2',
      'n1 n3',
    ]);
    const old = [...Array.from({ length: 20 }, (_, i) => plain(`n${i}`)), pictured('old')];
    expect(shown(front(lead), candidates(old))).toEqual(['n0']);
  });

  it('asks for enough of each source to leave out whatever stands elsewhere', () => {
    const document = front(
      slot('a', { pins: [newPin('p')] }),
      slot('b'),
      slot('c', { source: { from: 'nothing' } }),
    );
    expect(wantedSources(document, at)).toEqual([{ source: { from: 'latest' }, count: 7 }]);
  });
});

describe('frontSchema', () => {
  const id = '0198f0c0-0000-7000-8000-000000000001';
  const pinned = newPin(id);

  it.each([
    [
      'a usual front of many sections',
      usualFront(
        'site',
        Array.from({ length: 40 }, () => id),
      ),
      true,
    ],
    ['a usual front of a section', usualFront(id, []), true],
    ['more stories than the layout shows', front(slot('a', { count: 13 })), false],
    ['fewer', front(slot('a', { layout: 'strip', count: 1 })), false],
    [
      'more pins than places',
      front(slot('a', { count: 1, pins: [pinned, { ...pinned, storyId: id.replace('1', '2') }] })),
      false,
    ],
    ['a story twice', front(slot('a', { pins: [pinned] }), slot('b', { pins: [pinned] })), false],
    ['two slots of one id', front(slot('a'), slot('a')), false],
    ['a pin with an end', front(slot('a', { pins: [{ ...pinned, until: hour(1) }] })), true],
    ['an end that is no instant', front(slot('a', { pins: [{ ...pinned, until: 'tomorrow' }] })), false],
    ['a picture that is no id', front(slot('a', { pins: [{ ...pinned, picture: '../etc' }] })), false],
    ['too many slots', front(...Array.from({ length: 31 }, (_, i) => slot(`s${i}`))), false],
    ['too many stories', front(...Array.from({ length: 9 }, (_, i) => slot(`s${i}`, { count: 12 }))), false],
  ])('%s: %#', (_name, document, good) => {
    expect(frontSchema.safeParse(document).success).toBe(good);
  });
});
