'use client';

import { useState } from 'react';
import type { DeskPost } from '@/lib/document/shapes/live-desk';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { useDisclosure } from '../editor/use-disclosure';
import { PostIntoStory } from './post-into-story';

interface Props {
  post: DeskPost;
  /** The story's address; null where readers have nothing there. */
  path: string | null;
}

/** What is wanted of a post now and then: its address, and making a story of it. */
export function PostMore({ post, path }: Props) {
  const words = liveDeskMessages().posts;
  const { open, setOpen, area } = useDisclosure<HTMLDivElement>();
  const [into, setInto] = useState<'new' | 'other' | null>(null);
  const [copied, setCopied] = useState(false);
  const choose = (what: 'new' | 'other') => {
    setOpen(false);
    area.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    setInto(what);
  };
  async function copy() {
    await navigator.clipboard.writeText(`${window.location.origin}${path}#update-${post.id}`).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }
  return (
    <div ref={area} className="relative ms-auto">
      <button type="button" className="act" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.more}
      </button>
      {open && (
        <div className="popover popover-menu">
          {path && (
            <button type="button" className="more-item" onClick={() => void copy()}>
              {words.link}
              <span role="status" className="ms-auto text-sm text-good">
                {copied && words.linked}
              </span>
            </button>
          )}
          <button type="button" className="more-item" onClick={() => choose('new')}>
            {words.toStory}
          </button>
          <button type="button" className="more-item" onClick={() => choose('other')}>
            {words.addToStory}
          </button>
        </div>
      )}
      {into && <PostIntoStory post={post} into={into} onClose={() => setInto(null)} />}
    </div>
  );
}
