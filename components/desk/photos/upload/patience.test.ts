import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Patience } from './patience';

const line = { onLine: true };
const page = new EventTarget();
const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  line.onLine = true;
  vi.stubGlobal('navigator', line);
  vi.stubGlobal('window', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How long it waits, in milliseconds; null for ever, as far as anybody waits. */
async function waited(patience: Patience, signal = never): Promise<number | null> {
  const began = Date.now();
  let over: number | null = null;
  void patience.next(signal).then(
    () => {
      over = Date.now() - began;
    },
    () => {},
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return over;
}

it('waits longer from try to try, and after a while no more', async () => {
  const patience = new Patience();
  const waits: (number | null)[] = [];
  for (let n = 0; n < 7; n += 1) waits.push(await waited(patience));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]);
  for (let n = 0; n < 3; n += 1) await waited(patience);
  expect(await patience.next(never)).toBe(false);
});

it('begins anew when something got through', async () => {
  const patience = new Patience();
  for (let n = 0; n < 5; n += 1) await waited(patience);
  patience.progress();
  expect(await waited(patience)).toBe(1_000);
});

it('waits for the connection for as long as there is none, without counting', async () => {
  const patience = new Patience();
  line.onLine = false;
  const back = patience.next(never);
  await vi.advanceTimersByTimeAsync(24 * 60 * 60_000);
  page.dispatchEvent(new Event('online'));
  expect(await back).toBe(true);
  line.onLine = true;
  expect(await waited(patience)).toBe(1_000);
});

it('tries at once when the connection comes back while it waits', async () => {
  const patience = new Patience();
  await waited(patience);
  const next = patience.next(never);
  page.dispatchEvent(new Event('online'));
  expect(await next).toBe(true);
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  const waiting = new Patience().next(stop.signal);
  stop.abort('paused');
  await expect(waiting).rejects.toBe('paused');
  await expect(new Patience().next(stop.signal)).rejects.toBe('paused');
  line.onLine = false;
  const other = new AbortController();
  const offline = new Patience().next(other.signal);
  other.abort('removed');
  await expect(offline).rejects.toBe('removed');
});
