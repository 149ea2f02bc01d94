'use client';

import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';

type Load<P> = () => Promise<ComponentType<P>>;

// biome-ignore lint/suspicious/noExplicitAny: parts of any kind, each kept under what loads it
const loaded = new Map<Load<any>, ComponentType<any>>();

/**
 * A part of the page whose code comes when it is first wanted. Where it doesn't come (no network) the part says so and
 * can be asked for again; the text goes on. Whoever has gone elsewhere before it came is left there: it is closed.
 * Only for what opens by a button: keys pressed before it is there go where the focus is. `load` is one function for
 * the life of the page.
 */
export function Later<P extends { onClose: () => void }>({ load, props }: { load: Load<P>; props: P }) {
  const [Part, setPart] = useState<ComponentType<P> | undefined>(() => loaded.get(load));
  const [failed, setFailed] = useState(false);
  const close = useRef(props.onClose);
  close.current = props.onClose;
  const fetch = useCallback(() => {
    setFailed(false);
    const from = document.activeElement;
    load().then(
      (part) => {
        loaded.set(load, part);
        const now = document.activeElement;
        if (now === from || now === document.body) setPart(() => part);
        else close.current();
      },
      () => setFailed(true),
    );
  }, [load]);
  useEffect(() => {
    if (!loaded.has(load)) fetch();
  }, [load, fetch]);
  if (Part) return <Part {...props} />;
  if (!failed) return null;
  const words = editorMessages().later;
  return (
    <p role="alert" className="px-4 py-2 text-sm text-danger">
      {words.failed}{' '}
      <button type="button" className="font-semibold underline" onClick={fetch}>
        {words.again}
      </button>
    </p>
  );
}
