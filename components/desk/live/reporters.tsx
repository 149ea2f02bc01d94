'use client';

import type { Choice } from '@/lib/document/shapes/desk-story';
import type { DeskCoverage } from '@/lib/document/shapes/live-desk';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { Problem } from '../problem';
import type { LiveFeed } from './live-feed';
import { useReporters } from './use-reporters';

interface Props {
  coverage: DeskCoverage;
  people: readonly Choice[];
  feed: LiveFeed;
}

/** Who reports beside the story's author and the editors, and whether their posts wait for somebody. */
export function Reporters({ coverage, people, feed }: Props) {
  const words = liveDeskMessages().reporters;
  const { reporters, problem, set } = useReporters(coverage, feed);
  // Two of one name are told apart there.
  const named = new Map(people.map(({ id, name }) => [id, name]));
  const others = people.filter(({ id }) => !reporters.some(({ personId }) => personId === id));

  return (
    <section>
      <h2 className="panel-title">{words.title}</h2>
      <ul>
        {reporters.map(({ personId, mayRelease, ...reporter }) => {
          const name = named.get(personId) ?? reporter.name;
          return (
            <li key={personId} className="flex flex-wrap items-center gap-x-2 border-b border-rule py-1.5">
              <span className="min-w-0 flex-1 font-medium break-words">{name}</span>
              <button
                type="button"
                className="small-sign"
                aria-label={words.remove(name)}
                onClick={() => void set(reporters.filter((other) => other.personId !== personId))}
              >
                ×
              </button>
              <select
                className="quiet-select w-full"
                aria-label={words.how(name)}
                value={mayRelease ? 'posts' : 'drafts'}
                onChange={(event) =>
                  void set(
                    reporters.map((other) =>
                      other.personId === personId
                        ? { ...other, mayRelease: event.target.value === 'posts' }
                        : other,
                    ),
                  )
                }
              >
                <option value="posts">{words.mayRelease}</option>
                <option value="drafts">{words.needsRelease}</option>
              </select>
            </li>
          );
        })}
      </ul>
      <select
        className="field mt-2"
        aria-label={words.add}
        value=""
        onChange={({ target: { value: personId } }) =>
          void set([...reporters, { personId, name: named.get(personId) ?? '', mayRelease: true }])
        }
      >
        <option value="">{words.add}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p className="mt-1 text-xs text-pretty text-ink-faint">{words.hint}</p>
      <Problem>{problem}</Problem>
    </section>
  );
}
