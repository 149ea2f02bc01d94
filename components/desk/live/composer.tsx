'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '@/lib/document/finding';
import type { LiveDesk } from '@/lib/document/shapes/live-desk';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { useDesk } from '../editor/desk-provider';
import { SaveProblem, SaveStatus } from '../editor/save-status';
import { BylineLine } from './byline-line';
import type { Drafts } from './drafts';
import type { PostDraft } from './post-draft';
import { PostFields } from './post-fields';
import { isPostKey, postKeys } from './post-keys';
import { PostLater } from './post-later';
import { usePostText } from './use-post-text';

interface Props {
  drafts: Drafts;
  draft: PostDraft;
  desk: LiveDesk;
  /** Whether posts can go out: the coverage goes on, and readers can open the story. */
  open: boolean;
  ended: boolean;
  /** Whether the cursor belongs here: something was just posted from here. */
  focus: boolean;
  onPosted: (sentence: string) => void;
}

/** Where a post is written and sent. There is one for each post: what is sent takes its words along. */
export function Composer({ drafts, draft, desk, open, ended, focus, onPosted }: Props) {
  const words = liveDeskMessages().composer;
  const { locale } = useDesk();
  const id = useId();
  const text = usePostText(draft);
  const { preflight, save, editor } = text;
  const [key, setKey] = useState(false);
  const [pin, setPin] = useState(false);
  const [problem, setProblem] = useState('');
  const [keys, setKeys] = useState('');
  const [waiting, setWaiting] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const release = desk.may.post;
  useEffect(() => setKeys(postKeys()), []);
  useEffect(() => {
    // Only whoever is still where they posted from goes on here.
    const { activeElement } = document;
    if (focus && editor && (activeElement === document.body || activeElement === null))
      editor.commands.focus('end');
  }, [focus, editor]);
  // That nothing is written yet is no news, and while one types it may be out of date.
  const told = preflight.open.filter(({ code }) => code !== 'body-empty');
  const red = told.filter(({ level }) => level === 'red');

  function post() {
    setProblem('');
    if (text.arriving()) return setProblem(words.arriving);
    if (draft.isEmpty) return setProblem(words.empty);
    if (!open && release) return setProblem(words.over);
    if (release && text.stoppedBy().length > 0) {
      setProblem(words.blocked);
      return;
    }
    drafts.sendComposer({ release, key, pin });
    onPosted(release ? words.posted : words.handedIn);
  }

  return (
    <section
      ref={frame}
      aria-labelledby={`${id}-title`}
      className="composer"
      data-composer={draft.id}
      onKeyDownCapture={(event) => {
        if (!isPostKey(event)) return;
        event.preventDefault();
        event.stopPropagation();
        post();
      }}
    >
      <h2 id={`${id}-title`} className="sr-only">
        {words.title}
      </h2>
      <SaveProblem state={save.saving} kept={save.kept} retry={() => draft.queue.tryAgain()} />
      <PostFields
        draft={draft}
        text={text}
        findings={told}
        problem={problem || (ended && release ? words.over : '')}
        goTo={(_finding: Finding) => setProblem('')}
      />
      <div className="composer-bar">
        <span className="composer-save">
          {!draft.isEmpty && (
            <SaveStatus
              state={save.saving}
              kept={save.kept}
              retry={() => draft.queue.flush()}
              locale={locale}
            />
          )}
        </span>
        <BylineLine bylines={text.bylines} authors={desk.authors} onChange={text.setBylines} />
        <label className="chip">
          <input type="checkbox" checked={key} onChange={(event) => setKey(event.target.checked)} />
          <span>{words.key}</span>
        </label>
        {release && (
          <label className="chip">
            <input type="checkbox" checked={pin} onChange={(event) => setPin(event.target.checked)} />
            <span>{words.pin}</span>
          </label>
        )}
        {release && (
          <button
            type="button"
            className="btn btn-quiet"
            onClick={() => setWaiting(true)}
            aria-disabled={draft.isEmpty}
          >
            {words.later}
          </button>
        )}
        <button
          type="button"
          className="btn btn-primary composer-post"
          aria-disabled={draft.isEmpty || (release && (red.length > 0 || !open))}
          onClick={post}
        >
          {release ? words.post : words.handIn}
          <kbd className="composer-keys">{keys}</kbd>
        </button>
      </div>
      {waiting && (
        <PostLater
          draft={draft}
          storyId={desk.coverage.story.id}
          onPlanned={() => {
            setWaiting(false);
            void drafts.clearComposer();
          }}
          onClose={() => setWaiting(false)}
        />
      )}
    </section>
  );
}
