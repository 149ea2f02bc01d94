import { MarkedWords } from '@/components/ui/marked-words';
import type { DeskChange } from '@/lib/document/shapes/story-change';
import { readFields, type StoryDifference } from '@/lib/document/shapes/story-change';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { publicHistoryMessages } from '@/lib/kit/messages/public-history';
import { siteHistoryMessages } from '@/lib/kit/messages/site-history';
import { HideChange } from './hide-change.client';

interface Props {
  change: DeskChange;
  mayDecide: boolean;
  locale: Locale;
}

/** One change with all of its words, what readers see of it, and the way to hide it. */
export function ChangeItem({ change: { entry, closed, hidden }, mayDecide, locale }: Props) {
  const words = publicHistoryMessages();
  const shown = siteHistoryMessages('en');
  const parts = new Intl.ListFormat('en').format(entry.parts.map((part) => shown.parts[part]));
  return (
    <li className="py-4">
      <p className="text-sm">
        <span className="font-semibold">
          {entry.update
            ? shown.changedUpdate[entry.update.kind]
            : entry.substantive
              ? shown.substantive
              : shown.kind[entry.kind]}
        </span>{' '}
        <time dateTime={entry.at} className="text-ink-soft">
          {formatDate(entry.at, 'dateTime', locale)}
        </time>
      </p>
      {entry.update?.headline && <p className="text-sm">{entry.update.headline}</p>}
      {parts && <p className="text-sm text-ink-soft first-letter:uppercase">{parts}</p>}
      {closed && entry.difference && <p className="mt-1 text-sm text-caution">{words.closed}</p>}
      {hidden && (
        <p className="mt-1 text-sm font-semibold text-caution">
          {words.hidden(hidden.reason)}{' '}
          <span className="font-normal text-ink-soft">
            {words.hiddenBy(hidden.by, formatDate(hidden.at, 'dateTime', locale))}
          </span>
        </p>
      )}
      {entry.difference && <Words difference={entry.difference} />}
      {mayDecide && entry.difference && <HideChange id={entry.id} hidden={hidden !== null} />}
    </li>
  );
}

function Words({ difference: { fields, text } }: { difference: StoryDifference }) {
  const words = siteHistoryMessages('en');
  const all = [
    ...readFields.flatMap((field) => {
      const changes = fields[field];
      return changes ? [{ label: words.field[field], changes }] : [];
    }),
    ...text.map(({ kind, words: changes }) => ({ label: words.block[kind], changes })),
  ];
  return (
    <div className="marked mt-2 grid gap-2 border-s-2 border-rule ps-3 text-sm">
      {all.map(({ label, changes }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of an old change have no identity but their place
        <p key={place} className="break-words whitespace-pre-line">
          <span className="block text-xs text-ink-faint">{label}</span>
          <MarkedWords changes={changes} words={words.marks} />
        </p>
      ))}
    </div>
  );
}
