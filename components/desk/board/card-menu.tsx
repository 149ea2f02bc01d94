'use client';

import type { BoardCard } from '@/lib/document/shapes/board';
import type { StepKind } from '@/lib/document/shapes/story-review';
import { boardMessages } from '@/lib/kit/messages/board';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { DotsSign } from '../dots-sign';
import { useDisclosure } from '../editor/use-disclosure';
import { stepsFrom } from '../review/steps';

interface Props {
  card: BoardCard;
  name: string;
  onStep: (kind: StepKind) => void;
  onPlan: () => void;
}

const item = 'flex min-h-9 w-full items-center px-3 text-start hover:bg-sunken pointer-coarse:min-h-11';

/** Everything that can be done with a card without a pointer. */
export function CardMenu({ card, name, onStep, onPlan }: Props) {
  const words = boardMessages().card;
  // Whoever returns need not take back what others handed in.
  const kinds = stepsFrom(card.status, card.may).filter((kind) => !(kind === 'take-back' && card.may.return));
  const { open, setOpen, area } = useDisclosure<HTMLDivElement>();
  const run = (work: () => void) => {
    setOpen(false);
    area.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    work();
  };
  return (
    <div ref={area} className="absolute end-1 top-1">
      <button
        type="button"
        data-card-menu
        className="grid size-8 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink pointer-coarse:size-11"
        aria-label={words.menu(name)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <DotsSign />
      </button>
      {open && (
        <ul className="absolute end-0 z-20 mt-1 w-56 border border-edge bg-surface py-1 text-sm shadow-xl">
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" className={item} onClick={() => run(() => onStep(kind))}>
                {workflowMessages().act[kind]}
              </button>
            </li>
          ))}
          {(card.may.assign || card.may.deadline) && (
            <li>
              <button type="button" className={item} onClick={() => run(onPlan)}>
                {workflowMessages().act.plan}
              </button>
            </li>
          )}
          <li>
            <a href={`/desk/stories/${card.id}`} className={item}>
              {card.may.publish && card.path === null ? words.publish : words.open}
            </a>
          </li>
          {card.path && (
            <li>
              <a href={card.path} className={item}>
                {words.view}
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
