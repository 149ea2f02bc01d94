import Link from 'next/link';
import { blockText } from '@/blocks/document-text';
import { definitionFor } from '@/blocks/registry';
import type { Block } from '@/lib/document/block';
import { diffDocuments } from '@/lib/document/diff-documents';
import { diffWords, fullBudget } from '@/lib/document/diff-words';
import type { Refs } from '@/lib/document/refs';
import type { Comparison } from '@/lib/document/shapes/revision';
import { emptyFields, type StoryFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument } from '@/lib/document/story-document';
import type { Locale } from '@/lib/kit/dates';
import { editorBlockMessages } from '@/lib/kit/messages/editor-blocks';
import { historyMessages } from '@/lib/kit/messages/history';
import { ComparedFields } from './compared-fields';
import { ComparedHead } from './compared-head';
import { ComparedText } from './compared-text';
import { fieldText } from './field-text';
import { comparisonAddress } from './history-address';
import { MarkedWords } from './marked-words';

/** What readers read above the text, in their order. */
const headFields = ['kicker', 'headline', 'standfirst', 'contentWarning'] as const;
const isHeadField = (field: string) => headFields.some((head) => head === field);

/** Two versions of a story in one: fields and text with what came and what went. */
export function ComparisonView({ comparison, locale }: { comparison: Comparison; locale: Locale }) {
  const words = historyMessages().comparison;
  const { story, older, newer, next } = comparison;
  const budget = fullBudget();
  const before = older?.fields ?? emptyFields(newer.fields.language);
  const textOf = wordsOf({
    photos: new Map(comparison.photos.map((photo) => [photo.id, photo])),
    helplines: new Map(comparison.helplines.map((helpline) => [helpline.id, helpline])),
  });
  const fields = (Object.keys(newer.fields) as (keyof StoryFields)[]).map((field) => {
    const [old, now] = [before, newer.fields].map((side) => fieldText(side, field, comparison));
    return { field, words: diffWords(old ?? '', now ?? '', budget) };
  });
  const changes = diffDocuments(older?.document ?? emptyDocument, newer.document, textOf, budget);
  const settings = fields.filter(
    ({ field, words: all }) => !isHeadField(field) && all.some(({ kind }) => kind !== 'same'),
  );
  const same =
    fields.every(({ words: all }) => all.every(({ kind }) => kind === 'same')) &&
    changes.every(({ kind, moved }) => kind === 'same' && !moved);
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
      {same && <p className="mt-6 rounded-control bg-sunken px-4 py-3">{words.same}</p>}
      <ComparedFields changes={settings} />
      <article aria-label={words.text} className="compared-story marked mt-8">
        {headFields.map((head) => {
          const found = fields.find(({ field }) => field === head)?.words ?? [];
          if (found.length === 0) return null;
          return (
            <p key={head} className={`compared-${head}`}>
              <MarkedWords changes={found} />
            </p>
          );
        })}
        <ComparedText changes={changes} photos={comparison.photos} />
      </article>
    </>
  );
}

/** The words of a block; of one that this code doesn't know, that it doesn't. */
function wordsOf(refs: Refs): (block: Block) => string {
  return (block) =>
    definitionFor(block) ? blockText(block, refs) : editorBlockMessages().unknownBlock(block.type);
}
