'use client';

import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { Locale } from '@/lib/kit/dates';
import { PlanButton } from '../../review/plan-button';
import { PlanLine } from '../../review/plan-line';
import { StepButtons } from '../../review/step-buttons';
import type { Publication } from '../use-publication';

interface Props {
  storyId: string;
  publication: Publication;
  may: DeskStory['may'];
  whenSaved: () => Promise<number>;
  onChanged: () => void;
  locale: Locale;
}

/** In the settings: who writes the story, until when, and for a plain draft the way into review. */
export function ReviewBox({ storyId, publication, may, whenSaved, onChanged, locale }: Props) {
  const { status, review, path } = publication;
  const open = path === null && status !== 'approved' && status !== 'scheduled';
  return (
    <div className="mt-3 grid justify-items-start gap-2 border-t border-rule pt-3">
      <p className="empty:hidden">
        <PlanLine review={review} open={open} now={Date.now()} locale={locale} />
      </p>
      {status === 'draft' && may.publish && (
        <StepButtons
          storyId={storyId}
          status={status}
          may={may}
          whenSaved={whenSaved}
          onChanged={onChanged}
          quiet
        />
      )}
      <PlanButton
        storyId={storyId}
        review={review}
        may={may}
        onChanged={onChanged}
        locale={locale}
        className="text-link min-h-6"
      />
    </div>
  );
}
