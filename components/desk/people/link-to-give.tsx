import { peopleMessages } from '@/lib/kit/messages/people';
import { CopyButton } from '../editor/copy-button';

/** An address that is shown only now, to copy. */
export function LinkToGive({ address, says }: { address: string; says: string }) {
  const words = peopleMessages().invite;
  return (
    <div role="status" className="mt-4 rounded-control border border-rule bg-sunken p-3">
      <p className="text-sm">
        {words.once} {says}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <input
          className="field min-w-0 grow basis-56 font-mono text-sm"
          aria-label={words.address}
          readOnly
          value={address}
          onFocus={({ target }) => target.select()}
        />
        <CopyButton text={address} label={words.copy} />
      </div>
    </div>
  );
}
