import type { HistoryStory, Revision } from '@/lib/document/shapes/revision';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { historyMessages } from '@/lib/kit/messages/history';
import { RestoreButton } from './restore-button.client';
import { RevisionBadges } from './revision-badges';
import { RevisionName } from './revision-name.client';

interface Props {
  title: string;
  story: HistoryStory;
  /** Null: the empty story that every one begins as. */
  revision: Revision | null;
  locale: Locale;
}

/** One of the two versions: when and by whom it was saved, its name, and the way to bring it back. */
export function ComparedHead({ title, story, revision, locale }: Props) {
  const words = historyMessages();
  return (
    <section aria-label={title} className="rounded-control border border-rule bg-surface px-4 py-3">
      <h2 className="text-xs font-semibold text-ink-soft">{title}</h2>
      {revision ? (
        <>
          <p className="mt-0.5">
            <time dateTime={revision.savedAt} className="font-medium tabular-nums">
              {formatDate(revision.savedAt, 'date', locale)}, {formatDate(revision.savedAt, 'time', locale)}
            </time>
          </p>
          <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-ink-soft">
            <span>{revision.savedBy}</span>
            <RevisionBadges revision={revision} locale={locale} />
            <RevisionName
              key={`${revision.version} ${revision.name}`}
              storyId={story.id}
              version={revision.version}
              name={revision.name}
              what={words.row.by(formatDate(revision.savedAt, 'time', locale), revision.savedBy)}
              maySave={story.maySave}
            />
          </p>
          {story.maySave && !revision.current && (
            <RestoreButton
              key={revision.version}
              storyId={story.id}
              version={revision.version}
              newest={story.version}
            />
          )}
        </>
      ) : (
        <>
          <p className="mt-0.5 font-medium">{words.comparison.start}</p>
          <p className="mt-0.5 text-sm text-ink-soft">{words.comparison.startHint}</p>
        </>
      )}
    </section>
  );
}
