import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventReader, type LiveEvent } from './read-events';

const stream = [
  'retry: 3000\nid: 7\n\n',
  ':\n\n',
  'id: 8\nevent: published\ndata: {"update":"u1","html":"<p>a: b</p>"}\n\n',
  'retry: 4500\n\n',
  'id: 9\nevent: reload\ndata: {}\n\n',
].join('');
const told = [
  { id: '7', event: '', data: '' },
  { id: '8', event: 'published', data: '{"update":"u1","html":"<p>a: b</p>"}' },
  { id: '9', event: 'reload', data: '{}' },
];

test('reads what the edge writes, however the line cuts it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
      const heard: LiveEvent[] = [];
      const waits: number[] = [];
      const read = eventReader(
        (event) => heard.push(event),
        (ms) => waits.push(ms),
      );
      const places = [...new Set([0, ...cuts, stream.length])].sort((a, b) => a - b);
      for (const [n, from] of places.entries()) read(stream.slice(from, places[n + 1]));
      expect(heard).toEqual(told);
      expect(waits).toEqual([3_000, 4_500]);
    }),
  );
});
