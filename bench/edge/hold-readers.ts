import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** Many readers with a stream of events each. */
export interface HeldReaders {
  /** Calls `tell`, and resolves with the milliseconds until the last reader had heard an event. */
  untilLastHears: (tell: () => Promise<unknown>) => Promise<number>;
  stop: () => void;
}

const processes = 4;
const limit = 20_000;

/** The next message of a process; rejects when it is gone or says nothing. */
async function messageOf(child: ChildProcess): Promise<Record<string, number>> {
  const [message] = await once(child, 'message', { signal: AbortSignal.timeout(limit) });
  return message as Record<string, number>;
}

/** Opens `count` streams of the story's events from other processes; rejects unless every one is open. */
export async function holdReaders(url: string, story: string, count: number): Promise<HeldReaders> {
  const { port } = new URL(url);
  const each = count / processes;
  const children = Array.from({ length: processes }, (_, n) =>
    fork(new URL('./live-readers.mjs', import.meta.url), [
      port,
      `/live/${story}`,
      String(each),
      String(n * each),
    ]),
  );
  const stop = () => {
    for (const child of children) child.kill();
  };
  try {
    const all = await Promise.all(children.map(messageOf));
    const open = all.reduce((sum, { joined = 0, lost = 0 }) => sum + joined - lost, 0);
    if (open !== count) throw new Error(`${open} of ${count} streams could be opened`);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    stop,
    async untilLastHears(tell) {
      for (const child of children) child.send('again');
      const heard = Promise.all(children.map(messageOf));
      const began = performance.timeOrigin + performance.now();
      await tell();
      const times = await heard;
      return Math.max(...times.map(({ heardAt = Number.NaN }) => heardAt)) - began;
    },
  };
}
