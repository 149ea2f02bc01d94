'use client';

import type { ReactNode } from 'react';
import type { DeskSection } from '@/lib/document/shapes/section';
import type { ColourPair } from '@/lib/document/site/site-settings';
import { sectionMessages } from '@/lib/kit/messages/sections';
import { startDrag } from '../fronts/dragging';
import { Sign, SignButton } from '../fronts/sign';
import { ToneSpot } from './tone-choice';

interface Props {
  section: DeskSection;
  tone: ColourPair | undefined;
  edges: { first: boolean; last: boolean };
  open: boolean;
  /** Whether what is below stays while it is shut: something is typed there. */
  kept: boolean;
  onOpen: () => void;
  onStep: (step: -1 | 1) => void;
  /** What is shown below while it is open. */
  children: ReactNode;
}

/** A section in the list: its place, what it holds, and the ways to its page and its front. */
export function SectionRow({ section, tone, edges, open, kept, onOpen, onStep, children }: Props) {
  const words = sectionMessages();
  const { id, name, slug, hidden, published, stories } = section;
  return (
    <li className="border-b border-rule">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragged by a pointer; the buttons in it do the same by key */}
      <div
        className="flex cursor-grab flex-wrap items-center gap-x-3 gap-y-1 py-2 active:cursor-grabbing"
        draggable
        onDragStart={(event) => startDrag(event, 'section', id)}
      >
        <span className="text-ink-faint max-sm:hidden" title={words.handle}>
          <Sign name="grip" />
        </span>
        <ToneSpot tone={tone} className="size-3 shrink-0" />
        <div className="min-w-0 flex-1 basis-48">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <bdi className="font-semibold break-words">{name}</bdi>
            {hidden && (
              <span className="rounded-sm bg-sunken px-1.5 text-xs text-ink-soft">{words.hiddenSign}</span>
            )}
          </p>
          <p className="text-sm text-ink-soft">
            <span className="break-all">/{slug}</span> · {words.counts(published, stories)}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-x-1">
          <a href={`/${slug}`} className="btn btn-quiet" aria-label={words.pageOf(name)}>
            {words.page}
          </a>
          <a href={`/desk/fronts/${id}`} className="btn btn-quiet" aria-label={words.frontOf(name)}>
            {words.front}
          </a>
          <button
            type="button"
            className="btn btn-quiet"
            aria-expanded={open}
            aria-label={words.changeOf(name)}
            onClick={onOpen}
          >
            {words.change}
          </button>
          <SignButton
            id={`up-${id}`}
            name="up"
            label={words.up(name)}
            disabled={edges.first}
            onClick={() => onStep(-1)}
          />
          <SignButton
            id={`down-${id}`}
            name="down"
            label={words.down(name)}
            disabled={edges.last}
            onClick={() => onStep(1)}
          />
        </div>
      </div>
      {(open || kept) && (
        <div hidden={!open} className="pt-2 pb-6 sm:ps-10">
          {children}
        </div>
      )}
    </li>
  );
}
