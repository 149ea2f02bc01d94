import type { ReactNode } from 'react';
import type { HistoryStory } from '@/lib/document/shapes/revision';
import { historyMessages } from '@/lib/kit/messages/history';

interface Props {
  story: HistoryStory;
  title: string;
  back: { href: string; text: string };
  children: ReactNode;
}

/** What the pages of a history share: the way back, what they are about, and their width. */
export function HistoryFrame({ story, title, back, children }: Props) {
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6">
      {/* A full load: an editor that the browser still holds would know nothing of a version restored here. */}
      <a href={back.href} className="text-link inline-block min-h-6 text-sm">
        {back.text}
      </a>
      <h1 className="mt-2 font-serif text-3xl font-semibold tracking-tight">
        {title}
        <span className="mt-0.5 block text-lg font-normal text-pretty break-words text-ink-soft">
          {story.headline.trim() || historyMessages().untitled}
        </span>
      </h1>
      {children}
    </div>
  );
}
