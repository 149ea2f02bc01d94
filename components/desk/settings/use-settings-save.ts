'use client';

import { useRouter } from 'next/navigation';
import { useLayoutEffect, useRef, useState } from 'react';
import { sameJson } from '@/lib/document/same-json';
import type { Decision, SettingsClash, SettingsEdit } from '@/lib/document/settings-edit';
import type { ActionResult } from '@/lib/kit/action-result';
import { useAct } from '../use-act';
import { useLeaveGuard } from '../use-leave-guard';
import { type Faults, faultsOf } from './faults';

/** Settings on their way to the server, and the way back from what was saved last. */
export interface SettingsSave<T> {
  busy: boolean;
  /** What became of the last step; empty before the first one, and once something was changed since. */
  said: '' | 'saved' | 'undone';
  /** Whether something stands in the fields that isn't stored. */
  changed: boolean;
  problem: string;
  /** The fields that somebody else changed to something else meanwhile; empty for none. */
  clash: readonly string[];
  /** What the server found wrong with which field; null for nothing. A new object each time. */
  faults: Faults | null;
  save: () => void;
  /** Takes back what was saved last; null while there is nothing to take back. */
  undo: (() => void) | null;
  keep: (whose: 'mine' | 'theirs') => void;
  /** Begins anew from what somebody else stored. */
  takeUp: (stored: T) => void;
}

interface Options<T> {
  /** What is stored as the page opens. */
  first: T;
  /** What the fields hold. */
  now: T;
  /** The action that stores them. */
  send: (edit: SettingsEdit<T>) => Promise<ActionResult<Decision<T>>>;
  /** Puts what is stored into the fields. */
  show: (settings: T) => void;
}

/** `settings`, but for what was typed in a field since it held what `sent` does. */
function withTyped<T extends object>(settings: T, sent: T, now: T): T {
  const fields = Object.keys(settings) as (keyof T)[];
  return Object.fromEntries(
    fields.map((field) => [field, sameJson(sent[field], now[field]) ? settings[field] : now[field]]),
  ) as T;
}

/**
 * Saves a page of settings and can take that back. What a colleague changed meanwhile in other fields stays; where both
 * changed the same, somebody has to choose.
 */
export function useSettingsSave<T extends object>({ first, now, send, show }: Options<T>): SettingsSave<T> {
  const router = useRouter();
  const { busy, problem, act } = useAct();
  // What is stored as far as this page knows.
  const [base, setBase] = useState(first);
  const [last, setLast] = useState<Decision<T> | null>(null);
  const [said, setSaid] = useState<'' | 'saved' | 'undone'>('');
  const [clash, setClash] = useState<SettingsClash<T> | null>(null);
  const [faults, setFaults] = useState<Faults | null>(null);
  const typed = useRef(now);
  useLayoutEffect(() => {
    typed.current = now;
  });
  const changed = !sameJson(now, base);
  useLeaveGuard(changed);

  async function store(edit: SettingsEdit<T>, sent: T, isUndo: boolean) {
    setSaid('');
    const done = await act(
      () => send(edit),
      (answer) => {
        const { code, detail } = answer;
        const wrong = faultsOf(answer, 'settings.');
        setFaults(wrong);
        if (code !== 'settings-changed') return false;
        const found = detail as unknown as SettingsClash<T>;
        setClash(found);
        setBase(found.current);
        setLast(null);
        show(withTyped(found.mine, sent, typed.current));
        return true;
      },
    );
    if (!done) return;
    const { after } = done.value;
    setClash(null);
    setFaults(null);
    setBase(after);
    setLast(isUndo ? null : done.value);
    setSaid(isUndo ? 'undone' : 'saved');
    show(withTyped(after, sent, typed.current));
    router.refresh();
  }

  const save = () => void store({ settings: now, base }, now, false);

  function keep(whose: 'mine' | 'theirs') {
    if (!clash || busy) return;
    if (whose === 'mine') return save();
    show(withTyped(clash.theirs, clash.mine, now));
    setClash(null);
  }

  return {
    busy,
    said: changed ? '' : said,
    changed,
    problem,
    clash: clash?.fields ?? [],
    faults,
    save,
    undo: last && (() => void store({ settings: last.before, base: last.after }, base, true)),
    keep,
    takeUp(stored) {
      setBase(stored);
      setLast(null);
      setSaid('');
      show(stored);
    },
  };
}
