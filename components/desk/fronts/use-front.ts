'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FrontDocument } from '@/lib/document/fronts/front';
import { sameJson } from '@/lib/document/same-json';
import type { DeskFront } from '@/lib/document/shapes/desk-front';
import { newId } from '@/lib/kit/ids';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { askServer } from '../ask-server';

export type Saving = 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict';

/** A front as somebody works on it. */
export interface Work {
  /** As the server answered last. */
  stored: DeskFront;
  document: FrontDocument;
  saving: Saving;
  /** Why it isn't saved; empty while nothing is wrong. */
  problem: string;
  /** What a colleague made of it meanwhile; null without a conflict. */
  theirs: DeskFront | null;
  /** Said once when a colleague's version was taken up. */
  note: string;
  change: (next: FrontDocument) => void;
  undo: (() => void) | null;
  keep: (whose: 'mine' | 'theirs') => void;
  retry: () => void;
  /** Resolves with the stored version once everything is saved; null where that fails. */
  whenSaved: () => Promise<number | null>;
  /** Reads the front anew: something else than its arrangement was changed. */
  refresh: () => Promise<void>;
}

const pause = 500;
const lookEvery = 20_000;
const steps = 50;

/**
 * Keeps a front saved while somebody works on it: one save at a time, half a second after the last change, each on top of
 * the version that is stored. What a colleague saved is taken up at once where nothing of one's own waits, and asked about
 * where it does.
 */
export function useFront(first: DeskFront): Work {
  const [stored, setStored] = useState(first);
  const [document, setDocument] = useState(first.document);
  const [saving, setSaving] = useState<Saving>('saved');
  const [problem, setProblem] = useState('');
  const [theirs, setTheirs] = useState<DeskFront | null>(null);
  const [note, setNote] = useState('');
  const [past, setPast] = useState<FrontDocument[]>([]);
  // What saves need to know now and not when they were planned.
  const now = useRef({
    stored: first,
    document: first.document,
    busy: null as Promise<void> | null,
    saveId: '',
    /** What went out last. */
    sent: null as FrontDocument | null,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const words = frontMessages();
  const path = `/api/fronts/${first.key}`;

  const takeUp = useCallback((front: DeskFront) => {
    now.current.stored = front;
    setStored(front);
  }, []);

  const show = useCallback((next: FrontDocument) => {
    const before = now.current.document;
    setPast((known) => [...known, before].slice(-steps));
    now.current.document = next;
    setDocument(next);
  }, []);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const work = now.current;
    if (work.busy) {
      await work.busy;
      return save();
    }
    const sent = work.document;
    if (sameJson(sent, work.stored.document)) return setSaving('saved');
    setSaving('saving');
    const before = work.sent;
    work.saveId ||= newId();
    work.sent = sent;
    const body = { key: first.key, baseVersion: work.stored.version, saveId: work.saveId, document: sent };
    work.busy = (async () => {
      const headers = { 'content-type': 'application/json' };
      const answer = await askServer<DeskFront>(path, { method: 'PUT', headers, body: JSON.stringify(body) });
      work.busy = null;
      if (answer.ok) {
        work.saveId = '';
        setProblem('');
        takeUp(answer.value);
        const isLast = work.document === sent;
        // A section that was taken away meanwhile is another one in what is stored.
        if (isLast && !sameJson(answer.value.document, sent)) show(answer.value.document);
        if (isLast) setSaving('saved');
        else timer.current = setTimeout(() => void save(), pause);
        return;
      }
      if (answer.problem?.code === 'stale-version') {
        const newest = await askServer<DeskFront>(path);
        if (newest.ok) {
          work.saveId = '';
          // One's own save, whose answer was lost: what was done since goes on top of it.
          if (before && sameJson(newest.value.document, before)) {
            takeUp(newest.value);
            timer.current = setTimeout(() => void save(), 0);
            return;
          }
          setTheirs(newest.value);
          return setSaving('conflict');
        }
      }
      setProblem(answer.problem?.message ?? words.saving.unreachable);
      setSaving('failed');
    })();
    await work.busy;
  }, [first.key, path, show, takeUp, words]);

  const change = useCallback(
    (next: FrontDocument) => {
      if (sameJson(next, now.current.document)) return;
      setNote('');
      // Another arrangement is another save: what failed before is not sent again under its id.
      now.current.saveId = '';
      show(next);
      clearTimeout(timer.current);
      setSaving((state) => (state === 'conflict' ? state : 'unsaved'));
      timer.current = setTimeout(() => void save(), pause);
    },
    [save, show],
  );

  const keep = useCallback(
    (whose: 'mine' | 'theirs') => {
      if (!theirs) return;
      takeUp(theirs);
      setTheirs(null);
      if (whose === 'theirs') {
        show(theirs.document);
        setSaving('saved');
      } else void save();
    },
    [save, show, takeUp, theirs],
  );

  const refresh = useCallback(async () => {
    const work = now.current;
    const clean = () => !work.busy && sameJson(work.document, work.stored.document);
    if (!clean()) return;
    const answer = await askServer<DeskFront>(path);
    if (!answer.ok || !clean()) return;
    const newer = answer.value.version > work.stored.version;
    takeUp(answer.value);
    if (!newer) return;
    show(answer.value.document);
    setNote(words.came(answer.value.updatedBy?.name ?? words.conflict.somebody));
  }, [path, show, takeUp, words]);

  useEffect(() => {
    const look = () => {
      if (globalThis.document.visibilityState === 'visible') void refresh();
    };
    const every = setInterval(look, lookEvery);
    globalThis.addEventListener('focus', look);
    return () => {
      clearInterval(every);
      globalThis.removeEventListener('focus', look);
    };
  }, [refresh]);

  useEffect(() => {
    if (saving === 'saved') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [saving]);

  const last = past.at(-1);
  const undo = last
    ? () => {
        change(last);
        setPast((known) => known.slice(0, -2));
      }
    : null;

  async function whenSaved(): Promise<number | null> {
    await save();
    const { document: mine, stored: kept } = now.current;
    return sameJson(mine, kept.document) ? kept.version : null;
  }

  return {
    stored,
    document,
    saving,
    problem,
    theirs: saving === 'conflict' ? theirs : null,
    note,
    change,
    undo,
    keep,
    retry: () => void save(),
    whenSaved,
    refresh,
  };
}
