import { MarkedWords } from '@/components/ui/marked-words';
import { type StoryDifference as Difference, readFields } from '@/lib/document/shapes/story-change';
import { siteHistoryMessages } from '@/lib/kit/messages/site-history';

/** What a publication changed: of each field and each block what came and what went, with the words around it. */
export function StoryDifference({ difference, language }: { difference: Difference; language: string }) {
  const words = siteHistoryMessages(language);
  const { fields, text, cut } = difference;
  return (
    <div className="story-difference">
      {readFields.map((field) => {
        const changes = fields[field];
        return (
          changes && (
            <div key={field}>
              <p className="type-meta">{words.field[field]}</p>
              <p className="whitespace-pre-line">
                <MarkedWords changes={changes} words={words.marks} />
              </p>
            </div>
          )
        );
      })}
      {text.map(({ kind, words: changes }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of an old change have no identity but their place
        <div key={place}>
          <p className="type-meta">
            {words.text}: {words.block[kind]}
          </p>
          <p className="whitespace-pre-line">
            <MarkedWords changes={changes} words={words.marks} />
          </p>
        </div>
      ))}
      {cut && <p className="type-meta">{words.cut}</p>}
    </div>
  );
}
