'use client';

import { lateCode } from '@/blocks/editing/late-code';
import { Arriving } from './arriving';

const code = lateCode(() => import('./series/story-series').then(({ StorySeries }) => StorySeries));

/** The series that the story is in. It has its room from the start, so that nothing below it moves when it comes. */
export function SeriesField(props: { storyId: string; published: boolean }) {
  return (
    <div className="mt-4 min-h-22" data-field="series">
      <Arriving load={code.load} props={props} />
    </div>
  );
}
