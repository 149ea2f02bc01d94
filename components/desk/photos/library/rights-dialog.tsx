'use client';

import type { RightTerms } from '@/lib/document/shapes/right-rule';
import { photoMessages } from '@/lib/kit/messages/photos';
import { Dialog } from '../../editor/dialog';
import { RuleForm } from '../../rights/rule-form';
import { ChangeProgress } from './change-progress';

interface Props {
  count: number;
  /** IANA zone of the newsroom. */
  zone: string;
  /** How many are done, while it works. */
  progress: number | null;
  /** Resolves when all is done: the report says what became of it. */
  onRule: (terms: RightTerms) => Promise<void>;
  onClose: () => void;
}

const newRule: RightTerms = { answer: 'allow', startsAt: null, endsAt: null, note: '' };

/** Makes one rule about every selected photo. */
export function RightsDialog({ count, zone, progress, onRule, onClose }: Props) {
  const words = photoMessages().change;
  return (
    <Dialog title={words.title.rights(count)} onClose={onClose}>
      <p className="text-sm text-pretty text-ink-soft">{words.rightsHint}</p>
      <RuleForm
        terms={newRule}
        zone={zone}
        plain
        cancel={onClose}
        save={async (terms) => {
          await onRule(terms);
          return null;
        }}
      />
      <ChangeProgress of={count} done={progress} />
    </Dialog>
  );
}
