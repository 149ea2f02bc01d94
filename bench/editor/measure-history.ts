import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { timeHistory } from './history-times';

const measures = [
  { measure: 'List of 10,000 revisions, p95', unit: 'ms', below: 100 },
  { measure: 'Comparison of two of 10,000 revisions, p95', unit: 'ms', below: 500 },
  { measure: 'Floor: GET /livez in turn with them, p95', unit: 'ms' },
] as const;

/** What it costs the server to show a long history of a usual story: a page of the list, and two versions compared. */
export function measureHistory(context: BenchContext, benched: BenchedDateline): Promise<Row[]> {
  return takeMeasures(context, measures, async () => {
    const { list, compare, livez } = await timeHistory(
      benched,
      { bytes: 20 * 1_024, count: 40 },
      context.signal,
    );
    context.tell(`list ${spreadOf(list)}`);
    context.tell(`comparison ${spreadOf(compare)}`);
    return [percentile(list, 95), percentile(compare, 95), percentile(livez, 95)];
  });
}
