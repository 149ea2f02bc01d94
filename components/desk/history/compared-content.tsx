import { blockText } from '@/blocks/document-text';
import { definitionFor } from '@/blocks/registry';
import type { Block } from '@/lib/document/block';
import { diffDocuments } from '@/lib/document/diff-documents';
import { diffWords, fullBudget } from '@/lib/document/diff-words';
import type { Refs } from '@/lib/document/refs';
import type { Comparison } from '@/lib/document/shapes/revision';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { editorBlockMessages } from '@/lib/kit/messages/editor-blocks';
import { historyMessages } from '@/lib/kit/messages/history';
import { ComparedFields } from './compared-fields';
import { ComparedText } from './compared-text';
import { fieldText } from './field-text';
import { MarkedWords } from './marked-words';

/** What readers read above the text, in their order. */
const headFields = ['kicker', 'headline', 'standfirst', 'contentWarning'] as const;
const isHeadField = (field: string) => headFields.some((head) => head === field);

export interface ComparedSide {
  fields: StoryFields;
  document: StoryDocument;
}

interface Props {
  before: ComparedSide;
  after: ComparedSide;
  /** What both refer to, and its names. */
  named: Pick<Comparison, 'photos' | 'helplines' | 'names'>;
}

/** Two contents of a story in one: fields and text with what came and what went. */
export function ComparedContent({ before, after, named }: Props) {
  const words = historyMessages().comparison;
  const budget = fullBudget();
  const textOf = wordsOf({
    photos: new Map(named.photos.map((photo) => [photo.id, photo])),
    links: new Map(),
    embeds: new Map(),
    helplines: new Map(named.helplines.map((helpline) => [helpline.id, helpline])),
  });
  const fields = (Object.keys(after.fields) as (keyof StoryFields)[]).map((field) => {
    const [old, now] = [before, after].map((side) => fieldText(side.fields, field, named));
    return { field, words: diffWords(old ?? '', now ?? '', budget) };
  });
  const changes = diffDocuments(before.document, after.document, textOf, budget);
  const settings = fields.filter(
    ({ field, words: all }) => !isHeadField(field) && all.some(({ kind }) => kind !== 'same'),
  );
  const same =
    fields.every(({ words: all }) => all.every(({ kind }) => kind === 'same')) &&
    changes.every(({ kind, moved }) => kind === 'same' && !moved);
  return (
    <>
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
        <ComparedText changes={changes} photos={named.photos} />
      </article>
    </>
  );
}

/** The words of a block; of one that this code doesn't know, that it doesn't. */
function wordsOf(refs: Refs): (block: Block) => string {
  return (block) =>
    definitionFor(block) ? blockText(block, refs) : editorBlockMessages().unknownBlock(block.type);
}
