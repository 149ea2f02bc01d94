import { config } from '@/lib/kit/config';
import { Listener } from './listener';

const held = globalThis as { datelineListener?: Listener };

/**
 * Calls `look` when something that `concerns` is sent on a channel, and whenever something may have been missed. All that a
 * process wants to hear comes over one connection. Returns how to stop.
 */
export function hear(channel: string, look: () => void, concerns: (payload: string) => boolean): () => void {
  held.datelineListener ??= new Listener({ connectionString: config.databaseUrl() });
  return held.datelineListener.subscribe(channel, {
    heard: (payload) => {
      if (concerns(payload)) look();
    },
    missed: look,
  });
}
