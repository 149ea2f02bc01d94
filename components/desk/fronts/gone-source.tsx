import { frontMessages } from '@/lib/kit/messages/fronts';

interface Props {
  /** What the section was called; empty where nobody knows. */
  name: string;
  /** Whether what fills the slot can be chosen below. */
  open: boolean;
  /** Null for whoever only looks. */
  onChoose: (() => void) | null;
}

/** That the section is no more which filled a slot. */
export function GoneSource({ name, open, onChoose }: Props) {
  const words = frontMessages().sources;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-caution bg-caution-wash px-3 py-2 text-sm">
      <p className="min-w-0 flex-1 basis-56 text-pretty text-caution">{words.lost(name)}</p>
      {onChoose && (
        <button type="button" className="btn" aria-expanded={open} onClick={onChoose}>
          {words.choose}
        </button>
      )}
    </div>
  );
}
