import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayShow, noRules, type RightRule, rightScopes, rightsAt } from './rights';

const at = new Date('2026-11-22T12:00:00.000Z');
const day = (offset: number) => new Date(at.getTime() + offset * 86_400_000).toISOString();

let made = 0;
const rule = (given: Partial<RightRule>): RightRule => {
  made += 1;
  const basics = { answer: 'allow', scope: 'photo', startsAt: null, endsAt: null } as const;
  return { id: `rule-${made}`, ...basics, createdAt: day(-30), ...given };
};
const state = (...rules: Partial<RightRule>[]) => rightsAt(rules.map(rule), at).state;

describe('rightsAt', () => {
  it('leaves free what nobody made a rule about', () => {
    expect(rightsAt([], at)).toEqual(noRules);
  });

  it('lets a denial win wherever it stands, and only while it holds', () => {
    expect(state({ answer: 'deny', scope: 'agency' }, { scope: 'photo' })).toBe('denied');
    expect(state({ answer: 'deny', endsAt: day(0) }, {})).toBe('allowed');
    expect(state({ answer: 'deny', startsAt: day(1) })).toBe('free');
  });

  it('ends and begins with the nearest permissions', () => {
    expect(state({ endsAt: day(0) })).toBe('ended');
    expect(state({ startsAt: day(0) })).toBe('allowed');
    expect(state({ startsAt: day(1) })).toBe('not-begun');
    expect(state({ endsAt: day(-1) }, { scope: 'agency' })).toBe('ended');
    expect(state({ endsAt: day(1) }, { scope: 'agency', endsAt: day(-1) })).toBe('allowed');
    expect(state({ endsAt: day(-1) }, { startsAt: day(-1) })).toBe('allowed');
    expect(state({ endsAt: day(-1) }, { startsAt: day(3) })).toBe('not-begun');
  });

  it('asks first until a permission as near or nearer was given since', () => {
    expect(state({ answer: 'ask', scope: 'agency' })).toBe('ask');
    expect(state({ answer: 'ask', scope: 'agency' }, { scope: 'agency', createdAt: day(-60) })).toBe('ask');
    expect(state({ answer: 'ask', scope: 'agency' }, { scope: 'collection' })).toBe('allowed');
    expect(state({ answer: 'ask', createdAt: day(-2) }, { createdAt: day(-1) })).toBe('allowed');
    expect(state({ answer: 'ask', createdAt: day(-1) }, { createdAt: day(-2) })).toBe('ask');
    expect(state({ answer: 'ask', scope: 'photo' }, { scope: 'agency', createdAt: day(-1) })).toBe('ask');
  });

  it('says when the state changes next, not merely when a rule does', () => {
    const rights = rightsAt([rule({ endsAt: day(2) }), rule({ endsAt: day(5) })], at);
    expect(rights).toMatchObject({ state: 'allowed', until: day(5) });
    expect(rightsAt([rule({ answer: 'deny', startsAt: day(1) })], at).until).toBe(day(1));
  });

  it('says when a picture will be lost, and whether that is near enough to warn', () => {
    expect(rightsAt([rule({ endsAt: day(8) })], at)).toMatchObject({ lostAt: day(8), lostSoon: false });
    expect(rightsAt([rule({ answer: 'deny', startsAt: day(7) })], at)).toMatchObject({
      lostAt: day(7),
      lostSoon: true,
    });
    expect(rightsAt([rule({ answer: 'ask', startsAt: day(1) })], at).lostAt).toBeNull();
    expect(rightsAt([rule({ endsAt: day(-1) })], at)).toMatchObject({ lostAt: null, lostSoon: false });
  });
});

const edge = fc.option(fc.integer({ min: -5, max: 5 }).map(day), { nil: null });
const rules = fc.array(
  fc
    .record({
      id: fc.uuid(),
      answer: fc.constantFrom('allow' as const, 'deny' as const, 'ask' as const),
      scope: fc.constantFrom(...rightScopes),
      startsAt: edge,
      endsAt: edge,
      createdAt: fc.integer({ min: -20, max: 0 }).map(day),
    })
    .filter(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt),
  { maxLength: 8 },
);
const now = fc
  .integer({ min: -7 * 24, max: 7 * 24 })
  .map((hours) => new Date(Date.parse(day(0)) + hours * 3_600_000));
const held = (one: RightRule, when: Date) =>
  (!one.startsAt || Date.parse(one.startsAt) <= when.getTime()) &&
  (!one.endsAt || Date.parse(one.endsAt) > when.getTime());

describe('rightsAt, whatever the rules', () => {
  it('is denied exactly while a denial holds: no permission ever beats it', () => {
    fc.assert(
      fc.property(rules, now, (given, when) => {
        const denied = given.some((one) => one.answer === 'deny' && held(one, when));
        expect(rightsAt(given, when).state === 'denied').toBe(denied);
      }),
    );
  });

  it('never shows more for a denial that is added', () => {
    fc.assert(
      fc.property(rules, rules, now, (given, more, when) => {
        const denials = more.map((one) => ({ ...one, answer: 'deny' as const }));
        const before = rightsAt(given, when).state;
        if (!mayShow(before)) expect(mayShow(rightsAt([...given, ...denials], when).state)).toBe(false);
      }),
    );
  });

  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(rules, now, (given, when) => {
        expect(rightsAt(given.toReversed(), when)).toEqual(rightsAt(given, when));
      }),
    );
  });

  it('stays what it is until the instant that it names, and is something else then', () => {
    fc.assert(
      fc.property(rules, now, fc.double({ min: 0, max: 0.999, noNaN: true }), (given, when, part) => {
        const { state: present, until } = rightsAt(given, when);
        const end = until ? Date.parse(until) : when.getTime() + 30 * 86_400_000;
        const between = new Date(Math.floor(when.getTime() + (end - when.getTime()) * part));
        expect(rightsAt(given, between).state).toBe(present);
        if (until) expect(rightsAt(given, new Date(until)).state).not.toBe(present);
      }),
    );
  });

  it('shows what it showed before when a denial is taken away again', () => {
    fc.assert(
      fc.property(rules, now, (given, when) => {
        const denial = rule({ answer: 'deny' });
        expect(rightsAt([...given, denial], when).state).toBe('denied');
        expect(
          rightsAt(
            [...given, denial].filter((one) => one !== denial),
            when,
          ),
        ).toEqual(rightsAt(given, when));
      }),
    );
  });
});
