'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { newId } from '@/lib/kit/ids';
import { feedDoor } from './feed-door';
import { placeOf } from './place-of';
import { StoryFeed } from './story-feed';

/** How often it is looked where somebody is who types or clicks, in milliseconds. */
const lookEvery = 500;

/** The feed of a story for the life of the page; `pageId` is what colleagues know this page by. */
export function useStoryFeed(storyId: string, editor: Editor | null) {
  const [{ feed, pageId }] = useState(() => {
    const id = newId();
    return { pageId: id, feed: new StoryFeed(feedDoor(storyId, id)) };
  });

  useEffect(() => {
    const visible = () => document.visibilityState === 'visible';
    const start = () => feed.start(visible());
    const show = (event: PageTransitionEvent) => event.persisted && start();
    const leave = () => feed.stop();
    const see = () => feed.seen(visible());
    const look = () => feed.look();
    start();
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', show);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', see);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', show);
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', see);
    };
  }, [feed]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        const place = placeOf(editor, document.activeElement);
        if (place !== null) feed.moved(place);
      }, lookEvery);
    };
    document.addEventListener('selectionchange', soon);
    document.addEventListener('focusin', soon);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', soon);
      document.removeEventListener('focusin', soon);
    };
  }, [feed, editor]);

  return { feed, pageId };
}
