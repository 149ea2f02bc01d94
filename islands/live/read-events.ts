/** What a story's stream tells: `id` is what a client that connects again says it has. */
export interface LiveEvent {
  id: string;
  event: string;
  data: string;
}

/** How long to wait before connecting again, in ms, where the stream says so. */
type Retry = (ms: number) => void;

/**
 * Reads the blocks of an event stream (HTML Living Standard, 9.2.6), as far as ours uses the format: the lines of a block
 * are parted by single line feeds. Returns a function that takes text as it comes, however it is cut.
 */
export function eventReader(hear: (event: LiveEvent) => void, retry: Retry): (text: string) => void {
  let rest = '';
  return (text) => {
    const blocks = (rest + text).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const told: Record<string, string> = {};
      for (const line of block.split('\n')) {
        const colon = line.indexOf(':');
        if (colon > 0) told[line.slice(0, colon)] = line.slice(colon + 1).trimStart();
      }
      if (told.retry) retry(Number(told.retry));
      if (told.id) hear({ id: told.id, event: told.event ?? '', data: told.data ?? '' });
    }
  };
}
