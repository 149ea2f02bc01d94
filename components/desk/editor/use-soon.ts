'use client';

import { useEffect } from 'react';
import { whenIdle } from './opening';

/**
 * Fetches the code of a part that may be wanted (`Later`) in the first idle moment, so that it opens at once and without
 * a network too. What doesn't come now is asked for again, and told of, when it is wanted.
 * @param load one function for the life of the page
 */
export function useSoon(load: () => Promise<unknown>): void {
  useEffect(() => {
    void whenIdle()
      .then(load)
      .catch(() => {});
  }, [load]);
}
