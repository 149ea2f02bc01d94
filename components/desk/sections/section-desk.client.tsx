'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { restoreSection } from '@/lib/actions/restore-section';
import type { DeskSection, GoneSection } from '@/lib/document/shapes/section';
import type { ColourPair } from '@/lib/document/site/site-settings';
import type { Locale } from '@/lib/kit/dates';
import { sectionMessages } from '@/lib/kit/messages/sections';
import { droppedId, indexUnder, isDragged } from '../fronts/dragging';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { EditSection } from './edit-section';
import { NewSection } from './new-section';
import { RemoveSection } from './remove-section';
import { RemovedSections } from './removed-sections';
import { SectionRow } from './section-row';
import { useSectionOrder } from './use-section-order';

interface Props {
  /** In the order of the navigation. */
  sections: readonly DeskSection[];
  removed: readonly GoneSection[];
  tones: readonly ColourPair[];
  locale: Locale;
}

/** The sections of the site: their order, what they are called, new ones, and the way back for those that are gone. */
export function SectionDesk({ sections, removed, tones, locale }: Props) {
  const words = sectionMessages();
  const router = useRouter();
  const order = useSectionOrder(sections);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  // Those with something typed that isn't stored: it is never thrown away.
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const line = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<{ id: string; name: string; moved: number } | null>(null);
  const { busy, problem, act } = useAct();
  // One that was taken away goes at once; the server's list of the others is on its way.
  const shown = order.shown.filter(({ id }) => id !== gone?.id);
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<HTMLButtonElement>(null);

  // Whoever pressed the button that went with its section is led to the way back, unless they are elsewhere by now.
  useEffect(() => {
    if (gone && document.activeElement === document.body) back.current?.focus();
  }, [gone]);

  function toneUsers(without: string | null) {
    const others = sections.filter(({ id }) => id !== without);
    return new Map(
      tones.map((_, at) => [
        at,
        others
          .filter(({ tone }) => tone === at)
          .map(({ name }) => name)
          .join(', '),
      ]),
    );
  }

  /** Opens or shuts a section. Others that are open shut, unless something is typed there. */
  function toggle(id: string) {
    const others = [...open].filter((other) => other !== id && changed.has(other));
    setOpen(new Set(open.has(id) ? others : [...others, id]));
  }

  const note = useCallback(
    (id: string, isChanged: boolean) =>
      setChanged((before) => {
        if (before.has(id) === isChanged) return before;
        return new Set(isChanged ? [...before, id] : [...before].filter((other) => other !== id));
      }),
    [],
  );

  function move(id: string, index: number, button?: string) {
    const from = shown.findIndex((section) => section.id === id);
    const place = index > from ? index - 1 : index;
    const name = shown[from]?.name;
    if (name === undefined || place === from) return;
    setGone(null);
    order.move(id, shown[index]?.id ?? null);
    setSaid(words.moved(name, place + 1, shown.length));
    // Its row may be drawn anew elsewhere: whoever pressed the button goes on pressing it.
    if (button)
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById(button)?.focus();
      });
  }

  function taken({ id, name }: DeskSection, moved: number, to: string) {
    setSaid(words.removed(name, moved, to));
    setGone({ id, name, moved });
    setOpen((before) => new Set([...before].filter((other) => other !== id)));
    note(id, false);
    router.refresh();
  }

  async function bringBack({ id, name }: { id: string; name: string }) {
    if (!(await act(() => restoreSection({ id })))) return;
    setGone(null);
    setSaid(words.gone.restored(name));
    // The button goes, at once or with the list that is on its way.
    line.current?.focus();
    router.refresh();
  }

  return (
    <>
      <div className="flex min-h-11 flex-wrap items-center gap-3 text-sm">
        <p ref={line} role="status" tabIndex={-1}>
          {said}
        </p>
        {gone && (
          <button
            ref={back}
            type="button"
            className="btn"
            aria-disabled={busy}
            onClick={() => void bringBack(gone)}
          >
            {gone.moved > 0 ? words.bringBack : words.undo}
          </button>
        )}
      </div>
      <Problem className="mb-2">{problem || order.problem}</Problem>
      {sections.length === 0 ? (
        <div className="py-6">
          <p className="font-serif text-xl font-medium">{words.none}</p>
          <p className="mt-1 text-sm text-pretty text-ink-soft">{words.noneHint}</p>
        </div>
      ) : (
        <ul
          ref={list}
          aria-label={words.list}
          className="border-t border-rule"
          onDragOver={(event) => isDragged(event, 'section') && event.preventDefault()}
          onDrop={(event) => {
            if (!isDragged(event, 'section') || !list.current) return;
            event.preventDefault();
            move(droppedId(event, 'section'), indexUnder(event, list.current));
          }}
        >
          {shown.map((section, at) => (
            <SectionRow
              key={section.id}
              section={section}
              tone={tones[section.tone]}
              edges={{ first: at === 0, last: at === shown.length - 1 }}
              open={open.has(section.id)}
              kept={changed.has(section.id)}
              onOpen={() => toggle(section.id)}
              onStep={(step) =>
                move(section.id, step === 1 ? at + 2 : at - 1, `${step === 1 ? 'down' : 'up'}-${section.id}`)
              }
            >
              <EditSection
                section={section}
                tones={tones}
                toneUsers={toneUsers(section.id)}
                onChanged={note}
              />
              <RemoveSection
                section={section}
                others={sections.filter(({ id }) => id !== section.id)}
                onRemoved={(moved, to) => taken(section, moved, to)}
              />
            </SectionRow>
          ))}
        </ul>
      )}
      <NewSection sections={sections} tones={tones} toneUsers={toneUsers} />
      <RemovedSections
        removed={removed}
        locale={locale}
        busy={busy}
        onBringBack={(section) => void bringBack(section)}
      />
    </>
  );
}
