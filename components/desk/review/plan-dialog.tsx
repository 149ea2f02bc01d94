'use client';

import { useEffect, useId, useState } from 'react';
import { assignStory } from '@/lib/actions/assign-story';
import { setDeadline } from '@/lib/actions/set-deadline';
import { mostAssignees, type StoryReview } from '@/lib/document/shapes/story-review';
import type { Locale } from '@/lib/kit/dates';
import { localTime } from '@/lib/kit/local-instant';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { askServer, runAction } from '../ask-server';
import { Dialog } from '../editor/dialog';
import { TimeField } from '../editor/schedule/time-field';
import type { TypedTime } from '../editor/schedule/turn-choice';
import { problemOf } from '../editor/schedule/when-field';
import { PeopleChoice } from './people-choice';
import { SendingForm } from './sending-form';

export interface PlanDialogProps {
  storyId: string;
  review: Pick<StoryReview, 'assignees' | 'deadline'>;
  may: { assign: boolean; deadline: boolean };
  /** Something was changed; `undo` puts it back, and says what that was refused with, as a sentence, or null. */
  onChanged: (undo: () => Promise<string | null>) => void;
  locale: Locale;
  onClose: () => void;
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id));

/** Assigns a story and sets its deadline as they were. Returns what that was refused with, as a sentence, or null. */
async function putBack(
  storyId: string,
  personIds: string[] | null,
  deadline: { before: TypedTime | null } | null,
): Promise<string | null> {
  const answers = [
    personIds && (await runAction(() => assignStory({ storyId, personIds }))),
    deadline && (await runAction(() => setDeadline({ storyId, time: deadline.before }))),
  ];
  const refused = answers.find((answer) => answer && !answer.ok);
  return refused && !refused.ok ? refused.sentence : null;
}

/** Who writes a story, and until when. */
export function PlanDialog({ storyId, review, may, onChanged, locale, onClose }: PlanDialogProps) {
  const words = workflowMessages().plan;
  const { zone } = locale;
  const id = useId();
  const present = review.deadline ? localTime(review.deadline.at, zone) : '';
  const before = review.assignees.map((person) => person.id);
  const [people, setPeople] = useState(review.assignees);
  const [chosen, setChosen] = useState<readonly string[]>(before);
  const [time, setTime] = useState<TypedTime | null>(present ? { wall: present, turn: null } : null);

  useEffect(() => {
    if (!may.assign) return;
    let gone = false;
    void askServer<{ people: { id: string; name: string }[] }>('/api/colleagues').then((answer) => {
      if (gone || !answer.ok) return;
      const { people: here } = answer.value;
      // Who was assigned and has left since stays to be seen.
      setPeople((known) => [...known.filter(({ id: one }) => !here.some((p) => p.id === one)), ...here]);
    });
    return () => {
      gone = true;
    };
  }, [may.assign]);

  async function save(): Promise<string | null> {
    const moved = (time?.wall ?? '') !== present;
    const wrong = time && moved ? problemOf(time, zone) : null;
    if (wrong) return wrong;
    const assigned = same(before, chosen)
      ? null
      : await runAction(() => assignStory({ storyId, personIds: [...chosen] }));
    const planned =
      moved && !(assigned && !assigned.ok) ? await runAction(() => setDeadline({ storyId, time })) : null;
    if (assigned?.ok || planned?.ok) {
      onChanged(() =>
        putBack(storyId, assigned?.ok ? assigned.value.before : null, planned?.ok ? planned.value : null),
      );
    }
    const refused = [assigned, planned].find((answer) => answer && !answer.ok);
    return refused && !refused.ok ? refused.sentence : null;
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <SendingForm className="text-sm" send={save} onSent={onClose} words={words}>
        {may.assign && (
          <PeopleChoice people={people} chosen={chosen} most={mostAssignees} onChange={setChosen} />
        )}
        {may.deadline && (
          <fieldset className="mt-4 border-t border-rule pt-4">
            <legend className="sr-only">{words.deadline}</legend>
            <label className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                className="size-4"
                checked={time !== null}
                aria-controls={`${id}-time`}
                onChange={({ target }) => setTime(target.checked ? { wall: present, turn: null } : null)}
              />
              <span className="font-semibold">{words.hasDeadline}</span>
            </label>
            <div id={`${id}-time`} className="mt-3 ps-6 empty:hidden">
              {time && <TimeField time={time} onChange={setTime} zone={zone} hint={words.deadlineHint} />}
            </div>
          </fieldset>
        )}
      </SendingForm>
    </Dialog>
  );
}
