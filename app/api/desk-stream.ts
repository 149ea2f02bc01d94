import { viewerOfSession } from '@/lib/auth/viewer-of-session';
import { onPersonSignal } from '@/lib/signals/person-signal';

/** How often a stream shows that it lives, and looks whether its session still does, in milliseconds. */
const beat = 15_000;
/** How many messages may wait for a reader who takes none before they are given up. */
const longestQueue = 64;

/** How to end the streams that are open: a server that drains its connections must not wait for what never ends. */
const open = new Set<() => void>();
let watching = false;
function endWithTheProcess(end: () => void): void {
  open.add(end);
  if (watching) return;
  watching = true;
  process.once('SIGTERM', () => {
    for (const endOne of [...open]) endOne();
  });
}

type Viewer = NonNullable<Awaited<ReturnType<typeof viewerOfSession>>>;

/** What a stream tells, read as somebody may at that moment. */
export type Reading = (viewer: Viewer) => Promise<unknown>;

const encoder = new TextEncoder();
const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // A compressed or buffered stream would arrive late.
  'cache-control': 'private, no-store, no-transform',
  'x-accel-buffering': 'no',
};

/**
 * Answers with events for one session (HTML Living Standard, 9.2), each what `read` says at that moment, with what the person may do then; several changes at once
 * make one, and what is as it was is not told again. It ends with the session, when `read` throws, or when the reader is
 * gone or the process stops.
 * @param listen calls what it is given when there may be something new; returns how to stop
 */
export function deskStream(
  listen: (look: () => void) => () => void,
  { id: personId, sessionId }: { id: string; sessionId: string },
  gone: AbortSignal,
  read: Reading,
): Response {
  let end = () => {};
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let ended = false;
      let looking = false;
      let again = false;
      let told = '';
      const send = (text: string) => {
        if (ended) return;
        if ((controller.desiredSize ?? 0) < -longestQueue) end();
        else controller.enqueue(encoder.encode(text));
      };
      const tell = async () => {
        const viewer = await viewerOfSession(sessionId);
        if (viewer) {
          const now = event('now', await read(viewer));
          if (now !== told) send(now);
          told = now;
        } else {
          send(event('signed-out', {}));
          end();
        }
      };
      const look = () => {
        again = true;
        if (looking || ended) return;
        looking = true;
        void (async () => {
          while (again && !ended) {
            again = false;
            await tell();
          }
          looking = false;
        })().catch((error: unknown) => {
          // The page asks again, and is told by the door why not.
          console.error(error);
          end();
        });
      };
      const alive = async () => {
        if (await viewerOfSession(sessionId)) send(': beat\n\n');
        else look();
      };
      const timer = setInterval(() => alive().catch(() => end()), beat);
      const stops = [listen(look), onPersonSignal(personId, look)];
      end = () => {
        if (ended) return;
        ended = true;
        clearInterval(timer);
        for (const stop of stops) stop();
        gone.removeEventListener('abort', end);
        open.delete(end);
        if (!cancelled) controller.close();
      };
      gone.addEventListener('abort', end);
      endWithTheProcess(end);
      send('retry: 3000\n\n');
      look();
    },
    cancel() {
      cancelled = true;
      end();
    },
  });
  return new Response(stream, { headers });
}
