'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { editSection } from '@/lib/actions/edit-section';
import type { DeskSection, SectionWords } from '@/lib/document/shapes/section';
import type { ColourPair } from '@/lib/document/site/site-settings';
import { sectionMessages } from '@/lib/kit/messages/sections';
import { settingsMessages } from '@/lib/kit/messages/settings';
import { SettingsFoot } from '../settings/settings-foot';
import { useSettingsSave } from '../settings/use-settings-save';
import { useNextFocus } from '../use-next-focus';
import { SectionFields } from './section-fields';

interface Props {
  section: DeskSection;
  tones: readonly ColourPair[];
  toneUsers: ReadonlyMap<number, string>;
  /** Whether something is typed that isn't stored. */
  onChanged: (id: string, changed: boolean) => void;
}

const wordsOf = ({ name, slug, description, tone, hidden }: DeskSection): SectionWords => ({
  ...{ name, slug, description, tone, hidden },
});

/** Changes a section. What somebody else stored meanwhile is never overwritten unseen. */
export function EditSection({ section, tones, toneUsers, onChanged }: Props) {
  const labels = sectionMessages();
  const router = useRouter();
  const [words, setWords] = useState(() => wordsOf(section));
  // What the fields began with, and what is stored by this window since.
  const base = useRef({ version: section.version, words: wordsOf(section) });
  const form = useRef<HTMLFormElement>(null);
  const focusNext = useNextFocus();
  const [known, setKnown] = useState(section.version);
  const saving = useSettingsSave<SectionWords>({
    first: base.current.words,
    now: words,
    async send({ settings: wanted }) {
      const answer = await editSection({ id: section.id, baseVersion: base.current.version, ...wanted });
      if (!answer.ok) {
        router.refresh();
        return answer;
      }
      const [before, after] = [base.current.words, { ...wanted, slug: answer.value.slug }];
      base.current = { version: answer.value.version, words: after };
      setKnown(answer.value.version);
      return { ok: true, value: { before, after } };
    },
    show: setWords,
  });

  const { changed } = saving;
  useEffect(() => {
    onChanged(section.id, changed);
  }, [section.id, changed, onChanged]);

  function keep(whose: 'mine' | 'theirs') {
    const theirs = wordsOf(section);
    base.current = { version: section.version, words: theirs };
    setKnown(section.version);
    focusNext(() => form.current?.querySelector<HTMLElement>('[type="submit"]'));
    if (whose === 'theirs') saving.takeUp(theirs);
    else saving.save();
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
    >
      <SectionFields
        words={words}
        tones={tones}
        toneUsers={toneUsers}
        suggested=""
        former={section.slug}
        onChange={(change) => setWords((before) => ({ ...before, ...change }))}
      />
      {section.version > known && (
        <p className="mt-4 flex flex-wrap items-center gap-3 text-sm text-caution">
          {labels.changedElsewhere}
          <button type="button" className="btn" onClick={() => keep('theirs')}>
            {labels.takeTheirs}
          </button>
          <button type="button" className="btn" onClick={() => keep('mine')}>
            {settingsMessages().clash.mine}
          </button>
        </p>
      )}
      <SettingsFoot saving={saving} words={labels} />
    </form>
  );
}
