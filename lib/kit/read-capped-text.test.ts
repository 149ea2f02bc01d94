import { describe, expect, it } from 'vitest';
import { isProblem } from './problem';
import { readCappedText } from './read-capped-text';

const put = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'PUT', body, headers, duplex: 'half' } as RequestInit);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (isProblem(error) ? error.code : Promise.reject(error)),
  );

/** A body in pieces of `bytes` each; says how many were asked for. */
function pieces(bytes: number, count: number, failAt = Number.POSITIVE_INFINITY) {
  const state = { sent: 0, cancelled: false };
  const stream = new ReadableStream({
    pull(controller) {
      state.sent += 1;
      if (state.sent >= failAt) controller.error(new Error('aborted'));
      else if (state.sent > count) controller.close();
      else controller.enqueue(new Uint8Array(bytes).fill(0x61));
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { stream, state };
}

describe('readCappedText', () => {
  it('reads a body up to the limit, counted in bytes', async () => {
    expect(await readCappedText(put('äöü'), 6)).toBe('äöü');
    expect(await codeOf(readCappedText(put('äöü'), 5))).toBe('too-large');
    expect(await readCappedText(put(null), 5)).toBe('');
    expect(await readCappedText(put(pieces(10, 3).stream), 30)).toBe('a'.repeat(30));
  });

  it('refuses by the declared length before it reads', async () => {
    const { stream, state } = pieces(10, 1_000);
    const before = state.sent;
    expect(await codeOf(readCappedText(put(stream, { 'content-length': '50000000' }), 100))).toBe(
      'too-large',
    );
    expect(state.sent - before).toBeLessThanOrEqual(1);
  });

  it('stops reading at the limit, whatever was declared', async () => {
    const { stream, state } = pieces(1_000, 1_000);
    expect(await codeOf(readCappedText(put(stream, { 'content-length': '5' }), 10_000))).toBe('too-large');
    expect(state.sent).toBeLessThan(15);
    expect(state.cancelled).toBe(true);
  });

  it('puts characters together that arrive in pieces', async () => {
    const bytes = Buffer.from('Grüße 😀');
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await readCappedText(put(stream), 100)).toBe('Grüße 😀');
  });

  it('calls a body that breaks off a bad request', async () => {
    expect(await codeOf(readCappedText(put(pieces(10, 5, 3).stream), 100))).toBe('bad-request');
  });
});
