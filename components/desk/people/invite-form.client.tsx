'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { invitePerson } from '@/lib/actions/invite-person';
import { peopleMessages } from '@/lib/kit/messages/people';
import { invitationDays } from '@/lib/policy/person-requests';
import type { Role } from '@/lib/policy/viewer';
import { useAct } from '../use-act';
import { LinkToGive } from './link-to-give';
import { PlaceFields } from './place-fields';
import { ProblemLine } from './problem-line';

interface Props {
  /** The roles that the viewer may give. */
  roles: readonly Role[];
  sections: readonly { id: string; name: string }[];
}

/** Makes a link by which somebody can join. */
export function InviteForm({ roles, sections }: Props) {
  const words = peopleMessages().invite;
  const id = useId();
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [email, setEmail] = useState('');
  const [place, setPlace] = useState<{ role: Role; sectionIds: string[] }>({
    role: roles.find((role) => role === 'writer') ?? roles[0] ?? 'draft_reader',
    sectionIds: [],
  });
  const [days, setDays] = useState<(typeof invitationDays)[number]>(3);
  const [made, setMade] = useState<{ email: string; address: string; sent: boolean } | null>(null);

  async function invite() {
    const wanted = email.trim();
    const answer = await act(() => invitePerson({ email: wanted, ...place, days }));
    if (!answer) return;
    setMade({ email: wanted, ...answer.value });
    setEmail('');
    router.refresh();
  }

  return (
    <form
      className="mt-3 grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void invite();
      }}
    >
      <div className="grid gap-4 sm:grid-cols-[1fr_10rem]">
        <div>
          <label htmlFor={`${id}-email`} className="field-label">
            {words.email}
          </label>
          <input
            id={`${id}-email`}
            type="email"
            className="field"
            required
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-days`} className="field-label">
            {words.days}
          </label>
          <select
            id={`${id}-days`}
            className="field"
            value={days}
            onChange={({ target }) =>
              setDays(invitationDays.find((count) => String(count) === target.value) ?? days)
            }
          >
            {invitationDays.map((count) => (
              <option key={count} value={count}>
                {words.daysOf(count)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <PlaceFields
        id={id}
        roles={roles}
        sections={sections}
        {...place}
        change={(role, sectionIds) => setPlace({ role, sectionIds })}
      />
      <div>
        <button type="submit" className="btn btn-primary" aria-disabled={busy}>
          {busy ? words.busy : words.submit}
        </button>
        <ProblemLine text={problem} />
        {made && (
          <LinkToGive address={made.address} says={made.sent ? words.sent(made.email) : words.notSent} />
        )}
      </div>
    </form>
  );
}
