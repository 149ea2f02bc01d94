import type { WordChange } from '@/lib/document/diff-words';
import { historyMessages } from '@/lib/kit/messages/history';
import { MarkedWords } from './marked-words';

/** A field with the difference of its two values. */
export interface FieldChange {
  field: string;
  words: WordChange[];
}

/** The settings that differ, each with what it said and says. */
export function ComparedFields({ changes }: { changes: readonly FieldChange[] }) {
  const words = historyMessages();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="compared-fields" className="mt-8">
      <h2 id="compared-fields" className="text-sm font-semibold text-ink-soft">
        {words.comparison.fields}
      </h2>
      <dl className="mt-2 divide-y divide-rule border-y border-rule">
        {changes.map(({ field, words: changed }) => (
          <div key={field} className="gap-x-6 py-2 text-sm sm:grid sm:grid-cols-[12rem_1fr]">
            <dt className="text-ink-soft">{words.fields[field] ?? field}</dt>
            <dd className="marked whitespace-pre-line break-words">
              <MarkedWords changes={changed} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
