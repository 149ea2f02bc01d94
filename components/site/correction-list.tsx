import { DocumentView } from '@/blocks/document.view';
import type { Refs } from '@/lib/document/refs';
import type { CorrectionEntry, CorrectionPage } from '@/lib/document/shapes/story-page';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguage } from '@/lib/kit/text-direction';
import { PagingLinks } from './paging-links';
import { PlainText } from './plain-text';
import { UpdateTime } from './update-time';

/** One of them: which story it puts right, or takes back, when, and how. */
function Correction({ entry, refs, locale }: { entry: CorrectionEntry; refs: Refs; locale: Locale }) {
  const { id, kind, publishedAt, story } = entry;
  const words = siteMessages(locale.language);
  const headline = entry.kind === 'retraction' ? '' : entry.headline;
  return (
    <article
      aria-labelledby={`correction-${id}`}
      className="grid gap-x-8 gap-y-2 py-6 lg:grid-cols-[8rem_minmax(0,1fr)]"
      data-section={story.section.slug}
    >
      <p className="type-meta lg:pt-1">
        <UpdateTime update={{ publishedAt }} format="date" locale={locale} />
      </p>
      <div className="max-w-[42rem]" {...inLanguage(story.language)}>
        <p className="type-label text-(--tone)">{words.updateKind[kind]}</p>
        <h3 id={`correction-${id}`} className="type-headline-sm mt-1">
          <a href={kind === 'retraction' ? story.path : `${story.path}#update-${id}`} className="quiet-link">
            {headline || story.headline}
          </a>
        </h3>
        <div className="prose prose-brief mt-2">
          {entry.kind === 'retraction' ? (
            <PlainText text={entry.notice} />
          ) : (
            <DocumentView
              document={entry.document}
              refs={refs}
              context={{
                language: story.language,
                zone: locale.zone,
                idPrefix: `${id}-`,
                headingShift: 2,
                dateline: null,
              }}
            />
          )}
        </div>
        {headline && (
          <p className="type-meta mt-2">
            {words.correctionOf}{' '}
            <a href={story.path} className="plain-link">
              {story.headline}
            </a>
          </p>
        )}
      </div>
    </article>
  );
}

/** Everything that put stories right, newest first, by month in the newsroom's zone. */
export function CorrectionList({
  page,
  isOlder,
  locale,
}: {
  page: CorrectionPage;
  isOlder: boolean;
  locale: Locale;
}) {
  const words = siteMessages(locale.language);
  if (page.corrections.length === 0) {
    return <p className="type-standfirst py-10">{isOlder ? words.nothingOlder : words.noCorrections}</p>;
  }
  const months = Map.groupBy(page.corrections, ({ publishedAt }) =>
    publishedAt === null ? words.timeUnknown : formatDate(publishedAt, 'month', locale),
  );
  return (
    <>
      {[...months].map(([month, entries]) => (
        <section key={month} aria-label={month} className="pt-8">
          <h2 className="type-headline-md border-b border-rule pb-3 first-letter:uppercase">{month}</h2>
          <div className="divide-y divide-rule border-b border-rule">
            {entries.map((entry) => (
              <Correction key={entry.id} entry={entry} refs={page.refs} locale={locale} />
            ))}
          </div>
        </section>
      ))}
      <PagingLinks path="/corrections" next={page.next} isOlder={isOlder} words={words.correctionPages} />
    </>
  );
}
