'use client';

import { useRouter } from 'next/navigation';
import { useId, useRef, useState } from 'react';
import { editProfile } from '@/lib/actions/edit-profile';
import type { DeskByline } from '@/lib/document/shapes/desk-people';
import { peopleMessages } from '@/lib/kit/messages/people';
import { useAct } from '../use-act';
import { useNextFocus } from '../use-next-focus';
import { type Byline, BylineFields } from './byline-fields';
import { ProblemLine } from './problem-line';

interface Props {
  personId: string;
  name: string;
  byline: DeskByline | null;
}

/** The name that colleagues see, and the byline that readers see. */
export function ProfileForm({ personId, name: firstName, byline: first }: Props) {
  const words = peopleMessages().profile;
  const id = useId();
  const router = useRouter();
  const { busy, problem, act } = useAct();
  const [name, setName] = useState(firstName);
  const [byline, setByline] = useState<Byline | null>(first);
  const [saved, setSaved] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const focusNext = useNextFocus();

  async function save() {
    setSaved(false);
    const shown = byline && {
      name: byline.name,
      jobTitle: byline.jobTitle,
      bio: byline.bio,
      links: byline.links,
    };
    if (!(await act(() => editProfile({ id: personId, name, byline: shown })))) return;
    setSaved(true);
    router.refresh();
  }

  return (
    <form
      className="mt-3 grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div>
        <label htmlFor={`${id}-name`} className="field-label">
          {words.name}
        </label>
        <input
          id={`${id}-name`}
          className="field"
          required
          maxLength={120}
          aria-describedby={`${id}-name-hint`}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <p id={`${id}-name-hint`} className="mt-1 text-xs text-ink-faint">
          {words.nameHint}
        </p>
      </div>
      <h3 className="font-serif text-lg font-medium">{words.byline}</h3>
      <p className="-mt-3 text-sm text-pretty text-ink-soft">
        {words.bylineHint}{' '}
        {first && (
          <a href={`/authors/${first.slug}`} className="text-link">
            {words.page}
          </a>
        )}
      </p>
      {byline ? (
        <div ref={fields} className="grid gap-4">
          <BylineFields id={id} byline={byline} change={setByline} />
        </div>
      ) : (
        <div>
          <button
            type="button"
            className="btn"
            onClick={() => {
              setByline({ name, jobTitle: '', bio: '', links: [] });
              focusNext(() => fields.current?.querySelector('input'));
            }}
          >
            {words.make}
          </button>
        </div>
      )}
      <div>
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-primary" aria-disabled={busy}>
            {busy ? words.saving : words.save}
          </button>
          <p role="status" className="text-sm">
            {saved && words.saved}
          </p>
        </div>
        <ProblemLine text={problem} />
      </div>
    </form>
  );
}
