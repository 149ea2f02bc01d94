'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { changeRole } from '@/lib/actions/change-role';
import { peopleMessages } from '@/lib/kit/messages/people';
import type { Place } from '@/lib/policy/person-requests';
import type { Role } from '@/lib/policy/viewer';
import { useAct } from '../use-act';
import { PlaceFields } from './place-fields';
import { ProblemLine } from './problem-line';

interface Props {
  place: Place;
  roles: readonly Role[];
  sections: readonly { id: string; name: string }[];
}

/** Another role or other sections for somebody. */
export function PlaceForm({ place: first, roles, sections }: Props) {
  const words = peopleMessages().person;
  const id = useId();
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [place, setPlace] = useState(first);
  const [before, setBefore] = useState<Place | null>(null);

  async function save(next: Place, undoing: boolean) {
    const answer = await act(() => changeRole(next));
    if (!answer) return;
    setPlace(next);
    setBefore(undoing ? null : answer.value);
    router.refresh();
  }

  return (
    <form
      className="mt-3 grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save(place, false);
      }}
    >
      <PlaceFields
        id={id}
        roles={roles}
        sections={sections}
        role={place.role}
        sectionIds={place.sectionIds}
        change={(role, sectionIds) => setPlace({ id: place.id, role, sectionIds })}
      />
      <div>
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-primary" aria-disabled={busy}>
            {busy ? words.saving : words.save}
          </button>
          <p role="status" className="flex flex-wrap items-center gap-3 text-sm empty:hidden">
            {before && words.saved}
            {before && (
              <button type="button" className="btn" onClick={() => void save(before, true)}>
                {words.undo}
              </button>
            )}
          </p>
        </div>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
