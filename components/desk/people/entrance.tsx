import type { ReactNode } from 'react';

/** A page for those who aren't in yet: the site's name, a title, one form. */
export function Entrance({
  site,
  title,
  text,
  children,
}: {
  site: string;
  title: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-sm content-center gap-6 px-5 py-10">
      <div>
        <p className="mb-1 font-serif text-lg text-ink-soft">{site}</p>
        <h1 className="font-serif text-3xl font-semibold tracking-tight text-balance">{title}</h1>
        <p className="mt-2 text-sm break-words text-pretty text-ink-soft">{text}</p>
      </div>
      {children}
    </div>
  );
}
