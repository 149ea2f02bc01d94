import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import { mergeDocuments } from './merge-documents';
import { sameJson } from './same-json';
import type { StoryDocument } from './story-document';

const block = (id: string, words = id): Block => ({ id, type: 'paragraph', version: 1, text: words });
const doc = (...blocks: (Block | string)[]): StoryDocument => ({
  version: 1,
  blocks: blocks.map((given) => (typeof given === 'string' ? block(given) : given)),
});
const order = ({ blocks }: StoryDocument) =>
  blocks.map(({ id, text }) => (id === text ? id : text)).join(' ');

type Edit = { kind: 'put' | 'cut' | 'move' | 'change'; at: number; to: number; word: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('put', 'cut', 'move', 'change'),
  at: fc.nat(20),
  to: fc.nat(20),
  word: fc.constantFrom('one', 'two', 'three'),
});

/** Edits as an editor would make them; a side's new blocks have ids of its own. */
function edited({ blocks }: StoryDocument, edits: Edit[], side: string): StoryDocument {
  const now = [...blocks];
  edits.forEach(({ kind, at, to, word }, index) => {
    const from = now.length > 0 ? at % now.length : 0;
    if (kind === 'put') now.splice(to % (now.length + 1), 0, block(`${side}${index}`, word));
    else if (now.length === 0) return;
    else if (kind === 'cut') now.splice(from, 1);
    else if (kind === 'change') now[from] = { ...now[from], text: word } as Block;
    else now.splice(to % now.length, 0, ...now.splice(from, 1));
  });
  return { version: 1, blocks: now };
}

const base = fc.nat(8).map((length) => doc(...Array.from({ length }, (_, n) => `b${n}`)));
const edits = fc.array(edit, { maxLength: 8 });
const threeWays = fc
  .tuple(base, edits, edits)
  .map(([was, a, b]) => ({ was, mine: edited(was, a, 'm'), theirs: edited(was, b, 't') }));

describe('mergeDocuments', () => {
  it('takes changes of different blocks from both', () => {
    const was = doc('a', 'b', 'c');
    const { merged, conflicts } = mergeDocuments(
      was,
      doc(block('a', 'A'), 'b', 'c'),
      doc('a', 'b', block('c', 'C')),
    );
    expect(order(merged)).toBe('A b C');
    expect(conflicts).toEqual([]);
  });

  it('puts new blocks where they were put, also around what the other side moved or took out', () => {
    const { merged } = mergeDocuments(doc('a', 'b', 'c'), doc('a', 'x', 'b', 'c'), doc('c', 'a', 'y'));
    expect(order(merged)).toBe('c a x y');
  });

  it('keeps a block that one side took out and the other changed, and asks', () => {
    const { merged, conflicts } = mergeDocuments(doc('a', 'b'), doc('a'), doc('a', block('b', 'B')));
    expect(order(merged)).toBe('a B');
    expect(conflicts).toEqual([{ id: 'b', base: block('b'), mine: null, theirs: block('b', 'B') }]);
  });

  it('asks about a block that both changed, and shows mine meanwhile', () => {
    const { merged, conflicts } = mergeDocuments(doc('a'), doc(block('a', 'A')), doc(block('a', 'Ä')));
    expect(order(merged)).toBe('A');
    expect(conflicts).toMatchObject([{ id: 'a', mine: { text: 'A' }, theirs: { text: 'Ä' } }]);
  });

  it('is the other side where one side changed nothing', () => {
    fc.assert(
      fc.property(threeWays, ({ was, mine }) => {
        expect(mergeDocuments(was, mine, was)).toEqual({ merged: mine, conflicts: [] });
        expect(mergeDocuments(was, was, mine)).toEqual({ merged: mine, conflicts: [] });
        expect(mergeDocuments(was, mine, mine)).toEqual({ merged: mine, conflicts: [] });
      }),
    );
  });

  it('loses no block, makes none up, and repeats none, whatever two people do', () => {
    fc.assert(
      fc.property(threeWays, ({ was, mine, theirs }) => {
        const { merged, conflicts } = mergeDocuments(was, mine, theirs);
        const ids = merged.blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const find = ({ blocks }: StoryDocument, id: string) => blocks.find((found) => found.id === id);
        for (const id of new Set(
          [...was.blocks, ...mine.blocks, ...theirs.blocks].map((found) => found.id),
        )) {
          const [b, m, t, now] = [was, mine, theirs, merged].map((document) => find(document, id));
          const takenOut = b && ((!m && sameJson(t, b)) || (!t && sameJson(m, b)) || (!m && !t));
          expect(now === undefined).toBe(Boolean(takenOut));
          const bothKept = sameJson(now, m) && sameJson(now, t);
          const oneChanged = sameJson(m, b) || sameJson(t, b);
          const asked = conflicts.some((conflict) => conflict.id === id);
          expect(asked).toBe(!(takenOut || bothKept || oneChanged));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('comes to the same on both sides, but for what it asks about', () => {
    fc.assert(
      fc.property(threeWays, ({ was, mine, theirs }) => {
        const here = mergeDocuments(was, mine, theirs);
        const there = mergeDocuments(was, theirs, mine);
        expect(there.merged.blocks.map(({ id }) => id)).toEqual(here.merged.blocks.map(({ id }) => id));
        expect(new Set(there.conflicts.map(({ id }) => id))).toEqual(
          new Set(here.conflicts.map(({ id }) => id)),
        );
        if (here.conflicts.length === 0) expect(there.merged).toEqual(here.merged);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the order that neither side changed', () => {
    fc.assert(
      fc.property(base, edits, edits, (was, a, b) => {
        const still = (list: Edit[]) => list.filter(({ kind }) => kind !== 'move');
        const mine = edited(was, still(a), 'm');
        const theirs = edited(was, still(b), 't');
        const ids = mergeDocuments(was, mine, theirs).merged.blocks.map(({ id }) => id);
        for (const side of [mine, theirs, was]) {
          const here = side.blocks.map(({ id }) => id).filter((id) => ids.includes(id));
          expect(ids.filter((id) => here.includes(id))).toEqual(here);
        }
      }),
    );
  });
});
