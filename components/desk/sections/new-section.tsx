'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { makeSection } from '@/lib/actions/make-section';
import type { DeskSection, SectionWords } from '@/lib/document/shapes/section';
import type { ColourPair } from '@/lib/document/site/site-settings';
import { sectionMessages } from '@/lib/kit/messages/sections';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { SectionFields } from './section-fields';

interface Props {
  sections: readonly DeskSection[];
  tones: readonly ColourPair[];
  toneUsers: (without: string | null) => ReadonlyMap<number, string>;
}

/** The first tone that the fewest sections have. */
function rarestTone(sections: readonly DeskSection[], tones: number): number {
  const uses = Array.from({ length: tones }, (_, at) => sections.filter(({ tone }) => tone === at).length);
  return uses.indexOf(Math.min(...uses));
}

/** Adds a section. */
export function NewSection({ sections, tones, toneUsers }: Props) {
  const labels = sectionMessages();
  const router = useRouter();
  const [words, setWords] = useState<Omit<SectionWords, 'tone'>>({
    ...{ name: '', slug: '', description: '', hidden: false },
  });
  const [tone, setTone] = useState<number | null>(null);
  const [suggested, setSuggested] = useState('');
  const { busy, problem, act } = useAct();
  const [added, setAdded] = useState('');
  const typed = useRef('');
  const own: SectionWords = { ...words, tone: tone ?? rarestTone(sections, tones.length) };

  function change({ tone: chosen, ...given }: Partial<SectionWords>) {
    if (chosen !== undefined) setTone(chosen);
    setWords((before) => ({ ...before, ...given }));
    setAdded('');
    const { name } = given;
    if (name === undefined) return;
    typed.current = name;
    import('@/lib/kit/slug-from').then(
      ({ slugFrom }) => typed.current === name && setSuggested(slugFrom(name)),
      // Without it the server makes the address; there is only nothing to see before.
      () => setSuggested(''),
    );
  }

  async function add(event: FormEvent) {
    event.preventDefault();
    if (!(await act(() => makeSection(own)))) return;
    setAdded(words.name);
    setWords({ name: '', slug: '', description: '', hidden: false });
    setTone(null);
    setSuggested('');
    typed.current = '';
    router.refresh();
  }

  return (
    <section aria-labelledby="add" className="mt-10">
      <h2 id="add" className="mb-3 font-serif text-xl font-medium">
        {labels.add}
      </h2>
      <form onSubmit={(event) => void add(event)}>
        <SectionFields
          words={own}
          tones={tones}
          toneUsers={toneUsers(null)}
          suggested={suggested}
          former={null}
          onChange={change}
        />
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <button type="submit" className="btn btn-primary" aria-disabled={busy}>
            {busy ? labels.adding : labels.add}
          </button>
          <p role="status" className="text-sm">
            {added && labels.added(added)}
          </p>
        </div>
        <Problem className="mt-2">{problem}</Problem>
      </form>
    </section>
  );
}
