'use client';

import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { Colleague } from '@/lib/document/shapes/story-now';
import { togetherMessages } from '@/lib/kit/messages/together';
import { useWriter } from '../writer';
import { colleaguePlugin, markColleagues, removeColleaguePlugin } from './colleague-plugin';
import { elementAt } from './where-they-are';

/** Names by place; of one person in several pages at one place the name once. */
function namesByPlace(colleagues: readonly Colleague[], me: string): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { place, name, personId } of colleagues) {
    if (place === '') continue;
    const known = names.get(place) ?? new Set();
    known.add(personId === me ? togetherMessages().yourself : name);
    names.set(place, known);
  }
  return new Map([...names].map(([place, all]) => [place, [...all].join(', ')]));
}

/** Marks the blocks and fields in which colleagues are; `merges` grows when others' blocks have come into the page. */
export function useMarks(editor: Editor | null, colleagues: readonly Colleague[], merges: number): void {
  const { id: me } = useWriter();

  useEffect(() => {
    if (!editor) return;
    editor.registerPlugin(colleaguePlugin());
    return () => removeColleaguePlugin(editor);
  }, [editor]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a merge may have brought the block that somebody is in
  useEffect(() => {
    const names = namesByPlace(colleagues, me);
    const inBlocks = [...names].flatMap(([place, name]): [string, string][] =>
      place.startsWith('block:') ? [[place.slice(6), name]] : [],
    );
    if (editor && !editor.isDestroyed) markColleagues(editor, new Map(inBlocks));
    const marked = [...names].flatMap(([place, name]) => {
      const element = place.startsWith('block:') ? null : elementAt(place, editor);
      if (element) element.dataset.colleague = name;
      return element ?? [];
    });
    return () => {
      for (const element of marked) delete element.dataset.colleague;
    };
  }, [editor, colleagues, me, merges]);
}
