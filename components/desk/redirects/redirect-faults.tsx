import type { RedirectFault } from '@/lib/document/shapes/redirect';
import { redirectMessages } from '@/lib/kit/messages/redirects';

/** What could not be taken, line by line. */
export function RedirectFaults({ faults, count }: { faults: RedirectFault[]; count: number }) {
  const words = redirectMessages();
  return (
    <div role="alert" className="mt-3 rounded-control bg-danger-wash px-4 py-3 text-sm text-danger">
      <p className="font-semibold">{words.faults(count)}</p>
      <ul className="mt-1 max-h-64 overflow-auto">
        {faults.map(({ line, from, fault }) => (
          <li key={`${line} ${fault}`} className="break-words">
            {words.line(line)}: <code>{from}</code> {words.fault[fault]}
          </li>
        ))}
        {count > faults.length && <li>{words.moreFaults(count - faults.length)}</li>}
      </ul>
    </div>
  );
}
