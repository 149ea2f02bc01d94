import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionSummary } from '@/lib/document/shapes/revision';
import { type ThinCandidate, whichToThin } from './which-to-thin';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = new Date('2026-11-22T12:00:00Z');
const summary = (wordsAdded: number): RevisionSummary => ({
  saves: 1,
  wordsAdded,
  wordsRemoved: 1,
  blocks: 1,
  fields: [],
});

/** Revisions by their ages in milliseconds, oldest first. */
function revisionsOf(ages: number[], given: Partial<ThinCandidate> = {}): ThinCandidate[] {
  return [...ages]
    .sort((a, b) => b - a)
    .map((age, index) => ({
      id: `r${index + 1}`,
      version: index + 1,
      createdAt: new Date(now.getTime() - age),
      authorId: 'ana',
      name: null,
      publishedAt: null,
      summary: summary(10),
      ...given,
    }));
}

const ages = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 3 * day }), fc.integer({ min: 0, max: 900 * day })),
  { minLength: 1, maxLength: 60 },
);
const anyHistory = ages.chain((list) =>
  fc
    .array(fc.record({ authorId: fc.constantFrom('ana', 'ben'), kept: fc.integer({ min: 0, max: 9 }) }), {
      minLength: list.length,
      maxLength: list.length,
    })
    .map((extras) =>
      revisionsOf(list).map((revision, index) => ({
        ...revision,
        authorId: extras[index]?.authorId ?? 'ana',
        name: extras[index]?.kept === 0 ? 'Legal read' : null,
        publishedAt: extras[index]?.kept === 1 ? now : null,
      })),
    ),
);

const thinned = (revisions: ThinCandidate[], at: Date) => {
  const { drop, heirs } = whichToThin(revisions, at);
  const gone = new Set(drop);
  const inherited = new Map(heirs.map(({ id, summary: said }) => [id, said]));
  return revisions
    .filter(({ id }) => !gone.has(id))
    .map((revision) => ({ ...revision, summary: inherited.get(revision.id) ?? revision.summary }));
};

describe('whichToThin', () => {
  it('keeps everything of the last 24 hours', () => {
    const every10Seconds = Array.from({ length: 8_000 }, (_, n) => n * 10_000);
    expect(whichToThin(revisionsOf(every10Seconds), now).drop).toEqual([]);
  });

  it('keeps the last of each hour for a week, of each day for a year, of each 30 days then', () => {
    const every10Minutes = Array.from({ length: 144 * 800 }, (_, n) => n * 10 * minute);
    const kept = thinned(revisionsOf(every10Minutes), now);
    const between = (from: number, to: number) =>
      kept.filter(({ createdAt }) => {
        const age = now.getTime() - createdAt.getTime();
        return age > from && age <= to;
      }).length;
    expect(between(-1, day)).toBe(145);
    expect(between(day, 7 * day)).toBe(6 * 24);
    expect(between(7 * day, 365 * day)).toBeGreaterThanOrEqual(358);
    expect(between(7 * day, 365 * day)).toBeLessThanOrEqual(359);
    expect(between(365 * day, 801 * day)).toBeLessThanOrEqual(17);
    const hours = kept.filter(({ createdAt }) => now.getTime() - createdAt.getTime() > 2 * day).slice(-5);
    expect(hours.map(({ createdAt }) => createdAt.getUTCMinutes())).toEqual([50, 50, 50, 50, 50]);
  });

  it('never drops what is named, was published, came first or last, nor anybody’s last of a stretch', () => {
    fc.assert(
      fc.property(anyHistory, (revisions) => {
        const { drop } = whichToThin(revisions, now);
        const gone = revisions.filter(({ id }) => drop.includes(id));
        expect(new Set(drop).size).toBe(drop.length);
        for (const { id, name, publishedAt, createdAt, authorId, version } of gone) {
          expect([name, publishedAt]).toEqual([null, null]);
          expect(now.getTime() - createdAt.getTime()).toBeGreaterThan(day);
          expect([revisions[0]?.id, revisions.at(-1)?.id]).not.toContain(id);
          const later = revisions.some(
            (other) => other.authorId === authorId && other.version > version && !drop.includes(other.id),
          );
          expect(later).toBe(true);
        }
      }),
    );
  });

  it('keeps the same whether it ran often or once, and loses no word that was counted', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 1, max: 400 * day }), (revisions, earlier) => {
        const often = thinned(thinned(revisions, new Date(now.getTime() - earlier)), now);
        const once = thinned(revisions, now);
        expect(often.map(({ id }) => id)).toEqual(once.map(({ id }) => id));
        const counted = (list: ThinCandidate[]) =>
          list.reduce((sum, { summary: said }) => sum + (said?.wordsAdded ?? 0), 0);
        expect(counted(often)).toBe(counted(revisions));
        expect(whichToThin(once, now).drop).toEqual([]);
      }),
    );
  });
});
