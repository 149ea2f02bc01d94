import { DateTime } from '@/components/ui/date-time';
import type { HistoryStory, RevisionRow } from '@/lib/document/shapes/revision';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { historyMessages } from '@/lib/kit/messages/history';
import { comparisonAddress } from './history-address';
import { RevisionBadges } from './revision-badges';
import { RevisionName } from './revision-name.client';
import { summaryText } from './summary-text';

interface Props {
  story: HistoryStory;
  revision: RevisionRow;
  /** The form that the choice belongs to. */
  form: string;
  /** The versions that are chosen when the page opens. */
  from: number | null;
  to: number | null;
  locale: Locale;
}

/** One version in the list: when, who, what changed, and whether it is one of the two to compare. */
export function RevisionItem({ story, revision, form, from, to, locale }: Props) {
  const words = historyMessages();
  const { version, savedAt, savedBy, name } = revision;
  const what = words.row.by(formatDate(savedAt, 'time', locale), savedBy);
  return (
    <li className="flex gap-x-4 px-4 py-2.5 has-checked:bg-accent-wash">
      <span className="flex shrink-0 gap-1 pt-0.5">
        <Side form={form} name="from" version={version} chosen={from} label={words.choose.older(what)} />
        <Side form={form} name="to" version={version} chosen={to} label={words.choose.newer(what)} />
      </span>
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-ink-soft">
          <DateTime value={savedAt} format="time" locale={locale} className="text-ink tabular-nums" />
          <span>{savedBy}</span>
          <RevisionBadges revision={revision} locale={locale} />
          <RevisionName
            key={name}
            storyId={story.id}
            version={version}
            name={name}
            what={what}
            maySave={story.maySave}
          />
        </p>
        <p className="mt-0.5 text-pretty">
          {/* A plain link: fifty of the other kind would each be fetched ahead. */}
          <a
            href={comparisonAddress(story.id, version)}
            className="underline decoration-edge decoration-1 underline-offset-4 hover:decoration-2"
          >
            {summaryText(revision.summary, locale)}
            <span className="sr-only">, {what}</span>
          </a>
        </p>
      </div>
    </li>
  );
}

interface SideProps {
  form: string;
  name: 'from' | 'to';
  version: number;
  chosen: number | null;
  label: string;
}

function Side({ form, name, version, chosen, label }: SideProps) {
  return (
    <label className="grid size-7 place-items-center pointer-coarse:size-10">
      <input type="radio" form={form} name={name} value={version} defaultChecked={chosen === version} />
      <span className="sr-only">{label}</span>
    </label>
  );
}
