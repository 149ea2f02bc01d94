'use client';

import { type ComponentType, useState } from 'react';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import { formatDate } from '@/lib/kit/dates';
import { savingMessages } from '@/lib/kit/messages/saving';
import type { ComparedContent, ComparedSide } from '../history/compared-content';
import { CopyButton } from './copy-button';
import { useDesk } from './desk-provider';
import { namesOf } from './names-of';
import type { CameBack as Words } from './use-kept-saves';

interface Props<C> {
  cameBack: Words<C> | null;
  /** Kept on this device, but in a form that this version can't show. */
  strange: unknown[];
  /** A version as the history compares it. */
  toSide: (content: C) => ComparedSide;
  /** What sections, authors and tags are called. */
  choices: DeskStory['choices'];
  /** Shows what the server had before, and saves that on top. */
  goBack: (before: C) => void;
  dismiss: () => void;
}

/** Tells that words which never reached the server have come back from this device, and shows what they change. */
export function CameBack<C>({ cameBack, strange, toSide, choices, goBack, dismiss }: Props<C>) {
  const words = savingMessages().cameBack;
  const { locale } = useDesk();
  return (
    <>
      <div role="status">
        {cameBack && (
          <p className="border-t border-accent bg-accent-wash px-4 pt-3 text-sm sm:px-6">
            {words.text(formatDate(cameBack.keptAt, 'dateTime', locale))}
          </p>
        )}
        {strange.length > 0 && (
          <p className="flex flex-wrap items-center gap-3 border-b border-caution bg-caution-wash px-4 py-3 text-sm sm:px-6">
            {words.strange}
            <CopyButton text={JSON.stringify(strange, null, 2)} label={words.copy} />
          </p>
        )}
      </div>
      {cameBack && (
        <section
          aria-label={words.label}
          className="border-b border-accent bg-accent-wash px-4 pt-2 pb-3 text-sm sm:px-6"
        >
          <Difference before={toSide(cameBack.before)} after={toSide(cameBack.after)} choices={choices} />
          <div className="mt-3 flex flex-wrap gap-2">
            <button type="button" className="btn btn-primary" onClick={dismiss}>
              {words.keep}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                goBack(cameBack.before);
                dismiss();
              }}
            >
              {words.goBack}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

interface DifferenceProps {
  before: ComparedSide;
  after: ComparedSide;
  choices: DeskStory['choices'];
}

/** Word by word, loaded when somebody wants to see it. */
function Difference({ before, after, choices }: DifferenceProps) {
  const words = savingMessages().cameBack;
  const { photos, helplines } = useDesk();
  const [View, setView] = useState<ComponentType<Parameters<typeof ComparedContent>[0]> | null>(null);
  const [failed, setFailed] = useState(false);

  async function load() {
    setFailed(false);
    try {
      const { ComparedContent: loaded } = await import('../history/compared-content');
      setView(() => loaded);
    } catch (error) {
      console.warn('The comparison could not be loaded:', error);
      setFailed(true);
    }
  }

  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && !View && load()}>
      <summary className="cursor-pointer font-semibold">{words.compare}</summary>
      <div className="mt-2 max-h-[60dvh] overflow-y-auto border border-rule bg-paper px-5 pb-5">
        {View && (
          <View
            before={before}
            after={after}
            named={{ photos: [...photos.all()], helplines: [...helplines.all()], names: namesOf(choices) }}
          />
        )}
        {!View && <p className="pt-4 text-ink-soft">{failed ? words.notCompared : words.comparing}</p>}
      </div>
    </details>
  );
}
