import { markDemoLoaded } from '@/lib/data/write/set-up-newsroom';
import { openDemoDesk } from './demo-desk';
import { loadLibrary } from './load-library';
import { loadPictures } from './load-pictures';
import { loadPortraits } from './load-portraits';
import { loadReview } from './load-review';
import { loadSeries } from './load-series';
import { loadStory } from './load-story';
import { losePost } from './lose-post';
import { drawPicture } from './pictures/draw-picture';
import type { StoryPlan } from './plan';
import { allStories } from './stories/all-stories';

/** The moment that decides a story's turn, as a number that grows with time. */
function turn({ published, saved }: StoryPlan): number {
  const { daysAgo, at } = published ?? saved ?? { daysAgo: 0, at: '00:00' };
  return -daysAgo * 24 * 60 + Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
}

/**
 * Loads the demo newsroom by way of the use cases, as if its staff had worked in it for three weeks. Says how far it
 * is, and picks up where an earlier load was cut short.
 */
export async function loadDemo(
  now: Date,
  say: (line: string) => void,
  { stories = allStories, draw = drawPicture } = {},
): Promise<void> {
  const desk = await openDemoDesk(now);
  say('People, sections and helplines are in');
  const photo = await loadPictures(desk, { stories, draw }, (done, all) => {
    if (done % 10 === 0 || done === all) say(`${done} of ${all} pictures drawn`);
  });
  await loadPortraits(desk, photo);
  await loadLibrary(desk, photo, { draw });
  for (const story of [...stories].sort((a, b) => turn(a) - turn(b))) {
    await loadStory(story, desk, photo);
  }
  await loadSeries(desk, stories);
  await losePost(desk);
  await loadReview(desk, stories);
  say(`${stories.length} stories in`);
  await markDemoLoaded();
}
