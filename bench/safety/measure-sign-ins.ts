import type { BenchContext } from '../bench';
import { PlainReader } from '../edge/plain-reader';
import type { Row } from '../measure';
import { percentile, spreadOf } from '../percentile';
import { takeMeasures } from '../take-measures';
import type { BenchedDateline } from '../with-dateline';

/** Readers on open connections, each asking again once it was answered and has waited a moment. */
const readers = 32;
const pauseMs = 20;
/** Sign-ins that are under way at any time, each from a network of its own, so that no limit but the machine's holds them up. */
const signIns = 64;
const seconds = 8;
/** A page that is this quick is quick enough, in milliseconds: twice nothing is nothing. */
const floor = 20;

/** How long readers wait for a page while 64 people try passwords, compared with while nobody does. */
export async function measureSignIns(
  context: BenchContext,
  { dateline }: BenchedDateline,
  path: string,
): Promise<Row[]> {
  return takeMeasures(
    context,
    [
      { measure: 'Kept page for readers, p99', unit: 'ms' },
      { measure: `… while ${signIns} sign in at once, p99`, unit: 'ms' },
      { measure: `… to each other, counted from ${floor} ms`, unit: 'ratio', below: 2 },
      { measure: 'Of those sign-ins, looked at', unit: '1/s' },
      { measure: '… turned away with 503 and Retry-After', unit: '1/s' },
      { measure: '… answered otherwise (nothing else may happen)', unit: '', below: 1 },
    ],
    async () => {
      // Once unheard, so that everything has been loaded that is loaded once.
      await readFor(context, dateline.url, path, 1);
      const alone = await readFor(context, dateline.url, path, seconds);
      const flood = startFlood(dateline.url);
      const beside = await readFor(context, dateline.url, path, seconds).finally(() => flood.stop());
      const { looked, busy, other } = await flood.ended;
      context.tell(`alone: ${spreadOf(alone)}; beside sign-ins: ${spreadOf(beside)}`);
      const [before, during] = [percentile(alone, 99), percentile(beside, 99)];
      const ratio = Math.max(during, floor) / Math.max(before, floor);
      return [before, during, ratio, looked / seconds, busy / seconds, other];
    },
  );
}

/** The times of all answers that readers got, in milliseconds. */
async function readFor(context: BenchContext, url: string, path: string, time: number): Promise<number[]> {
  const until = performance.now() + time * 1_000;
  const times: number[] = [];
  const one = async () => {
    const reader = await PlainReader.open(url);
    try {
      while (performance.now() < until) {
        context.signal.throwIfAborted();
        const { status, took } = await reader.get(path);
        if (status !== 200) throw new Error(`A reader got ${status}`);
        times.push(took);
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    } finally {
      reader.close();
    }
  };
  await Promise.all(Array.from({ length: readers }, one));
  return times;
}

/** Has 64 people try passwords of accounts that don't exist, over and over. */
function startFlood(url: string) {
  const counts = { looked: 0, busy: 0, other: 0 };
  let running = true;
  const one = async (n: number) => {
    const csrf = await fetch(`${url}/api/auth/csrf`);
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const cookie = csrf.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    for (let attempt = 0; running; attempt += 1) {
      const answer = await fetch(`${url}/api/auth/callback/credentials`, {
        method: 'POST',
        // The edge believes this machine (TRUSTED_PROXIES).
        headers: { cookie, origin: url, 'x-forwarded-for': `10.${n}.${attempt >> 8}.${attempt & 255}` },
        body: new URLSearchParams({
          csrfToken,
          email: `somebody-${n}-${attempt}@desk.example`,
          password: 'not the right one',
          json: 'true',
        }),
      });
      await answer.arrayBuffer();
      if (answer.status === 401) counts.looked += 1;
      else if (answer.status === 503 && answer.headers.has('retry-after')) counts.busy += 1;
      else counts.other += 1;
    }
  };
  const ended = Promise.all(Array.from({ length: signIns }, (_, n) => one(n))).then(() => counts);
  return {
    ended,
    stop: () => {
      running = false;
    },
  };
}
