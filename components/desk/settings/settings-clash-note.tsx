import { useEffect, useRef } from 'react';
import { settingsMessages } from '@/lib/kit/messages/settings';
import { KeepChoice } from '../keep-choice';

interface Props {
  /** Of the fields that both changed; empty where the form has no names for them. */
  names: readonly string[];
  keep: (whose: 'mine' | 'theirs') => void;
}

/** Says what somebody else changed to something else meanwhile, and has one of the two chosen. */
export function SettingsClashNote({ names, keep }: Props) {
  const words = settingsMessages().clash;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void note.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={note} role="alert" className="mt-6 max-w-2xl rounded-control border border-edge bg-surface p-4">
      <p className="font-semibold">{words.title(names)}</p>
      <p className="mt-1 text-sm text-pretty text-ink-soft">{words.text}</p>
      <KeepChoice words={words} keep={keep} />
    </div>
  );
}
