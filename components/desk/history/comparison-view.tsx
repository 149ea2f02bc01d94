import Link from 'next/link';
import type { Comparison } from '@/lib/document/shapes/revision';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument } from '@/lib/document/story-document';
import type { Locale } from '@/lib/kit/dates';
import { historyMessages } from '@/lib/kit/messages/history';
import { ComparedContent } from './compared-content';
import { ComparedHead } from './compared-head';
import { comparisonAddress } from './history-address';

/** Two versions of a story in one: fields and text with what came and what went. */
export function ComparisonView({ comparison, locale }: { comparison: Comparison; locale: Locale }) {
  const words = historyMessages().comparison;
  const { story, older, newer, next } = comparison;
  const start = { fields: emptyFields(newer.fields.language), document: emptyDocument };
  return (
    <>
      <div className="mt-4 grid gap-3 sm:grid-cols-2">
        <ComparedHead title={words.before} story={story} revision={older} locale={locale} />
        <ComparedHead title={words.after} story={story} revision={newer} locale={locale} />
      </div>
      {(older || next !== null) && (
        <nav aria-label={words.walk} className="mt-3 flex flex-wrap gap-3">
          {older && (
            <Link href={comparisonAddress(story.id, older.version)} className="btn">
              {words.previous}
            </Link>
          )}
          {next !== null && (
            <Link href={comparisonAddress(story.id, next)} className="btn ms-auto">
              {words.next}
            </Link>
          )}
        </nav>
      )}
      <ComparedContent before={older ?? start} after={newer} named={comparison} />
    </>
  );
}
