'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import type { StoryNow } from '@/lib/document/shapes/story-now';
import { togetherMessages } from '@/lib/kit/messages/together';
import { useDesk } from '../desk-provider';
import type { SaveQueue } from '../save-queue';
import type { StoryContent } from '../use-story-draft';
import { useWriter } from '../writer';
import { followSaves } from './follow-saves';
import type { StoryFeed } from './story-feed';
import { type Shown, turnOf } from './turn-of';
import { useColleagues } from './use-colleagues';
import { useMarks } from './use-marks';

interface Props {
  storyId: string;
  feed: StoryFeed;
  pageId: string;
  editor: Editor | null;
  queue: SaveQueue<StoryContent>;
  /** What this page takes to be published. */
  shown: Shown;
  /** Takes over what is published in truth. */
  follow: (now: StoryNow) => void;
}

/** How long a brief notice stays, in milliseconds. */
const shortly = 12_000;

/** After how long what one and the same person saves is told of again, in milliseconds. */
const quiet = 60_000;

/**
 * Brings what others do into the page: their marks beside the text, what they save, what they publish; and says so in
 * a corner, where nothing moves for it.
 */
export function Together({ storyId, feed, pageId, editor, queue, shown, follow }: Props) {
  const words = togetherMessages().notice;
  const context = useDesk();
  const { id: me } = useWriter();
  const [news, tell] = useState({ notice: '', brief: false });
  const [merges, setMerges] = useState(0);
  useMarks(editor, useColleagues(feed, pageId), merges);

  const latest = useRef({ shown, follow });
  useEffect(() => {
    latest.current = { shown, follow };
  });
  useEffect(() => {
    const look = () => {
      const now = feed.now();
      if (!now) return;
      const sentence = turnOf(latest.current.shown, now, now.turnedBy?.name ?? null);
      // What I publish in this page comes back this way too, perhaps before its own answer.
      if (sentence && now.turnedBy?.id !== me) tell({ notice: sentence, brief: false });
      latest.current.shown = now;
      latest.current.follow(now);
    };
    look();
    return feed.subscribe(look);
  }, [feed, me]);

  const told = useRef({ by: '', at: 0 });
  useEffect(() => {
    if (!editor) return;
    return followSaves({
      storyId,
      feed,
      queue,
      context,
      editor,
      followed(by) {
        setMerges((count) => count + 1);
        const again = told.current.by !== by.id || performance.now() - told.current.at > quiet;
        if (again) tell({ notice: by.id === me ? words.savedByYou : words.saved(by.name), brief: true });
        told.current = { by: by.id, at: performance.now() };
      },
    });
  }, [storyId, feed, queue, context, editor, me, words]);

  // What is to be seen in the text anyway goes by itself; what readers see now stays until somebody has read it.
  useEffect(() => {
    if (!news.brief) return;
    const timer = setTimeout(() => tell({ notice: '', brief: false }), shortly);
    return () => clearTimeout(timer);
  }, [news]);

  const { notice } = news;
  return (
    <div className={notice ? 'desk-notice' : ''}>
      <p role="status">{notice}</p>
      {notice && (
        <button type="button" className="btn btn-quiet" onClick={() => tell({ notice: '', brief: false })}>
          {words.dismiss}
        </button>
      )}
    </div>
  );
}
