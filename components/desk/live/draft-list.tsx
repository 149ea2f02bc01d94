'use client';

import { useState } from 'react';
import { documentText } from '@/blocks/document-text';
import { cancelSchedule } from '@/lib/actions/cancel-schedule';
import type { DeskPost, LiveDesk } from '@/lib/document/shapes/live-desk';
import type { StorySchedule } from '@/lib/document/shapes/schedule';
import { formatDate } from '@/lib/kit/dates';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { runAction } from '../ask-server';
import { refsOf } from '../editor/desk-context';
import { useDesk } from '../editor/desk-provider';
import { useWriter } from '../editor/writer';
import { Problem } from '../problem';
import type { Drafts } from './drafts';
import type { LiveFeed } from './live-feed';
import type { LiveStore } from './live-store';
import { PostBody } from './post-body';
import { isBlank } from './post-draft';
import { PostEdit } from './post-edit';
import { usePostChange } from './use-post-change';

interface Props {
  posts: readonly DeskPost[];
  desk: LiveDesk;
  schedules: readonly StorySchedule[];
  store: LiveStore;
  feed: LiveFeed;
  drafts: Drafts;
  open: boolean;
}

/** What isn't out: handed in and waiting for somebody, planned for a time, or still being written. */
export function DraftList({ posts: all, ...props }: Props) {
  // Somebody has begun, and thought better of it.
  const posts = all.filter(
    ({ headline, document, handedInAt }) =>
      handedInAt !== null || headline !== '' || !document.blocks.every(isBlank),
  );
  const words = liveDeskMessages().waiting;
  const [gone, setGone] = useState<DeskPost | null>(null);
  if (posts.length === 0 && !gone) return null;
  return (
    <section aria-labelledby="live-waiting" className="waiting">
      <h2 id="live-waiting" className="text-sm font-semibold text-ink-soft">
        {words.title}
      </h2>
      <ul>
        {posts.map((post) => (
          <DraftItem key={post.id} post={post} onDiscarded={setGone} {...props} />
        ))}
      </ul>
      <div role="status">
        {gone && <Discarded post={gone} store={props.store} onDone={() => setGone(null)} />}
      </div>
    </section>
  );
}

/** What was just discarded, with the way back. */
function Discarded({ post, store, onDone }: { post: DeskPost; store: LiveStore; onDone: () => void }) {
  const { waiting: words, undo } = liveDeskMessages();
  const { change, busy, problem } = usePostChange(post, store);
  return (
    <p className="mt-3 flex flex-wrap items-center gap-3 text-sm">
      {words.discarded}
      <button
        type="button"
        className="btn"
        aria-disabled={busy}
        onClick={async () => (await change('take-up')) && onDone()}
      >
        {undo}
      </button>
      <span role="alert" className="text-danger empty:hidden">
        {problem}
      </span>
    </p>
  );
}

function DraftItem({
  post,
  onDiscarded,
  desk,
  schedules,
  store,
  feed,
  drafts,
  open,
}: Omit<Props, 'posts'> & { post: DeskPost; onDiscarded: (post: DeskPost) => void }) {
  const all = liveDeskMessages();
  const words = all.waiting;
  const context = useDesk();
  const { locale } = context;
  const { id: me } = useWriter();
  const [editing, setEditing] = useState(false);
  const [told, setTold] = useState('');
  const { change, busy, problem } = usePostChange(post, store);
  const mine = post.authorId === me;
  const plan = schedules.find(({ updateId }) => updateId === post.id);
  const when = (instant: string) => formatDate(instant, 'dateTime', locale);
  const mayRelease = desk.may.post && (post.handedInAt !== null || mine);
  const line = post.handedInAt
    ? words.handedIn(post.author, formatDate(post.handedInAt, 'clock', locale))
    : mine
      ? `${words.mine} · ${words.edited(formatDate(post.updatedAt, 'clock', locale))}`
      : words.writing(post.author);

  async function callOff() {
    if (!plan) return;
    const answer = await runAction(() => cancelSchedule({ id: plan.id }));
    setTold(answer.ok ? '' : answer.sentence);
    void feed.look();
  }
  function release() {
    drafts.sendEdited(drafts.edit(post), { release: true, key: post.key, pin: false });
  }

  return (
    <li className="waiting-post" data-draft={post.id} data-handed-in={post.handedInAt !== null || undefined}>
      <p className="text-sm font-semibold text-ink-soft">
        {line}
        {plan?.problem === null && (
          <span className="ms-2 text-accent">{all.schedule.goesOut(when(plan.dueAt))}</span>
        )}
      </p>
      {plan && plan.problem !== null && (
        <p className="text-sm text-danger">{all.schedule.failed(when(plan.dueAt), plan.problem)}</p>
      )}
      {editing ? (
        <PostEdit drafts={drafts} post={post} desk={desk} open={open} onClose={() => setEditing(false)} />
      ) : (
        <>
          {post.headline && <h3 className="live-post-headline">{post.headline}</h3>}
          {post.handedInAt || mine ? (
            <PostBody document={post.document} />
          ) : (
            <p className="line-clamp-2 font-serif text-ink-soft">
              {documentText(post.document, refsOf(context)) || words.noWords}
            </p>
          )}
          <div className="live-post-acts">
            {mayRelease && !plan && (
              <button
                type="button"
                className="btn btn-primary"
                aria-disabled={!open}
                onClick={() => open && release()}
              >
                {mine ? all.composer.post : words.release}
              </button>
            )}
            {plan?.problem === null && (
              <button type="button" className="btn" onClick={() => void callOff()}>
                {all.schedule.callOff}
              </button>
            )}
            {(mine || (desk.may.post && post.handedInAt)) && (
              <button type="button" className="btn" onClick={() => setEditing(true)}>
                {mine ? words.goOn : words.edit}
              </button>
            )}
            {(mine || desk.may.post) && !plan && (
              <button
                type="button"
                className="act"
                aria-disabled={busy}
                onClick={async () => (await change('discard')) && onDiscarded(post)}
              >
                {words.discard}
              </button>
            )}
          </div>
        </>
      )}
      <Problem>{problem || told}</Problem>
    </li>
  );
}
