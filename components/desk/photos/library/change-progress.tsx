import { photoMessages } from '@/lib/kit/messages/photos';

/** How many of a selection are done; nothing before it begins (null). */
export function ChangeProgress({ of, done }: { of: number; done: number | null }) {
  const words = photoMessages().change;
  if (done === null) return null;
  return (
    <p className="mt-4 text-sm text-ink-soft">
      <progress max={of} value={done} aria-label={words.progressLabel} className="me-3" />
      <span role="status">{words.progress(done, of)}</span>
    </p>
  );
}
