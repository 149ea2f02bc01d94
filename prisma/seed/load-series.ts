import { listSeries } from '@/lib/data/desk/list-series';
import { createSeries } from '@/lib/newsroom/create-series';
import { editSeries } from '@/lib/newsroom/edit-series';
import type { DemoDesk } from './demo-desk';
import { demoId } from './demo-id';
import type { StoryPlan } from './plan';
import { emptyFlats } from './stories/empty-flats';
import { marketHall } from './stories/market-hall';
import { shorePower } from './stories/shore-power';

const words = {
  name: 'A city, mended',
  description:
    'What Wrenmouth was left with, and what it is making of it: a market, some towers and a quay, in three parts.',
};
const parts = [marketHall, emptyFlats, shorePower];

/** The demo's series, once its parts are there. Made where there is none, filled where it was cut short. */
export async function loadSeries(desk: DemoDesk, stories: readonly StoryPlan[]): Promise<void> {
  if (!parts.every((part) => stories.includes(part))) return;
  const editor = desk.at('castellan', { daysAgo: 8, at: '09:00' });
  const found = async () => (await listSeries(editor.viewer)).find(({ name }) => name === words.name);
  const known = await found();
  if (known?.parts === parts.length) return;
  const id = known?.id ?? (await createSeries(editor, words));
  const storyIds = parts.map(({ key }) => demoId(`story:${key}`));
  await editSeries(editor, { id, baseVersion: 0, ...words, storyIds });
}
