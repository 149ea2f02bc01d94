import Link from 'next/link';
import { newId } from '@/lib/kit/ids';
import { deskMessages } from '@/lib/kit/messages/desk';
import { NewStoryButton } from '../shell/new-story-button.client';
import { PlusSign } from '../shell/plus-sign';
import { type StoryQuery, storiesAddress } from './story-query';

/** Says why the list is empty, and what to do about it. */
export function NoStories({ query, mayCreate }: { query: StoryQuery; mayCreate: boolean }) {
  const words = deskMessages().stories.empty;
  const everything = storiesAddress({ scope: 'all', status: null, query: '', before: null });
  if (query.before) {
    return (
      <Empty title={words.older}>
        <Link href={storiesAddress({ ...query, before: null })} className="btn">
          {deskMessages().stories.newest}
        </Link>
      </Empty>
    );
  }
  const narrowed = query.status !== null || query.scope === 'mine';
  if (query.query) {
    return (
      <Empty title={words.noneFor(query.query)} hint={narrowed ? words.noneHint : words.noneHintAll}>
        {narrowed && (
          <Link href={storiesAddress({ ...query, scope: 'all', status: null })} className="btn">
            {words.searchAll}
          </Link>
        )}
      </Empty>
    );
  }
  if (query.status) {
    return (
      <Empty title={words.noneWith[query.status]}>
        <Link href={everything} className="btn">
          {words.showAll}
        </Link>
      </Empty>
    );
  }
  const mine = query.scope === 'mine';
  return (
    <Empty title={mine ? words.mine : words.first} hint={mine ? words.mineHint : words.firstHint}>
      {mayCreate && (
        <NewStoryButton firstId={newId()} wide>
          <PlusSign />
        </NewStoryButton>
      )}
      {mine && (
        <Link href={everything} className="btn">
          {words.showAll}
        </Link>
      )}
    </Empty>
  );
}

function Empty({ title, hint, children }: { title: string; hint?: string; children: React.ReactNode }) {
  return (
    <div className="grid justify-items-center gap-2 px-4 py-16 text-center">
      <h2 className="font-serif text-xl font-medium break-words text-balance">{title}</h2>
      {hint && <p className="max-w-md text-sm text-pretty text-ink-soft">{hint}</p>}
      <div className="mt-3 flex flex-wrap justify-center gap-3">{children}</div>
    </div>
  );
}
