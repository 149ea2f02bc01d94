'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { createCollection } from '@/lib/actions/create-collection';
import { sortIntoCollection } from '@/lib/actions/sort-into-collection';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { PhotosChange } from '@/lib/document/shapes/photos-change';
import type { RightTerms } from '@/lib/document/shapes/right-rule';
import { photoMessages } from '@/lib/kit/messages/photos';
import { runAction } from '../../ask-server';
import { type ChangeReport, changePhotos } from '../change-photos';
import { rulePhotos } from '../rule-photos';
import type { Report } from './report-bar';

interface Shown {
  /** Shows changed photos in the grid. */
  put: (photos: readonly DeskPhoto[]) => void;
  drop: (ids: ReadonlySet<string>) => void;
}

interface Named {
  id: string;
  name: string;
}

/** One sentence for each reason, with how many it holds for. */
function problemsOf({ refused, sentence }: ChangeReport): string[] {
  const words = photoMessages().report;
  const reasons = new Map<string, number>();
  for (const { problem } of refused) reasons.set(problem.message, (reasons.get(problem.message) ?? 0) + 1);
  const told = [...reasons].map(([why, n]) => words.refused(n, why));
  return sentence ? [...told, sentence] : told;
}

/** What is done with a selection: each leaves a report, and what it did can be taken back. */
export function useSelectionTasks({ put, drop }: Shown) {
  const words = photoMessages().report;
  const router = useRouter();
  const [report, setReport] = useState<Report | null>(null);
  const [progress, setProgress] = useState<number | null>(null);

  function tell(outcome: ChangeReport, done: (n: number) => string) {
    put(outcome.changed);
    const count = outcome.changed.length;
    setReport({
      done: count > 0 ? done(count) : '',
      problems: problemsOf(outcome),
      undo:
        count > 0 ? () => working(async () => tell(await outcome.undo(setProgress), words.restored)) : null,
    });
  }

  async function working(work: () => Promise<void>) {
    setProgress(0);
    try {
      await work();
    } finally {
      setProgress(null);
    }
  }

  /** Changes the words of photos. */
  const change = (ids: readonly string[], wanted: PhotosChange) =>
    working(async () => tell(await changePhotos(ids, wanted, setProgress), words.changed));

  /** Says the same of what may be done with photos. */
  const rule = (ids: readonly string[], terms: RightTerms) =>
    working(async () => tell(await rulePhotos(ids, terms, setProgress), words.ruled));

  /** Moves photos into a collection or out of it. Resolves with a sentence when it could not be done. */
  async function sort(photoIds: string[], { id, name }: Named, out: boolean, gone: boolean) {
    const answer = await runAction(() => sortIntoCollection({ id, photoIds, out }));
    if (!answer.ok) return answer.sentence;
    const moved = answer.value;
    const there = photoIds.length - moved.length;
    if (gone) drop(new Set(moved));
    setReport({
      done: moved.length > 0 ? (out ? words.removed : words.added)(moved.length, name) : '',
      problems: there > 0 && !out ? [words.thereAlready(there)] : [],
      undo: moved.length > 0 ? () => working(() => unsort(moved, { id, name }, !out)) : null,
    });
    // The counts of collections stand in other parts of the page.
    router.refresh();
    return null;
  }

  async function unsort(photoIds: string[], collection: Named, out: boolean) {
    const sentence = await sort(photoIds, collection, out, out);
    if (sentence) setReport({ done: '', problems: [sentence], undo: null });
  }

  /** Makes a collection of photos. */
  async function collect(photoIds: string[], name: string): Promise<string | null> {
    const made = await runAction(() => createCollection({ name }));
    return made.ok ? sort(photoIds, { id: made.value, name }, false, false) : made.sentence;
  }

  return { report, progress, change, rule, sort, collect, closeReport: () => setReport(null) };
}
