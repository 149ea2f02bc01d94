'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { Override } from '@/lib/document/shapes/override';

interface Decisions {
  storyId: string;
  /** Of the story and of its updates. */
  all: readonly Override[];
  may: { amber: boolean; red: boolean };
  /** Adds a decision in the place of one with the same id. */
  put: (override: Override) => void;
  drop: (id: string) => void;
}

/** What decisions are about, and who may make some. */
type Decided = Pick<DeskStory, 'id' | 'overrides'> & {
  may: Pick<DeskStory['may'], 'overrideAmber' | 'overrideRed'>;
};

const Overrides = createContext<Decisions | null>(null);

/** What colleagues have passed over in preflight, as it changes in this page. */
export function OverridesProvider({ story, children }: { story: Decided; children: ReactNode }) {
  const [all, setAll] = useState<readonly Override[]>(story.overrides);
  const { id: storyId, may } = story;
  const value = useMemo(
    () => ({
      storyId,
      all,
      may: { amber: may.overrideAmber, red: may.overrideRed },
      put: (override: Override) => setAll((now) => [...now.filter(({ id }) => id !== override.id), override]),
      drop: (gone: string) => setAll((now) => now.filter(({ id }) => id !== gone)),
    }),
    [storyId, all, may.overrideAmber, may.overrideRed],
  );
  return <Overrides value={value}>{children}</Overrides>;
}

/** @throws Error outside a story editor */
export function useDecisions(): Decisions {
  const decisions = useContext(Overrides);
  if (!decisions) throw new Error('useDecisions needs an OverridesProvider around it.');
  return decisions;
}
