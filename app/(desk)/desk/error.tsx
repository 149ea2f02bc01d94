'use client';

import { Failure } from '@/components/desk/failure.client';

/** When a page of the desk can't be rendered; the header stays. */
export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure error={error} retry={retry} />;
}
