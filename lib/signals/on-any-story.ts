import { hear } from './hear';
import { storyChannel } from './story-signal';

/**
 * Calls `look` some time after anything about any story has changed, at most once in `pause` milliseconds, and whenever a
 * change may have been missed. Returns how to stop.
 */
export function onAnyStory(look: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, pause);
  };
  const stop = hear(storyChannel, soon, () => true);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
