import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planRedirects, type RedirectPair } from './plan-redirects';

const pair = (path: string, target: string): RedirectPair => ({ path, target });

it('adds what is new and changes what is there', () => {
  expect(planRedirects([pair('/a', '/x')], [pair('/b', '/y'), pair('/a', '/z')])).toEqual({
    changes: [pair('/b', '/y'), pair('/a', '/z')],
    loops: [],
  });
});

it('collapses chains, forwards and backwards', () => {
  expect(planRedirects([pair('/a', '/b')], [pair('/b', '/c')]).changes).toEqual([
    pair('/a', '/c'),
    pair('/b', '/c'),
  ]);
  expect(planRedirects([pair('/b', 'https://e.example/')], [pair('/a', '/b?x=1#y')]).changes).toEqual([
    pair('/a', 'https://e.example/'),
  ]);
});

it('refuses circles, and leaves what was there', () => {
  const known = [pair('/a', '/b')];
  expect(planRedirects(known, [pair('/b', '/a')])).toEqual({ changes: [], loops: [pair('/b', '/a')] });
  expect(planRedirects(known, [pair('/a', '/a#x')])).toEqual({ changes: [], loops: [pair('/a', '/a#x')] });
});

it('leaves no chain and no circle, whatever is added in whatever order', () => {
  const path = fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f');
  const pairs = fc.array(fc.record({ path, target: fc.oneof(path, fc.constant('https://e.example/')) }));
  fc.assert(
    fc.property(fc.array(pairs, { maxLength: 4 }), (batches) => {
      let stored = new Map<string, string>();
      for (const batch of batches) {
        const known = [...stored].map(([from, target]) => pair(from, target));
        const { changes } = planRedirects(known, batch);
        stored = new Map([...stored, ...changes.map((change) => [change.path, change.target] as const)]);
        for (const target of stored.values()) expect(stored.has(target)).toBe(false);
      }
    }),
  );
});
