'use client';

import { useRouter } from 'next/navigation';
import type { ActionResult } from '@/lib/kit/action-result';
import { Problem } from './problem';
import { useAct } from './use-act';

interface Props {
  label: string;
  /** What it says meanwhile, where that may take a while. */
  busyLabel?: string;
  action: () => Promise<ActionResult<unknown>>;
}

/** A button that has one thing done, and shows the page as it is then. */
export function ActButton({ label, busyLabel = label, action }: Props) {
  const router = useRouter();
  const { busy, problem, act } = useAct();

  async function press() {
    if (await act(action)) router.refresh();
  }

  return (
    <>
      <button type="button" className="btn" aria-disabled={busy} onClick={() => void press()}>
        {busy ? busyLabel : label}
      </button>
      <Problem>{problem}</Problem>
    </>
  );
}
