import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { peopleMessages } from '@/lib/kit/messages/people';
import { CopyButton } from '../editor/copy-button';

/** Recovery codes, shown once. */
export function RecoveryCodes({ codes, done }: { codes: readonly string[]; done(): void }) {
  const words = peopleMessages().secondFactor;
  return (
    <div role="status" className="mt-3 rounded-control border border-rule bg-sunken p-4">
      <p className="text-sm text-pretty">{words.keep}</p>
      <ul className="mt-3 grid gap-1 font-mono text-sm sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <CopyButton text={codes.join('\n')} label={words.copy} />
        <button type="button" className="btn btn-primary" onClick={done}>
          {words.kept}
        </button>
      </div>
    </div>
  );
}

/** Codes that were just made, in the place of what made them until their owner has kept them; then the page is read anew. */
export function useRecoveryCodes() {
  const router = useRouter();
  const [codes, show] = useState<readonly string[] | null>(null);
  const done = () => {
    show(null);
    router.refresh();
  };
  return { show, shown: codes && <RecoveryCodes codes={codes} done={done} /> };
}
