import { hear } from './hear';
import { readStorySignal, storyChannel } from './story-signal';

/**
 * Calls `look` when something about the story has changed, and whenever a change may have been missed. Returns how to stop.
 */
export function onStorySignal(storyId: string, look: () => void): () => void {
  return hear(storyChannel, look, (payload) => readStorySignal(payload) === storyId);
}
