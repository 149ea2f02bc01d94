'use client';

import { useEffect, useState } from 'react';
import { documentText } from '@/blocks/document-text';
import type { DeskPost, LiveDesk } from '@/lib/document/shapes/live-desk';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { savingMessages } from '@/lib/kit/messages/saving';
import { ConflictPanel } from '../editor/conflict-panel';
import { refsOf } from '../editor/desk-context';
import { useDesk } from '../editor/desk-provider';
import { textLimit } from '../editor/field-words';
import { SaveProblem, SaveStatus } from '../editor/save-status';
import { BylineLine } from './byline-line';
import type { Drafts } from './drafts';
import type { PostContent } from './post-draft';
import { PostFields } from './post-fields';
import { isPostKey, postKeys } from './post-keys';
import { usePostText } from './use-post-text';

interface Props {
  drafts: Drafts;
  post: DeskPost;
  desk: LiveDesk;
  open: boolean;
  onClose: () => void;
}

/** A post that is there already, edited in its place: its own saves, and one press until readers have them. */
export function PostEdit({ drafts, post, desk, open, onClose }: Props) {
  const words = liveDeskMessages();
  const context = useDesk();
  const [draft] = useState(() => drafts.edit(post));
  const text = usePostText(draft);
  const { preflight, save, bylines } = text;
  const [problem, setProblem] = useState('');
  const [keys, setKeys] = useState('');
  useEffect(() => setKeys(postKeys()), []);
  useEffect(() => () => drafts.close(draft), [drafts, draft]);
  const { saving, kept } = save;
  const out = post.status === 'published';
  const release = desk.may.post;
  const stopped = release && preflight.open.some(({ level }) => level === 'red');
  const label = out ? words.posts.publish : release ? words.waiting.release : words.composer.handIn;

  function send() {
    setProblem('');
    if (text.arriving()) return setProblem(words.composer.arriving);
    if (draft.isEmpty) return setProblem(words.composer.empty);
    if (!out && !open && release) return setProblem(words.composer.over);
    if (release && text.stoppedBy().length > 0) return setProblem(words.composer.blocked);
    drafts.sendEdited(draft, { release, key: post.key, pin: false });
    onClose();
  }

  return (
    <div
      className="composer composer-inline"
      onKeyDownCapture={(event) => {
        if (!isPostKey(event)) return;
        event.preventDefault();
        event.stopPropagation();
        send();
      }}
    >
      <SaveProblem state={saving} kept={kept} retry={() => draft.queue.tryAgain()} />
      {saving.kind === 'conflict' && (
        <ConflictPanel<PostContent>
          base={saving.base}
          mine={draft.content}
          current={draft.queue.current}
          theirs={saving.theirs}
          blockText={(block) => documentText({ version: 1, blocks: [block] }, refsOf(context))}
          fieldText={(_field, value) => (typeof value === 'string' ? value : namesOf(value, desk))}
          fieldName={(field) => (field === 'headline' ? words.composer.headline : words.composer.bylines)}
          textLimit={textLimit}
          resolve={(content) => draft.queue.resolve(content)}
          locale={context.locale}
        />
      )}
      <PostFields
        draft={draft}
        text={text}
        findings={preflight.open}
        problem={problem}
        goTo={() => setProblem('')}
      />
      <div className="composer-bar">
        <span className="composer-save">
          <SaveStatus state={saving} kept={kept} retry={() => draft.queue.flush()} locale={context.locale} />
        </span>
        <BylineLine bylines={bylines} authors={desk.authors} onChange={text.setBylines} />
        <button type="button" className="btn" onClick={onClose}>
          {words.posts.close}
        </button>
        <button
          type="button"
          className="btn btn-primary composer-post"
          aria-disabled={stopped || draft.isEmpty}
          title={saving.kind === 'saving' ? savingMessages().status.saving : undefined}
          onClick={send}
        >
          {label}
          <kbd className="composer-keys">{keys}</kbd>
        </button>
      </div>
    </div>
  );
}

/** Whose names bylines hold. */
function namesOf(value: unknown, { authors }: LiveDesk): string {
  const bylines = value as PostContent['bylines'];
  return bylines.map(({ authorId }) => authors.find(({ id }) => id === authorId)?.name ?? '').join(', ');
}
