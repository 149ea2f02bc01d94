import Link from 'next/link';
import type { DeskPerson } from '@/lib/document/shapes/desk-people';
import type { Locale } from '@/lib/kit/dates';
import { deskMessages } from '@/lib/kit/messages/desk';
import { peopleMessages } from '@/lib/kit/messages/people';
import { ChangedTime } from '../time/changed-time';

interface Props {
  people: readonly DeskPerson[];
  viewerId: string;
  sections: readonly { id: string; name: string }[];
  locale: Locale;
  now: number;
}

/** Everybody who works here. */
export function PersonList({ people, viewerId, sections, locale, now }: Props) {
  const words = peopleMessages();
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  return (
    <ul aria-label={words.list} className="divide-y divide-rule border-y border-rule">
      {people.map((person) => (
        <li
          key={person.id}
          className="relative flex flex-wrap items-baseline gap-x-4 gap-y-1 px-2 py-3 hover:bg-sunken"
        >
          <div className="min-w-0 grow basis-full sm:basis-64">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <Link
                href={`/desk/people/${person.id}`}
                className="font-semibold break-words after:absolute after:inset-0"
              >
                {person.name}
              </Link>
              {person.id === viewerId && <span className="text-sm text-ink-soft">({words.you})</span>}
              {person.standing !== 'active' && (
                <span className="rounded-sm bg-caution-wash px-1.5 text-xs font-semibold text-caution">
                  {words.standing[person.standing]}
                </span>
              )}
            </p>
            <p className="text-sm break-all text-ink-soft">{person.email}</p>
          </div>
          <div className="text-sm sm:w-60">
            <p>{deskMessages().role[person.role]}</p>
            {person.sectionIds.length > 0 && (
              <p className="text-ink-soft">
                {person.sectionIds.flatMap((id) => names.get(id) ?? []).join(', ')}
              </p>
            )}
          </div>
          <p className="text-sm text-ink-soft sm:w-48">
            {person.lastSeenAt ? (
              <>
                <ChangedTime instant={person.lastSeenAt} now={now} locale={locale} />,{' '}
                {words.signedIn(person.sessions)}
              </>
            ) : (
              words.never
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
