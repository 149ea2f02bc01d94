'use client';

import { useMemo, useRef, useState } from 'react';
import type { Block } from '@/lib/document/block';
import { combineTexts } from '@/lib/document/combine-texts';
import { combineBlocks } from '@/lib/document/settle-conflicts';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { newBlockId } from '@/lib/kit/ids';
import { conflictMessages } from '@/lib/kit/messages/conflict';
import { CombinedBlocks, CombinedField } from './combine-by-hand';
import { ConflictChoice } from './conflict-choice';
import { type Content, conflictKeys, mergeContent } from './merge-content';
import type { Theirs } from './save';
import { type Choice, settleContent } from './settle-content';

interface Props<C> {
  /** What both began with. */
  base: C;
  /** What this page holds, as far as it is drawn. */
  mine: C;
  /** What it holds at this very moment. */
  current: () => C;
  theirs: Theirs<C>;
  /** The words of a block; empty for one without. */
  blockText: (block: Block) => string;
  /** The value of a field as a person reads it. */
  fieldText: (field: string, value: unknown) => string;
  fieldName: (field: string) => string;
  /** How long a field of free text may be; null for one that is none. */
  textLimit: (field: string) => number | null;
  resolve: (content: C) => void;
  locale: Locale;
}

/**
 * What two people changed at once, side by side, until a person has chosen. Everything else is merged already; mine is
 * kept at the server as it was, and nothing is lost meanwhile.
 */
export function ConflictPanel<C extends Content>(props: Props<C>) {
  const { base, mine, current, theirs, blockText, fieldText, fieldName, textLimit, resolve, locale } = props;
  const words = conflictMessages();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const merge = useMemo(() => mergeContent(base, mine, theirs.content), [base, mine, theirs]);
  const keys = conflictKeys(merge.conflicts);
  const open = keys.filter((key) => !choices.has(key)).length;
  // What somebody has combined stays while they look at the other ways again.
  const made = useRef(new Map<string, Choice>());
  const choose = (key: string) => (choice: Choice) => {
    if (typeof choice === 'object') made.current.set(key, choice);
    setChoices((before) => new Map(before).set(key, choice));
  };
  const chooseAll = (choice: Choice) => setChoices(new Map(keys.map((key) => [key, choice])));
  const combineField = (field: string, here: unknown, there: unknown) => {
    const limit = textLimit(field);
    if (limit === null || typeof here !== 'string' || typeof there !== 'string') return null;
    const key = `field ${field}`;
    const choice = choices.get(key);
    const text = typeof choice === 'object' && 'text' in choice ? choice.text : '';
    return {
      begin: () => made.current.get(key) ?? { text: combineTexts(here, there).slice(0, limit) },
      area: (
        <CombinedField
          name={fieldName(field)}
          text={text}
          maxLength={limit}
          onChange={(next) => choose(key)({ text: next })}
        />
      ),
    };
  };
  const combineBlock = (id: string, name: string, here: Block, there: Block) => {
    const key = `block ${id}`;
    const choice = choices.get(key);
    const blocks = typeof choice === 'object' && 'combined' in choice ? choice.combined : [];
    return {
      begin: () => made.current.get(key) ?? { combined: combineBlocks(here, there, newBlockId) },
      area: (
        <CombinedBlocks name={name} blocks={blocks} onChange={(next) => choose(key)({ combined: next })} />
      ),
    };
  };
  const textOf = (block: Block | null) => (block ? blockText(block) || words.noWords : words.takenOut);

  return (
    <section
      aria-labelledby="conflict-title"
      className="border-b-2 border-danger bg-surface px-4 py-5 sm:px-6"
    >
      <div className="mx-auto max-w-6xl">
        <div role="alert">
          <h2 id="conflict-title" className="font-serif text-xl font-semibold">
            {words.title(theirs.savedBy)}
          </h2>
          <p className="mt-1 max-w-3xl text-sm text-ink-soft">
            {words.text(theirs.savedBy, formatDate(theirs.savedAt, 'dateTime', locale))}
          </p>
        </div>
        <div className="mt-3 flex flex-wrap gap-2">
          <button type="button" className="btn" onClick={() => chooseAll('mine')}>
            {words.allMine}
          </button>
          <button type="button" className="btn" onClick={() => chooseAll('theirs')}>
            {words.allTheirs(theirs.savedBy)}
          </button>
        </div>
        {merge.conflicts.fields.map(({ field, mine: here, theirs: there }) => (
          <ConflictChoice
            key={field}
            name={fieldName(field)}
            savedBy={theirs.savedBy}
            mine={fieldText(field, here) || words.empty}
            theirs={fieldText(field, there) || words.empty}
            both={false}
            choice={choices.get(`field ${field}`)}
            choose={choose(`field ${field}`)}
            combine={combineField(field, here, there)}
          />
        ))}
        {merge.conflicts.blocks.map(({ id, mine: here, theirs: there }, index) => (
          <ConflictChoice
            key={id}
            name={words.passage(index + 1)}
            savedBy={theirs.savedBy}
            mine={textOf(here)}
            theirs={textOf(there)}
            both={here !== null && there !== null}
            choice={choices.get(`block ${id}`)}
            choose={choose(`block ${id}`)}
            combine={here && there && combineBlock(id, words.passage(index + 1), here, there)}
          />
        ))}
        <div className="mt-5 flex flex-wrap items-center gap-3">
          <button
            type="button"
            className="btn btn-primary"
            aria-disabled={open > 0}
            onClick={() =>
              open === 0 && resolve(settleContent(mergeContent(base, current(), theirs.content), choices))
            }
          >
            {words.save}
          </button>
          <span role="status" className="text-sm text-ink-soft">
            {open > 0 ? words.open(open) : words.allChosen}
          </span>
        </div>
      </div>
    </section>
  );
}
