'use client';

import { documentText } from '@/blocks/document-text';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { refsOf } from '../editor/desk-context';
import { useDesk } from '../editor/desk-provider';
import type { Drafts } from './drafts';
import type { PostDraft } from './post-draft';

/** What was sent from here and isn't known to be out: what it waits for, and what can be done. */
export function Outgoing({ drafts, outgoing }: { drafts: Drafts; outgoing: readonly PostDraft[] }) {
  const words = liveDeskMessages().outgoing;
  return (
    <section aria-label={words.title} className="outgoing">
      <div role="status">
        <ul>
          {outgoing.map((draft) => (
            <Item key={draft.id} draft={draft} drafts={drafts} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Item({ draft, drafts }: { draft: PostDraft; drafts: Drafts }) {
  const words = liveDeskMessages().outgoing;
  const context = useDesk();
  const state = draft.state();
  const { headline, document } = draft.content;
  const waits = state.kind === 'waiting';
  const refused = state.kind === 'refused';
  const sentence = refused
    ? `${words.refused} ${state.sentence}`
    : waits
      ? state.why === 'signed-out'
        ? words.signedOut
        : words.waiting
      : draft.sending?.release === false
        ? words.handingIn
        : words.sending;
  return (
    <li className="outgoing-post" data-outgoing={state.kind} data-post={draft.id}>
      <p
        className={`text-sm font-semibold ${refused ? 'text-danger' : waits ? 'text-caution' : 'text-ink-soft'}`}
      >
        {sentence}{' '}
        {waits && draft.queue.kept() !== 'cannot' && <span className="font-normal">{words.kept}</span>}
      </p>
      <p className="mt-0.5 line-clamp-3 font-serif">
        {headline && <strong className="font-semibold">{headline} </strong>}
        {documentText(document, refsOf(context))}
      </p>
      {(waits || refused) && (
        <div className="mt-2 flex flex-wrap gap-2">
          {waits && (
            <button type="button" className="btn" onClick={() => draft.now()}>
              {words.again}
            </button>
          )}
          <button type="button" className="btn" onClick={() => drafts.takeBack(draft)}>
            {words.edit}
          </button>
        </div>
      )}
    </li>
  );
}
