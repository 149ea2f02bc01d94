import type { BenchContext } from '../bench';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import { timeBarePage } from './bare-page';
import type { DeskBrowser } from './desk-browser';
import { timeKeyPresses } from './key-presses';
import { timeOpening, weighScripts, writableText } from './opening';

const keyPresses = 300;
const openings = 5;

const keyMeasures = [
  { measure: 'Key press to paint, p95', unit: 'ms', below: 32 },
  { measure: 'Floor: key press in a bare page, p95', unit: 'ms' },
] as const;
const openingMeasures = [
  { measure: `Opening, median of ${openings} with an empty cache`, unit: 'ms', below: 1_500 },
] as const;
const weightMeasures = [
  { measure: 'JavaScript until one can write, gzip', unit: 'KB', below: 260 },
  { measure: 'JavaScript with all that comes afterwards, gzip', unit: 'KB' },
] as const;

/** What somebody feels who opens the story at `address`, of so many words, and writes in it. */
export async function measureWriting(
  context: BenchContext,
  browser: DeskBrowser,
  { address, words }: { address: string; words: number },
): Promise<Row[]> {
  const { signal, tell } = context;
  const keys = await takeMeasures(context, keyMeasures, async () => {
    const typing = { count: keyPresses, signal };
    const inStory = await browser.inNewProfile(async (page) => {
      await timeOpening(page, address);
      return timeKeyPresses(page, { ...typing, text: writableText });
    });
    tell(`in the story ${spreadOf(inStory)}`);
    const inBarePage = await browser.inNewProfile((page) => timeBarePage(page, words, typing));
    tell(`in a bare page ${spreadOf(inBarePage)}`);
    return [percentile(inStory, 95), percentile(inBarePage, 95)];
  });
  const opening = await takeMeasures(context, openingMeasures, async () => {
    const times: number[] = [];
    while (times.length < openings) {
      signal.throwIfAborted();
      times.push(await browser.inNewProfile((page) => timeOpening(page, address)));
    }
    tell(spreadOf(times));
    return [percentile(times, 50)];
  });
  const weight = await takeMeasures(context, weightMeasures, async () => {
    const { toOpen, inAll } = await browser.inNewProfile((page) => weighScripts(page, address));
    return [toOpen, inAll];
  });
  return [...keys, ...opening, ...weight];
}
