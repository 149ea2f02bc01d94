'use client';

import { createContext, type ReactNode, useContext, useEffect, useId } from 'react';
import type { ProblemAnswer } from '@/lib/kit/action-result';

/** What is wrong with the fields of a form: by the path of a field, as `navigation.0.url`, the name of its fault. */
export type Faults = Readonly<Record<string, string>>;

/** The faults that a refused request names; null where it was refused for something else. @param below the part of the request that the form holds */
export function faultsOf({ code, detail }: ProblemAnswer, below = ''): Faults | null {
  if (code !== 'bad-request' || !Array.isArray(detail.faults)) return null;
  const named = (detail.faults as { at: string; message: string }[]).flatMap(({ at, message }) =>
    at.startsWith(below) ? [[at.slice(below.length), message] as const] : [],
  );
  // Of several faults of a field the first one is said.
  return named.length > 0 ? Object.fromEntries(named.toReversed()) : null;
}

/** Faults without those of fields that have been changed since. */
export function withoutFields(faults: Faults, fields: readonly string[]): Faults {
  const left = Object.entries(faults).filter(([at]) => !fields.includes(at.split('.')[0] ?? ''));
  return left.length === Object.keys(faults).length ? faults : Object.fromEntries(left);
}

interface Named {
  faults: Faults;
  sentenceOf: (at: string, fault: string) => string;
}

const FaultContext = createContext<Named>({ faults: {}, sentenceOf: () => '' });
export const FaultsProvider = FaultContext.Provider;

/** Leads to the first field that is wrong, in the order of the page, whenever there are new faults. */
export function useFirstFault(form: { current: HTMLElement | null }, faults: Faults | null): void {
  useEffect(() => {
    if (faults) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
  }, [form, faults]);
}

/** What a field says that may be wrong: the attributes it has then, and the sentence below it. @param exact whether faults of its parts are said elsewhere */
export function useFault(
  at: string,
  hint = '',
  exact = false,
): { field: object; wrong: boolean; note: ReactNode } {
  const { faults, sentenceOf } = useContext(FaultContext);
  const id = useId();
  const found = Object.keys(faults).find((path) => path === at || (!exact && path.startsWith(`${at}.`)));
  const fault = found && faults[found];
  if (!found || !fault) return { field: hint ? { 'aria-describedby': hint } : {}, wrong: false, note: null };
  return {
    field: { 'aria-invalid': true, 'aria-describedby': hint ? `${id} ${hint}` : id },
    wrong: true,
    note: (
      <p id={id} className="mt-1 text-xs text-pretty text-danger">
        {sentenceOf(found, fault)}
      </p>
    ),
  };
}
