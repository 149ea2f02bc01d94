'use client';

import Link from 'next/link';
import { useState } from 'react';
import { decideEmbed } from '@/lib/actions/decide-embed';
import type { DeskEmbed, DeskEmbedPlace } from '@/lib/document/shapes/desk-embed';
import type { EmbedChoice } from '@/lib/document/shapes/embed-watch';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';
import { Problem } from '../problem';
import { useAct } from '../use-act';
import { ChoiceButtons } from './choice-buttons';
import { DescribeForm } from './describe-form';

interface Decision {
  choice: EmbedChoice | null;
  description: string;
}

/** What readers of a story get of a post at present. */
function readersSee({ choice }: DeskEmbedPlace, { state }: DeskEmbed): string {
  const words = embedDeskMessages().readersSee;
  const lost = state === 'gone' || state === 'private';
  if (choice === null) return lost ? words.noted : words.quotation;
  return choice === 'keep' && !lost ? words.quotation : words[choice];
}

interface Props {
  place: DeskEmbedPlace;
  embed: DeskEmbed;
  /** What the house does as a rule; null where the post isn't lost. */
  offered: EmbedChoice | null;
  locale: Locale;
}

/** A story that shows a post: what its readers get of it, and the decision about that. */
export function EmbedPlace({ place: given, embed, offered, locale }: Props) {
  const words = embedDeskMessages();
  // The list stays as it is while somebody works through it: an undo must not vanish with what it undoes.
  const [decided, setDecided] = useState<Decision | null>(null);
  const place = decided ? { ...given, ...decided, decided: null } : given;
  const { busy, problem, act } = useAct();
  const [describing, setDescribing] = useState(false);
  const [opened, setOpened] = useState(false);
  // A post that is there needs no decision, though somebody may have a reason for one.
  const choosing = opened || offered !== null || place.choice !== null;
  const [undo, setUndo] = useState<Decision | null>(null);
  const [said, setSaid] = useState('');

  async function decide(decision: Decision, undoing = false) {
    const { storyId } = place;
    const before = await act(() => decideEmbed({ storyId, address: embed.address, ...decision }));
    if (!before) return;
    setDescribing(false);
    setDecided(decision);
    setUndo(undoing ? null : before.value);
    setSaid(undoing || !decision.choice ? words.done.undone : words.done[decision.choice]);
  }

  return (
    <li className="grid gap-1.5 py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {place.mayOpen ? (
          <Link href={`/desk/stories/${place.storyId}`} className="text-link font-medium">
            {place.headline}
          </Link>
        ) : (
          <a href={place.path} className="text-link font-medium">
            {place.headline}
          </a>
        )}
        <span className="text-ink-soft">
          {readersSee(place, embed)}
          {place.decided &&
            ` (${words.decidedBy(place.decided.by, formatDate(place.decided.at, 'date', locale))})`}
        </span>
      </p>
      {place.choice === 'describe' && !describing && (
        <blockquote className="border-s-2 border-rule ps-3 whitespace-pre-line text-ink-soft">
          {place.description}
        </blockquote>
      )}
      {place.mayDecide && !describing && !choosing && (
        <button type="button" className="text-link w-fit" onClick={() => setOpened(true)}>
          {words.change}
        </button>
      )}
      {place.mayDecide && !describing && choosing && (
        <ChoiceButtons
          label={words.choose(place.headline)}
          now={place.choice}
          offered={offered}
          busy={busy}
          onChoose={(choice) =>
            choice === 'describe' ? setDescribing(true) : void decide({ choice, description: '' })
          }
        />
      )}
      {!place.mayDecide && offered && <p className="text-ink-faint">{words.mayNot}</p>}
      {describing && (
        <DescribeForm
          start={place.description || words.describeStart(embed.byline)}
          busy={busy}
          onSave={(description) => void decide({ choice: 'describe', description })}
          onCancel={() => setDescribing(false)}
        />
      )}
      <p role="status" className="flex flex-wrap items-center gap-3 empty:hidden">
        {said}
        {undo && (
          <button type="button" className="btn" aria-disabled={busy} onClick={() => void decide(undo, true)}>
            {words.undo}
          </button>
        )}
      </p>
      <Problem>{problem}</Problem>
    </li>
  );
}
