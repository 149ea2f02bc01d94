import { availableParallelism } from 'node:os';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { createLimiter } from '@/lib/kit/limiter';
import { decideCreditUnknown } from '@/lib/newsroom/decide-credit-unknown';
import { uploadPhoto } from '@/lib/newsroom/upload-photo';
import type { Moment } from './calendar';
import type { DemoDesk } from './demo-desk';
import type { drawPicture } from './pictures/draw-picture';
import { type PictureKey, pictureKeys, pictureOf } from './pictures/pictures';
import type { StoryPlan } from './plan';
import type { Line } from './write';

export type PhotoIds = (key: PictureKey) => string;

/** When a picture reached the desk: the day before the first story that shows it. */
function arrival(key: PictureKey, stories: readonly StoryPlan[]): Moment {
  const days = stories
    .filter((story) => picturesOf(story).includes(key))
    .map(({ published, saved }) => (published ?? saved)?.daysAgo ?? 0);
  return { daysAgo: Math.max(0, ...days) + 1, at: '10:00' };
}

/** What a story says, in itself, in its updates and in its live posts. */
export function bodiesOf({
  body,
  updates = [],
  live,
}: Pick<StoryPlan, 'body' | 'updates' | 'live'>): Line[][] {
  const posts = live ? [live.points, ...live.posts.map((post) => post.body)] : [];
  return [body, ...updates.map((update) => update.body), ...posts];
}

/** Every picture that a story names in any of them, repetitions included. */
export function picturesOf({ lead, leadVideo, ...story }: StoryPlan): PictureKey[] {
  const lines = bodiesOf(story).flat();
  const above = [lead?.picture, leadVideo?.poster].flatMap((key) => key ?? []);
  return [...above, ...lines.flatMap(({ pictures = [] }) => pictures)];
}

/**
 * Draws every picture and uploads it as anybody would. A picture that is there already is found by its bytes, so this
 * can be cut short and repeated.
 */
export async function loadPictures(
  desk: DemoDesk,
  { stories, draw }: { stories: readonly StoryPlan[]; draw: typeof drawPicture },
  progress: (done: number, all: number) => void,
): Promise<PhotoIds> {
  const ids = new Map<PictureKey, string>();
  const inTurn = createLimiter(availableParallelism() + 1);
  await Promise.all(
    pictureKeys.map((key) =>
      inTurn(async () => {
        const context = desk.at('teague', arrival(key, stories));
        const bytes = await draw(key, pictureOf(key));
        const { id } = await uploadPhoto(context, { fileName: `${key}.jpg`, bytes });
        ids.set(key, id);
        progress(ids.size, pictureKeys.length);
      }),
    ),
  );
  const photoIds: PhotoIds = (key) => {
    const id = ids.get(key);
    if (!id) throw new Error(`The picture ${key} was not loaded`);
    return id;
  };
  for (const story of stories) await decideCredits(desk, story, photoIds);
  return photoIds;
}

/** The editor's decisions about pictures that nobody can be named for, each made once. */
async function decideCredits(desk: DemoDesk, { creditUnknown, published, saved }: StoryPlan, ids: PhotoIds) {
  const moment = published ?? saved ?? { daysAgo: 0, at: '00:00' };
  const context = desk.at('teague', moment);
  for (const [key, reason] of Object.entries(creditUnknown ?? {}) as [PictureKey, string][]) {
    const { creditUnknown: decided } = await getDeskPhoto(context.viewer, ids(key));
    if (!decided) await decideCreditUnknown(context, { id: ids(key), reason });
  }
}
