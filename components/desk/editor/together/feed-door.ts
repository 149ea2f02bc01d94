import type { StoryNow } from '@/lib/document/shapes/story-now';
import { askServer } from '../../ask-server';
import type { FeedDoor } from './story-feed';

/** The doors of one story for one page, over HTTP. */
export function feedDoor(storyId: string, pageId: string): FeedDoor {
  const presence = `/api/stories/${storyId}/presence`;
  const message = (place: string, leaving: boolean) => JSON.stringify({ pageId, place, leaving });
  return {
    async beat(place) {
      const answer = await askServer<StoryNow>(presence, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: message(place, false),
      });
      return answer.ok ? answer.value : null;
    },
    leave() {
      navigator.sendBeacon(presence, new Blob([message('', true)], { type: 'application/json' }));
    },
    listen(hear) {
      let stream: EventSource | null = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const open = () => {
        stream = new EventSource(`/api/stories/${storyId}/events`);
        stream.addEventListener('now', ({ data }) => hear(JSON.parse(data) as StoryNow));
        // The browser comes back by itself after a broken connection, but not after a refusal: then, and when the session
        // has ended, the page asks again at leisure, and has its heartbeat's answers until then.
        stream.addEventListener('signed-out', () => later(stream));
        stream.addEventListener('error', () => stream?.readyState === EventSource.CLOSED && later(stream));
      };
      const later = (over: EventSource | null) => {
        over?.close();
        clearTimeout(timer);
        timer = setTimeout(open, 30_000);
      };
      open();
      return () => {
        clearTimeout(timer);
        stream?.close();
      };
    },
  };
}
