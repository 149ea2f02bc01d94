import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BlockChange } from '@/lib/document/diff-documents';
import { foldUnchanged } from './fold-unchanged';

const change = (kind: BlockChange['kind'], moved = false): BlockChange => ({
  kind,
  moved,
  before: null,
  after: null,
  words: [],
});
const same = change('same');

it('folds what is unchanged, but not beside a change and not for two blocks', () => {
  const changes = [same, same, same, same, change('added'), same, same, same, change('same', true)];
  expect(foldUnchanged(changes).map((run) => [run.folded, run.changes.length])).toEqual([
    [true, 3],
    [false, 3],
    [false, 1],
    [false, 2],
  ]);
});

it('folds a text without any change whole', () => {
  expect(foldUnchanged([same, same, same])).toEqual([{ folded: true, changes: [same, same, same] }]);
});

it('loses nothing and never folds a change', () => {
  const any = fc.record({ kind: fc.constantFrom('same' as const, 'added' as const), moved: fc.boolean() });
  fc.assert(
    fc.property(fc.array(any), (list) => {
      const changes = list.map(({ kind, moved }) => change(kind, moved));
      const runs = foldUnchanged(changes);
      expect(runs.flatMap((run) => run.changes)).toEqual(changes);
      for (const run of runs.filter(({ folded }) => folded)) {
        expect(run.changes.every(({ kind, moved }) => kind === 'same' && !moved)).toBe(true);
      }
    }),
  );
});
