import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FrontDocument, frontSchema, newPin, newSlot, slotLayouts } from '@/lib/document/fronts/front';
import {
  addSlot,
  canAdd,
  changePin,
  changeSlot,
  madeRoom,
  moveSlot,
  pinStory,
  removeSlot,
  roomFor,
  stepPin,
  unpinStory,
} from './change-front';

const id = (n: number) => `0198f0c0-0000-7000-8000-00000000000${n}`;
const front: FrontDocument = {
  slots: [
    { ...newSlot('a', 'strip'), pins: [newPin(id(1)), newPin(id(2))] },
    { ...newSlot('b', 'river'), count: 2, pins: [newPin(id(3))] },
  ],
};
const pins = ({ slots }: FrontDocument) =>
  slots.map((slot) => slot.pins.map(({ storyId }) => storyId.at(-1)).join('')).join(' ');

describe('a story on a front', () => {
  it.each([
    ['comes before another', pinStory(front, id(9), 'a', 1), '192 3'],
    ['comes last', pinStory(front, id(9), 'b', 5), '12 39'],
    ['moves back in its slot', pinStory(front, id(2), 'a', 0), '21 3'],
    ['moves on in its slot', pinStory(front, id(1), 'a', 2), '21 3'],
    ['moves to another slot', pinStory(front, id(1), 'b', 0), '2 13'],
    ['goes', unpinStory(front, id(1)), '2 3'],
    ['takes a step on', stepPin(front, id(1), 1), '21 3'],
    ['takes a step over the edge', stepPin(front, id(2), 1), '1 23'],
    ['takes a step back over the edge', stepPin(front, id(3), -1), '123 '],
    ['stays at the end', stepPin(front, id(3), 1), '12 3'],
    ['stays where there is no such slot', pinStory(front, id(1), 'x', 0), '12 3'],
  ])('%s', (_name, changed, expected) => {
    expect(pins(changed)).toBe(expected);
  });

  it('keeps what it was given when it moves', () => {
    const given = changePin(front, id(1), { headline: 'Shorter' });
    expect(pinStory(given, id(1), 'b', 0).slots[1]?.pins[0]?.headline).toBe('Shorter');
  });

  it('makes a slot grow as far as its layout goes, then takes the last one’s place', () => {
    const more = [4, 5].reduce((now, n) => pinStory(now, id(n), 'a', 0), front);
    expect([pins(more), more.slots[0]?.count]).toEqual(['5412 3', 4]);
    expect(pins(pinStory(more, id(6), 'a', 0))).toBe('6541 3');
  });
});

describe('a slot', () => {
  it('shows as many stories as its layout can', () => {
    expect(changeSlot(front, 'a', { layout: 'lead' }).slots[0]).toMatchObject({
      count: 1,
      pins: [newPin(id(1))],
    });
    expect(changeSlot(front, 'a', { count: 99 }).slots[0]?.count).toBe(4);
    expect(changeSlot(front, 'a', { count: 0 }).slots[0]?.count).toBe(2);
    expect(changeSlot(front, 'b', { layout: 'headlines' }).slots[1]?.count).toBe(2);
  });

  it('is put, moved and removed', () => {
    const three = addSlot(front, 1, 'c', 'opinion');
    const order = (now: FrontDocument) => now.slots.map((slot) => slot.id).join('');
    expect(order(three)).toBe('acb');
    expect([
      order(moveSlot(three, 'a', 3)),
      order(moveSlot(three, 'b', 0)),
      order(moveSlot(three, 'c', 1)),
    ]).toEqual(['cba', 'bac', 'acb']);
    expect(order(removeSlot(three, 'a'))).toBe('cb');
  });
});

describe('a front that is full', () => {
  const rivers = (n: number, count = 12): FrontDocument => ({
    slots: Array.from({ length: n }, (_, i) => ({ ...newSlot(`r${i}`, 'river'), count })),
  });
  const total = ({ slots }: FrontDocument) => slots.reduce((sum, { count }) => sum + count, 0);

  it('takes no slot more than it may have', () => {
    const full = rivers(30, 1);
    expect(addSlot(full, 0, 'x', 'lead')).toBe(full);
    expect(canAdd(full, 'lead')).toBe(false);
    expect(canAdd(rivers(29, 1), 'lead')).toBe(true);
  });

  it('takes a slot that is as large as there is room, and none that can’t be so small', () => {
    const front = addSlot(rivers(6), 6, 'y', 'opinion');
    expect([total(front), roomFor(front), roomFor(front, 'y')]).toEqual([75, 5, 8]);
    const five = addSlot(changeSlot(front, 'y', { layout: 'river', count: 7 }), 7, 'z', 'river');
    expect([total(five), five.slots[7]?.count]).toEqual([80, 1]);
    const one = changeSlot(five, 'y', { count: 6 });
    expect([canAdd(one, 'strip'), addSlot(one, 0, 'x', 'strip') === one]).toEqual([false, true]);
    expect(addSlot(one, 0, 'x', 'lead').slots).toHaveLength(9);
  });

  it('lets a slot grow as far as there is room, and keeps a layout that needs more', () => {
    const front = addSlot(rivers(6), 6, 'y', 'lead');
    const grown = changeSlot(front, 'y', { layout: 'river', count: 12 });
    expect([total(grown), grown.slots[6]?.count]).toEqual([80, 8]);
    const full = addSlot(changeSlot(grown, 'y', { count: 7 }), 7, 'z', 'lead');
    expect(changeSlot(full, 'z', { layout: 'strip' })).toBe(full);
  });

  it('gives the place of the last story where a slot can’t grow', () => {
    const grown = changeSlot(addSlot(rivers(6), 6, 'y', 'river'), 'y', { count: 8 });
    const front = [1, 2, 3, 4, 5, 6, 7, 8].reduce((now, n) => pinStory(now, id(n), 'y', 0), grown);
    const next = pinStory(front, id(9), 'y', 0);
    expect([total(next), pins(next).trim(), madeRoom(front, next)]).toEqual([80, '98765432', id(1)]);
    expect(madeRoom(grown, front)).toBeNull();
  });
});

it('whatever is done to a front, it can be stored', () => {
  const story = fc.integer({ min: 1, max: 9 }).map(id);
  const slot = fc.constantFrom('a', 'b', 'c', 'n1', 'n2');
  const large = Array.from({ length: 5 }, (_, i) => ({ ...newSlot(`l${i}`, 'river'), count: 12 }));
  const step = fc.oneof(
    fc.tuple(story, slot, fc.nat(6)).map(
      ([s, to, at]) =>
        (now: FrontDocument) =>
          pinStory(now, s, to, at),
    ),
    fc.tuple(story, fc.constantFrom<-1 | 1>(-1, 1)).map(
      ([s, by]) =>
        (now: FrontDocument) =>
          stepPin(now, s, by),
    ),
    story.map((s) => (now: FrontDocument) => unpinStory(now, s)),
    fc.tuple(slot, fc.constantFrom(...slotLayouts)).map(
      ([to, layout]) =>
        (now: FrontDocument) =>
          changeSlot(now, to, { layout }),
    ),
    fc.tuple(slot, fc.integer()).map(
      ([to, count]) =>
        (now: FrontDocument) =>
          changeSlot(now, to, { count }),
    ),
    fc.tuple(slot, fc.constantFrom(...slotLayouts)).map(
      ([one, layout]) =>
        (now: FrontDocument) =>
          now.slots.some(({ id: known }) => known === one) ? now : addSlot(now, 0, one, layout),
    ),
    fc.tuple(slot, fc.nat(3)).map(
      ([to, at]) =>
        (now: FrontDocument) =>
          moveSlot(now, to, at),
    ),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const begin = addSlot({ slots: [...front.slots, ...large] }, 0, 'c', 'band');
      const end = steps.reduce((now, change) => change(now), begin);
      expect(frontSchema.safeParse(end).success).toBe(true);
    }),
  );
});
