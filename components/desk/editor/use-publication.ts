'use client';

import { useCallback, useState } from 'react';
import { sameJson } from '@/lib/document/same-json';
import type { DeskStory, StoryStatus } from '@/lib/document/shapes/desk-story';
import type { StoryEmbargo } from '@/lib/document/shapes/embargo';
import type { Receipt } from '@/lib/document/shapes/receipt';
import type { StorySchedule } from '@/lib/document/shapes/schedule';
import type { StoryNow } from '@/lib/document/shapes/story-now';
import type { StoryReview } from '@/lib/document/shapes/story-review';

/** What readers have of the story. */
export interface Publication {
  status: StoryStatus;
  path: string | null;
  firstPublishedAt: string | null;
  /** What the server's clock said of it, where somebody has corrected that. */
  clockedAt: string | null;
  /** The version that readers see; null when they see none. */
  version: number | null;
  /** What readers got when it was last looked; null where that isn't known. */
  receipt: Receipt | null;
  /** What is to happen by itself. */
  schedules: StorySchedule[];
  /** Until when nothing may go out. */
  embargo: StoryEmbargo | null;
  /** Who writes it, until when, and how far it has come. */
  review: StoryReview;
}

function atOpening(story: DeskStory): Publication {
  const { status, path, firstPublishedAt, clockedAt, changed, schedules, embargo, review } = story;
  // Which older version readers see doesn't matter here, only that it isn't the stored one.
  const version = path ? story.version - (changed ? 1 : 0) : null;
  return { status, path, firstPublishedAt, clockedAt, version, receipt: null, schedules, embargo, review };
}

/** The story's publication as it changes in this page. */
export function usePublication(story: DeskStory) {
  const [publication, setPublication] = useState(() => atOpening(story));
  return {
    publication,
    published: ({ path, version }: { path: string; version: number }) =>
      setPublication((before) => ({
        ...before,
        receipt: null,
        status: 'published',
        embargo: null,
        path,
        version,
        firstPublishedAt: before.firstPublishedAt ?? new Date().toISOString(),
      })),
    /** What the server says, whoever brought it about. */
    follow: useCallback(
      ({ publishedVersion: version, ...now }: StoryNow) =>
        setPublication((before) => {
          const { status, path, firstPublishedAt, clockedAt, receipt, schedules, embargo, review } = now;
          const times = { firstPublishedAt, clockedAt };
          const next = { status, path, ...times, version, receipt, schedules, embargo, review };
          return sameJson(before, next) ? before : next;
        }),
      [],
    ),
    unpublished: useCallback(
      () =>
        setPublication((before) => ({
          ...before,
          status: 'unpublished',
          path: null,
          version: null,
          receipt: null,
        })),
      [],
    ),
  };
}
