import { fuzzEdge } from '../../edge/test-support/fuzz-edge.ts';
import type { Bench } from '../bench';
import { takeMeasures } from '../take-measures';

const requests = 1_000_000;
const largest = 512;

/** A million odd requests (`--count` for another number): none may end the edge or be answered with another's page. */
export const benchEdgeFuzz: Bench = (context) =>
  takeMeasures(
    context,
    [
      { measure: 'Odd requests sent', unit: '' },
      { measure: '… answered with what another asked for', unit: '', below: 1 },
      { measure: '… answered 5xx though Next was well', unit: '', below: 1 },
      { measure: '… after which a plain one is answered', unit: '', above: 1 },
      { measure: 'Memory of the edge, Next’s stand-in and who asks', unit: 'MB', below: largest },
    ],
    async () => {
      const seed = Date.now() % 2 ** 31;
      context.tell(`seed ${seed}`);
      const result = await fuzzEdge({
        count: context.count ?? requests,
        seed,
        signal: context.signal,
        progress: (sent) =>
          context.tell(`${sent} requests, ${Math.round(process.memoryUsage().rss / 1e6)} MB`),
      });
      for (const mixed of result.mixedUp.slice(0, 5)) context.tell(mixed);
      context.tell(JSON.stringify(result.statuses));
      const failed = Object.entries(result.statuses).filter(([status]) => status >= '500');
      return [
        result.sent,
        result.mixedUp.length,
        failed.reduce((sum, [, count]) => sum + count, 0),
        Number(result.alive),
        process.memoryUsage().rss / 1e6,
      ];
    },
  );
