import { DocumentView } from '@/blocks/document.view';
import type { Refs } from '@/lib/document/refs';
import type { PublishedUpdate } from '@/lib/document/shapes/story-page';
import { putsRight, type UpdateKind } from '@/lib/document/shapes/update-kind';
import type { StoryStyle } from '@/lib/document/story-style';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import type { FrameOf } from '@/lib/output/embed-frames';
import { BylineGroups } from './byline-groups';
import { DraftMark } from './draft-mark';
import { UpdateTime } from './update-time';

interface SharedProps {
  refs: Refs;
  locale: Locale;
  frameOf: FrameOf;
}

/** One update or correction in full, at the address that notices, feeds and JSON-LD give for it. */
function UpdateArticle({ update, refs, locale, frameOf }: SharedProps & { update: PublishedUpdate }) {
  const { id, kind, headline, bylines, document, draft } = update;
  const words = siteMessages(locale.language);
  const anchor = `update-${id}`;
  return (
    <article id={anchor} aria-labelledby={`${anchor}-title`} className="story-update flow prose">
      <header className="mt-9">
        <p className="type-meta flex flex-wrap items-baseline gap-x-4">
          <span className="type-label text-[0.9375rem] text-accent">{words.updateKind[kind]}</span>{' '}
          {draft && <DraftMark language={locale.language} />}
          <span>
            {putsRight(kind) && update.publishedAt !== null && `${words.putRightOn} `}
            <UpdateTime update={update} locale={locale} />
          </span>
        </p>
        <h3 id={`${anchor}-title`} className={headline ? 'type-headline-md mt-1' : 'sr-only'}>
          {headline || words.updateKind[kind]}
        </h3>
      </header>
      <DocumentView
        document={document}
        refs={refs}
        context={{ ...locale, idPrefix: `${anchor}-`, headingShift: 2, dateline: null, frameOf }}
      />
      {bylines.length > 0 && (
        <div>
          <BylineGroups bylines={bylines} language={locale.language} />
        </div>
      )}
    </article>
  );
}

/** What they are together: of one kind, all of the kinds that put right, or some of each. */
function titleOf(updates: PublishedUpdate[]): UpdateKind | 'rights' | 'both' {
  const [only, ...others] = new Set(updates.map(({ kind }) => kind));
  if (only && others.length === 0) return only;
  return updates.every(({ kind }) => putsRight(kind)) ? 'rights' : 'both';
}

/** How the part stands: apart from the text above it, and from a lead below it. */
const spacing = { foot: 'mt-14 pt-10 pb-14', top: 'mt-2 mb-10 pt-8 pb-12' };

/**
 * Everything added since publication: a labelled part of the story, below its text with the oldest first, or above it
 * with the newest first.
 */
export function StoryUpdates({
  updates,
  at,
  ...shared
}: SharedProps & { updates: PublishedUpdate[]; at: StoryStyle['updatesAt'] }) {
  if (updates.length === 0) return null;
  const words = siteMessages(shared.locale.language).updatesTitle;
  const inOrder = at === 'top' ? updates.toReversed() : updates;
  return (
    <section aria-labelledby="updates" className={`on-wash bg-wash ${spacing[at]}`}>
      <div className="flow">
        <h2 id="updates" className="type-headline-lg">
          {words[titleOf(updates)]}
        </h2>
      </div>
      {inOrder.map((update) => (
        <UpdateArticle key={update.id} update={update} {...shared} />
      ))}
    </section>
  );
}
