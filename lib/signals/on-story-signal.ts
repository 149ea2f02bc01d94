import { config } from '@/lib/kit/config';
import { Listener } from './listener';
import { readStorySignal, storyChannel } from './story-signal';

const held = globalThis as { datelineListener?: Listener };

/**
 * Calls `look` when something about the story has changed, and whenever a change may have been missed. All that a
 * process wants to hear comes over one connection. Returns how to stop.
 */
export function onStorySignal(storyId: string, look: () => void): () => void {
  held.datelineListener ??= new Listener({ connectionString: config.databaseUrl() });
  return held.datelineListener.subscribe(storyChannel, {
    heard: (payload) => {
      if (readStorySignal(payload) === storyId) look();
    },
    missed: look,
  });
}
