import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { assignStory } from '@/lib/newsroom/review/assign-story';
import { handInStory } from '@/lib/newsroom/review/hand-in-story';
import { setDeadline } from '@/lib/newsroom/review/set-deadline';
import type { DemoDesk } from './demo-desk';
import { demoId } from './demo-id';
import type { StoryPlan } from './plan';
import { draftPassLine } from './stories/draft-pass-line';
import { draftRescue } from './stories/draft-rescue';

/** Assigns one of the demo's drafts, with a deadline this afternoon. */
async function assign(desk: DemoDesk): Promise<void> {
  const editor = desk.at('castellan', { daysAgo: 0, at: '08:05' });
  const storyId = demoId(`story:${draftPassLine.key}`);
  const { review } = await getDeskStory(editor.viewer, storyId);
  const writers = (['ruel', 'halloway'] as const).map((who) => desk.at(who, { daysAgo: 0, at: '08:05' }));
  if (review.assignees.length === 0) {
    await assignStory(editor, { storyId, personIds: writers.map(({ viewer }) => viewer.id) });
  }
  const time = { wall: `${desk.calendar.day(0)}T17:00`, turn: null };
  if (!review.deadline) await setDeadline(editor, { storyId, time });
}

/** Hands the other one in. */
async function handIn(desk: DemoDesk): Promise<void> {
  const writer = desk.at('halloway', { daysAgo: 1, at: '21:40' });
  const storyId = demoId(`story:${draftRescue.key}`);
  const { status, version } = await getDeskStory(writer.viewer, storyId);
  const note = 'Kirsten wants to see her quotation before it goes out. She calls back at ten.';
  if (status === 'draft') await handInStory(writer, { storyId, seen: status, note, version });
}

/** What the demo's editors have before them, as far as its drafts are loaded. */
export async function loadReview(desk: DemoDesk, stories: readonly StoryPlan[]): Promise<void> {
  if (stories.includes(draftPassLine)) await assign(desk);
  if (stories.includes(draftRescue)) await handIn(desk);
}
