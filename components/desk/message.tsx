import type { ReactNode } from 'react';

/** A page that only says something: a title, a sentence, the ways on. */
export function Message({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-lg px-4 py-16 sm:py-24">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-3 text-pretty text-ink-soft">{text}</p>
      <div className="mt-6 flex flex-wrap gap-3">{children}</div>
    </div>
  );
}
