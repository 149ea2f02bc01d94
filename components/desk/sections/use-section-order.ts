'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { moveSection } from '@/lib/actions/move-section';
import type { DeskSection } from '@/lib/document/shapes/section';
import { runAction } from '../ask-server';

/** Sections in the order that somebody gives them, which is stored step by step. */
export interface SectionOrder {
  shown: readonly DeskSection[];
  problem: string;
  /** Puts a section before another one, or after all. */
  move: (id: string, beforeId: string | null) => void;
}

/** @param sections as the server knows them; what is on its way there is shown already */
export function useSectionOrder(sections: readonly DeskSection[]): SectionOrder {
  const router = useRouter();
  const [wanted, setWanted] = useState<{ of: readonly DeskSection[]; ids: readonly string[] } | null>(null);
  const [pending, setPending] = useState(0);
  const [problem, setProblem] = useState('');
  const waiting = useRef(0);
  const holds = wanted !== null && (pending > 0 || wanted.of === sections);
  const place = (id: string) => wanted?.ids.indexOf(id) ?? -1;
  const shown = holds ? sections.toSorted((one, other) => place(one.id) - place(other.id)) : sections;

  function count(step: 1 | -1) {
    waiting.current += step;
    setPending(waiting.current);
  }

  async function store(id: string, beforeId: string | null) {
    count(1);
    const answer = await runAction(() => moveSection({ id, beforeId }));
    count(-1);
    if (!answer.ok) setWanted(null);
    setProblem(answer.ok ? '' : answer.sentence);
    if (waiting.current === 0) router.refresh();
  }

  function move(id: string, beforeId: string | null) {
    const rest = shown.flatMap((section) => (section.id === id ? [] : [section.id]));
    const index = beforeId === null ? rest.length : rest.indexOf(beforeId);
    setWanted({ of: sections, ids: rest.toSpliced(index, 0, id) });
    void store(id, beforeId);
  }

  return { shown, problem, move };
}
