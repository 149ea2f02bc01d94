import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** By which the field that it is about names it. */
  id?: string;
  className?: string;
}

/** What stands in the way, read out as it comes; it takes no room while there is nothing to say. */
export function Problem({ children, id, className = '' }: Props) {
  return (
    <p id={id} role="alert" className={`text-sm text-danger empty:hidden ${className}`}>
      {children}
    </p>
  );
}
