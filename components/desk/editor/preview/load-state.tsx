import { previewMessages } from '@/lib/kit/messages/preview';

/** What stands where something is still to come, or didn't. */
export function LoadState({ failed, retry }: { failed: boolean; retry: () => void }) {
  const words = previewMessages().appearance;
  if (!failed) return <p className="text-sm text-ink-faint">{words.loading}</p>;
  return (
    <p role="alert" className="text-sm text-danger">
      {words.failed}{' '}
      <button type="button" className="text-link" onClick={retry}>
        {words.retry}
      </button>
    </p>
  );
}
