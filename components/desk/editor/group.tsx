import type { ReactNode } from 'react';

/** A group of settings that folds away. */
export function Group({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="group" open={open}>
      <summary className="group-title">{title}</summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
