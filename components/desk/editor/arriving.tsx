'use client';

import type { ReactNode } from 'react';
import { PartFailed } from './part-failed';
import { type Load, usePart } from './use-part';

/**
 * A part of the page that takes no focus when it is drawn, so that it may come whatever the person does meanwhile.
 * Where its code doesn't come it says so, and can be asked for again. `load` is one function for the life of the page.
 */
export function Arriving<P extends object>({ load, props }: { load: Load<P>; props: P }): ReactNode {
  const { Part, failed, fetch } = usePart(load);
  if (Part) return <Part {...props} />;
  return failed ? <PartFailed again={fetch} /> : null;
}
