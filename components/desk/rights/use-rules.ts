'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeRightRule } from '@/lib/actions/change-right-rule';
import { makeRightRule } from '@/lib/actions/make-right-rule';
import { removeRightRule } from '@/lib/actions/remove-right-rule';
import type { DeskRightRule, RightSubject, RightTerms } from '@/lib/document/shapes/right-rule';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { runAction } from '../ask-server';

/** What was just done, and how it is taken back. */
interface Done {
  sentence: string;
  undo: (() => Promise<void>) | null;
}

/** Making, changing and removing rules, each with its way back; the page is read anew after each. */
export function useRules() {
  const words = rightsMessages();
  const router = useRouter();
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState('');

  function settle(sentence: string, undo: Done['undo']): null {
    setDone({ sentence, undo });
    setProblem('');
    router.refresh();
    return null;
  }

  async function make(
    subject: RightSubject,
    terms: RightTerms,
    sentence = words.saved,
  ): Promise<string | null> {
    const answer = await runAction(() => makeRightRule({ subject, terms }));
    if (!answer.ok) return answer.sentence;
    const { id } = answer.value;
    return settle(sentence, async () => {
      const back = await runAction(() => removeRightRule({ id }));
      if (back.ok) settle(words.removed, null);
      else setProblem(back.sentence);
    });
  }

  async function change(rule: DeskRightRule, terms: RightTerms): Promise<string | null> {
    const answer = await runAction(() => changeRightRule({ id: rule.id, terms }));
    if (!answer.ok) return answer.sentence;
    const { answer: before, startsAt, endsAt, note } = rule;
    return settle(words.saved, async () => {
      const terms = { answer: before, startsAt, endsAt, note };
      const back = await runAction(() => changeRightRule({ id: rule.id, terms }));
      if (back.ok) settle(words.saved, null);
      else setProblem(back.sentence);
    });
  }

  async function remove(rule: DeskRightRule): Promise<void> {
    const answer = await runAction(() => removeRightRule({ id: rule.id }));
    if (!answer.ok) return setProblem(answer.sentence);
    const { subject, answer: before, startsAt, endsAt, note } = rule;
    settle(words.removed, async () => {
      const refused = await make(subject, { answer: before, startsAt, endsAt, note });
      if (refused) setProblem(refused);
    });
  }

  return { make, change, remove, done, problem, setProblem };
}
