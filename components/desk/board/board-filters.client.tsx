'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { type BoardQuery, boardAddress } from '@/lib/document/board-query';
import { boardMessages } from '@/lib/kit/messages/board';

interface Choice {
  id: string;
  name: string;
}

interface Props {
  query: BoardQuery;
  sections: readonly Choice[];
  /** Nobody where one sees only one's own. */
  people: readonly Choice[];
}

/** By state or by date; of which section, and whose. */
export function BoardFilters({ query, sections, people }: Props) {
  const words = boardMessages();
  const router = useRouter();
  const id = useId();
  const go = (change: Partial<BoardQuery>) => router.push(boardAddress({ ...query, ...change }));
  return (
    <>
      <nav aria-label={words.views.label} className="rounded-control border border-edge bg-surface p-0.5">
        <ul className="flex">
          {(['board', 'week'] as const).map((view) => (
            <li key={view}>
              <Link
                href={boardAddress({ ...query, view })}
                aria-current={view === query.view ? 'true' : undefined}
                className="flex min-h-8 items-center rounded-sm px-3 text-sm font-medium text-ink-soft hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper pointer-coarse:min-h-11"
              >
                {words.views[view]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <fieldset className="flex flex-wrap items-center gap-2 sm:ms-auto">
        <legend className="sr-only">{words.filter.label}</legend>
        <label htmlFor={`${id}-section`} className="sr-only">
          {words.filter.section}
        </label>
        <select
          id={`${id}-section`}
          className="field w-auto"
          value={query.sectionId ?? ''}
          onChange={({ target }) => go({ sectionId: target.value || null })}
        >
          <option value="">{words.filter.everySection}</option>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {section.name}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-whose`} className="sr-only">
          {words.filter.whose}
        </label>
        <select
          id={`${id}-whose`}
          className="field w-auto"
          value={query.whose}
          onChange={({ target }) => go({ whose: target.value })}
        >
          <option value="all">{words.filter.everybody}</option>
          <option value="mine">{words.filter.mine}</option>
          {/* By an address one comes to people too who are not on the list. */}
          {![...people.map((person) => person.id), 'all', 'mine'].includes(query.whose) && (
            <option value={query.whose}>{words.filter.somebody}</option>
          )}
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </fieldset>
    </>
  );
}
