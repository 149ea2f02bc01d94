import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';
import { benchStoryOfBytes } from './bench-story';
import { type SaveRun, timeSaves } from './save-times';

const kilobyte = 1_024;

const usualMeasures = [
  { measure: 'Save of a 20 KB story, p95', unit: 'ms', below: 30 },
  { measure: 'Floor: GET /livez in turn with it, p95', unit: 'ms' },
  { measure: 'Floor: bare commit of the same 20 KB, p95', unit: 'ms' },
] as const;
const hugeMeasures = [
  { measure: 'Save of a 5 MB story, p95', unit: 'ms', below: 500 },
  { measure: 'Floor: GET /livez in turn with those 5 MB, p95', unit: 'ms' },
  { measure: 'Floor: bare commit of the same 5 MB, p95', unit: 'ms' },
] as const;

/** What saving costs at the server: a story of the usual size, and one so large that nobody should write it. */
export async function measureSaves(
  context: BenchContext,
  benched: BenchedDateline,
  photoIds: readonly string[],
): Promise<Row[]> {
  const take = async (run: SaveRun): Promise<[number, number, number]> => {
    const { saves, livez, commits } = await timeSaves(benched, run, context.signal);
    context.tell(`saves ${spreadOf(saves)}`);
    return [percentile(saves, 95), percentile(livez, 95), percentile(commits, 95)];
  };
  const usual = await takeMeasures(context, usualMeasures, () => {
    const document = benchStoryOfBytes(20 * kilobyte, { photoIds: photoIds.slice(0, 12), embeds: 8 });
    return take({ document, saves: 200, warmUp: 20 });
  });
  const huge = await takeMeasures(context, hugeMeasures, () => {
    const contents = { photoIds, embeds: 40, wordsPerParagraph: 200 };
    const document = benchStoryOfBytes(5 * kilobyte * kilobyte, contents);
    return take({ document, saves: 20, warmUp: 2 });
  });
  return [...usual, ...huge];
}
