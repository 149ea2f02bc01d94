import type { RedirectsMade as Made } from '@/lib/document/shapes/redirect';
import { redirectMessages } from '@/lib/kit/messages/redirects';

/** How many redirects were made, and where those led that they replaced. */
export function RedirectsMade({ changed, replaced, replacedCount }: Made) {
  const words = redirectMessages();
  return (
    <>
      <p>{words.added(changed, replacedCount)}</p>
      {replaced.length > 0 && (
        <ul className="mt-1 max-h-64 overflow-auto text-ink-soft">
          {replaced.map(({ path, target }) => (
            <li key={path} className="break-words">
              {words.before(path, target)}
            </li>
          ))}
          {replacedCount > replaced.length && <li>{words.moreBefore(replacedCount - replaced.length)}</li>}
        </ul>
      )}
    </>
  );
}
