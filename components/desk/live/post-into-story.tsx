'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { addPostToStory } from '@/lib/actions/add-post-to-story';
import { storyFromPost } from '@/lib/actions/story-from-post';
import type { DeskPost } from '@/lib/document/shapes/live-desk';
import { newId } from '@/lib/kit/ids';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { runAction } from '../ask-server';
import { Dialog } from '../editor/dialog';
import { useStorySearch } from '../editor/use-story-search';
import { Problem } from '../problem';

interface Props {
  post: DeskPost;
  into: 'new' | 'other';
  onClose: () => void;
}

/** Makes a story of a post, or the last paragraphs of one, and says where it is. */
export function PostIntoStory({ post, into, onClose }: Props) {
  const all = liveDeskMessages();
  const words = all.intoStory;
  const [made, setMade] = useState<{ id: string; sentence: string } | null>(null);
  const [problem, setProblem] = useState('');
  const begun = useRef(false);

  useEffect(() => {
    if (into !== 'new' || begun.current) return;
    begun.current = true;
    const id = newId();
    void runAction(() => storyFromPost({ id, postId: post.id })).then((answer) => {
      if (answer.ok) setMade({ id, sentence: words.made });
      else setProblem(answer.sentence);
    });
  }, [into, post.id, words]);

  async function add(storyId: string) {
    setProblem('');
    const answer = await runAction(() => addPostToStory({ postId: post.id, storyId, saveId: newId() }));
    if (answer.ok) setMade({ id: storyId, sentence: words.done(answer.value.headline) });
    else setProblem(answer.sentence);
  }

  return (
    <Dialog title={into === 'new' ? all.posts.toStory : words.title} onClose={onClose}>
      {into === 'other' && !made && <StoryChoice onPick={(id) => void add(id)} />}
      <p role="status" className="text-pretty empty:hidden">
        {made?.sentence}
        {into === 'new' && !made && !problem && all.busy}
      </p>
      {made && (
        <a href={`/desk/stories/${made.id}`} className="btn btn-primary mt-4">
          {words.open}
        </a>
      )}
      <Problem className="mt-2">{problem}</Problem>
    </Dialog>
  );
}

function StoryChoice({ onPick }: { onPick: (storyId: string) => void }) {
  const words = liveDeskMessages().intoStory;
  const id = useId();
  const [query, setQuery] = useState('');
  const search = useStorySearch(query);
  const stories = search?.stories ?? [];
  return (
    <>
      <p className="mb-4 text-sm text-pretty text-ink-soft">{words.intro}</p>
      <label htmlFor={id} className="field-label">
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="mt-3 divide-y divide-rule">
        {stories.map(({ id: storyId, headline, section }) => (
          <li key={storyId}>
            <button
              type="button"
              className="w-full py-2.5 text-start hover:bg-sunken"
              onClick={() => onPick(storyId)}
            >
              <span className="block font-serif font-medium">{headline}</span>
              <span className="block text-sm text-ink-soft">{section}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-3 text-sm text-ink-soft empty:hidden">
        {query.trim().length >= 2 && (search ? stories.length === 0 && words.none : words.searching)}
      </p>
    </>
  );
}
