'use client';

import { useRef } from 'react';
import { PartFailed } from './part-failed';
import { type Load, usePart } from './use-part';

/**
 * A part of the page whose code comes when it is first wanted. Where it doesn't come (no network) the part says so and
 * can be asked for again; the text goes on. Whoever has gone elsewhere before it came is left there: it is closed.
 * Only for what opens by a button: keys pressed before it is there go where the focus is. `load` is one function for
 * the life of the page.
 */
export function Later<P extends { onClose: () => void }>({ load, props }: { load: Load<P>; props: P }) {
  const close = useRef(props.onClose);
  close.current = props.onClose;
  const { Part, failed, fetch } = usePart(load, () => {
    const from = document.activeElement;
    return () => {
      const now = document.activeElement;
      if (now === from || now === document.body) return true;
      close.current();
      return false;
    };
  });
  if (Part) return <Part {...props} />;
  return failed ? <PartFailed again={fetch} /> : null;
}
