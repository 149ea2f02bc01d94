import { expect, test } from 'vitest';
import { takeMeasures } from './take-measures';

const measures = [
  { measure: 'Save', unit: 'ms', below: 30 },
  { measure: 'Floor', unit: 'ms' },
] as const;

function context() {
  const told: string[] = [];
  const stopping = new AbortController();
  return { told, stopping, tell: (line: string) => void told.push(line), signal: stopping.signal };
}

test('each measure gets its number, in order', async () => {
  const rows = await takeMeasures(context(), measures, async () => [12, 3]);
  expect(rows.map(({ measure, value, ok }) => [measure, value, ok])).toEqual([
    ['Save', 12, true],
    ['Floor', 3, true],
  ]);
});

test('what fails is told and is rows that nobody takes for a success', async () => {
  const bench = context();
  const rows = await takeMeasures(bench, measures, async () => {
    throw new Error('A save was refused: 413');
  });
  expect(rows.map(({ value, ok }) => [value, ok])).toEqual([
    [null, false],
    [null, false],
  ]);
  expect(bench.told.join('\n')).toContain('A save was refused: 413');
});

test('being stopped ends the bench, before a measure and within one', async () => {
  const bench = context();
  const within = takeMeasures(bench, measures, async () => {
    bench.stopping.abort(new Error('Stopped'));
    throw new Error('The server is gone');
  });
  await expect(within).rejects.toThrow('Stopped');
  await expect(takeMeasures(bench, measures, async () => [1, 1])).rejects.toThrow('Stopped');
});
