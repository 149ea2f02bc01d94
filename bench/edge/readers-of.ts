import { setTimeout as pause } from 'node:timers/promises';
import { PlainReader } from './plain-reader';

/** How long each of them looks at the page, in ms. */
const rest = 20;

/** So many readers who ask for a page again and again, until the function that comes back is called. */
export async function readersOf(url: string, path: string, count: number): Promise<() => Promise<void>> {
  let over = false;
  const all = await Promise.all(Array.from({ length: count }, () => PlainReader.open(url)));
  const reading = all.map(async (reader) => {
    while (!over) {
      await reader.get(path);
      await pause(rest * (0.5 + Math.random()));
    }
    reader.close();
  });
  return async () => {
    over = true;
    await Promise.all(reading);
  };
}
