import { errorText } from '../scripts/complaint.ts';
import type { BenchContext } from './bench';
import { type Measure, type Row, rowOf } from './measure';

/**
 * Measures several things in one go, `take` finding a number for each. What fails is told and becomes rows without a
 * value, so that the rest is still measured; only being stopped ends the bench.
 */
export async function takeMeasures<const Measures extends readonly Measure[]>(
  { signal, tell }: Pick<BenchContext, 'signal' | 'tell'>,
  measures: Measures,
  take: () => Promise<{ [Index in keyof Measures]: number }>,
): Promise<Row[]> {
  signal.throwIfAborted();
  const names = measures.map(({ measure }) => measure).join(' · ');
  tell(`${names} …`);
  try {
    const values: readonly number[] = await take();
    return measures.map((measure, index) => rowOf(measure, values[index] ?? null));
  } catch (error) {
    signal.throwIfAborted();
    tell(`could not be measured: ${errorText(error)}`);
    return measures.map((measure) => rowOf(measure, null));
  }
}
