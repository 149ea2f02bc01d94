'use client';

import { memo, useEffect, useState } from 'react';
import { createUpdate } from '@/lib/actions/create-update';
import type { DeskStory, DeskUpdate } from '@/lib/document/shapes/desk-story';
import { type UpdateKind, updateKinds } from '@/lib/document/shapes/update-kind';
import { newId } from '@/lib/kit/ids';
import { updatesMessages } from '@/lib/kit/messages/updates';
import { askServer } from '../../ask-server';
import { Problem } from '../../problem';
import { useAct } from '../../use-act';
import type { StoryFeed } from '../together/story-feed';
import { UpdateCard } from './update-card';
import { withMade } from './with-made';

interface Props {
  story: DeskStory;
  /** Readers see the story: only then can there be news about it. */
  live: boolean;
  readOnly: boolean;
  /** The update that somebody asked for elsewhere on the page. */
  wanted: string | null;
  feed: StoryFeed;
}

/** The story's updates and corrections, oldest first as on the page, and the way to add one. */
export const UpdateList = memo(function UpdateList({ story, live, readOnly, wanted, feed }: Props) {
  const words = updatesMessages();
  const [updates, setUpdates] = useState(story.updates);
  const [plans, setPlans] = useState(story.schedules);
  // What colleagues did to them meanwhile. An editor that is open here keeps its words: its own saves merge them.
  useEffect(() => {
    let known = feed.now()?.updates;
    return feed.subscribe(async () => {
      const heard = feed.now()?.updates;
      setPlans((before) => feed.now()?.schedules ?? before);
      const news = known !== undefined && heard !== undefined && heard !== known;
      known = heard ?? known;
      if (!news) return;
      const answer = await askServer<DeskStory>(`/api/drafts/${story.id}`);
      if (answer.ok) setUpdates(answer.value.updates);
    });
  }, [feed, story.id]);
  const [begun, setBegun] = useState<string | null>(null);
  const { busy, problem, act } = useAct();

  async function add(kind: UpdateKind) {
    const id = newId();
    const created = await act(() => createUpdate({ id, storyId: story.id, kind }));
    if (!created) return;
    setUpdates((all) => withMade(all, created.value));
    setBegun(id);
  }
  async function planned() {
    const answer = await askServer<DeskStory>(`/api/drafts/${story.id}`);
    if (answer.ok) setPlans(answer.value.schedules);
  }
  const replace = (next: DeskUpdate) =>
    setUpdates((all) => all.map((update) => (update.id === next.id ? next : update)));

  if (updates.length === 0 && (!live || readOnly)) return null;
  return (
    <section className="updates">
      <h2 className="font-serif text-2xl font-semibold">{words.title}</h2>
      <p className="mt-1 text-sm text-pretty text-ink-soft">{live ? words.hint : words.onlyLive}</p>
      <ol>
        {updates.map((update) => (
          <li key={update.id}>
            <UpdateCard
              storyId={story.id}
              update={update}
              plans={plans.filter(({ updateId }) => updateId === update.id)}
              onPlanned={planned}
              live={live}
              readOnly={readOnly}
              mayCorrectTime={story.may.correctTime}
              choices={story.choices}
              begun={begun === update.id || wanted === update.id}
              onChange={replace}
            />
          </li>
        ))}
      </ol>
      {live && !readOnly && (
        <div className="mt-5 flex flex-wrap gap-2">
          {updateKinds.map((kind) => (
            <button key={kind} type="button" className="btn" aria-disabled={busy} onClick={() => add(kind)}>
              {words.add[kind]}
            </button>
          ))}
        </div>
      )}
      <Problem className="mt-2">{problem}</Problem>
    </section>
  );
});
