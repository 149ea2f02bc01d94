'use client';

import type { Finding } from '@/lib/document/finding';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { Locale } from '@/lib/kit/dates';
import { Later } from './later';
import type { Preflight } from './preflight/use-preflight';
import type { SaveQueue } from './save-queue';
import type { Publication, usePublication } from './use-publication';
import { useSoon } from './use-soon';
import type { StoryContent } from './use-story-draft';

const loadPreview = () => import('./preview/preview-panel').then(({ PreviewPanel }) => PreviewPanel);
const loadPublish = () => import('./publish-dialog').then(({ PublishDialog }) => PublishDialog);

/** What there is to know about a story's review when it goes out; null where there is nothing. */
function reviewState({ status, review }: Publication, { version, unsaved }: SaveQueue<StoryContent>) {
  if (status === 'in_review' || status === 'returned') return status;
  return status === 'approved' && (review.approvedVersion !== version || unsaved) ? 'changed' : null;
}

export type StoryWindow = 'preview' | 'publish';

interface Props {
  open: StoryWindow | null;
  close: () => void;
  story: DeskStory;
  queue: SaveQueue<StoryContent>;
  publication: Publication;
  preflight: Preflight;
  goTo: (finding: Finding) => void;
  published: ReturnType<typeof usePublication>['published'];
  /** Publishing was put on the newsroom's clocks. */
  planned: () => void;
  locale: Locale;
}

/** What opens over a story: the preview, and the last look before it is published. */
export function StoryWindows(props: Props) {
  const { open, close, story, queue, publication, preflight, goTo, published, planned, locale } = props;
  useSoon(loadPreview);
  useSoon(loadPublish);
  if (open === 'preview') {
    const { version, unsaved } = queue;
    const mayShare = story.may.sharePreview;
    return (
      <Later
        key={open}
        load={loadPreview}
        props={{ storyId: story.id, version, unsaved, mayShare, locale, onClose: close }}
      />
    );
  }
  if (open !== 'publish') return null;
  return (
    <Later
      key={open}
      load={loadPublish}
      props={{
        storyId: story.id,
        live: publication.path !== null,
        embargo: publication.embargo,
        review: reviewState(publication, queue),
        mayBreakEmbargo: story.may.breakEmbargo,
        preflight,
        goTo,
        whenSaved: () => queue.whenSaved(),
        onPublished: published,
        onPlanned: () => {
          close();
          planned();
        },
        onClose: close,
      }}
    />
  );
}
