'use client';

import { Failure } from '@/components/desk/failure.client';

/** When even the desk's frame can't be rendered: the database is away, or its own code is broken. */
export default function FrameError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="content" className="mx-auto max-w-6xl px-4 sm:px-6">
      <Failure error={error} retry={retry} />
    </main>
  );
}
