'use client';

import type { Locale } from '@/lib/kit/dates';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { CoverageTimes } from './coverage-times';

/** The way to make a story live coverage: from when to when, and off to its live desk. */
export function CoverLiveForm({ storyId, locale }: { storyId: string; locale: Locale }) {
  return (
    <CoverageTimes
      storyId={storyId}
      locale={locale}
      from={null}
      until={null}
      label={liveDeskMessages().coverage.start}
      onDone={() => window.location.reload()}
    />
  );
}
