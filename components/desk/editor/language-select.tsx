'use client';

import type { Editor } from '@tiptap/core';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { useEditorValue } from './use-editor-value';

/** Those that words are quoted in most; one that is set already is among them whatever it is. */
const languages =
  'ar bg ca cs cy da de el en es et eu fa fi fr ga he hi hr hu id is it ja ko la lt lv mt nb nl pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi yi zh'.split(
    ' ',
  );

/**
 * In which language the selected words are, where that isn't the story's: a screen reader reads them in it, and they
 * are written the way that it is. Without a selection it is about the words around the cursor that are in one.
 */
export function LanguageSelect({ editor }: { editor: Editor }) {
  const words = storyPartMessages().language;
  const { lang, off } = useEditorValue(editor, (current) => {
    const lang = String(current.getAttributes('language').lang ?? '');
    return { lang, off: current.state.selection.empty && !lang };
  });
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const all = [...new Set([...languages, ...(lang ? [lang] : [])])]
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name));

  function choose(tag: string) {
    const chain = editor.chain().focus().extendMarkRange('language');
    if (tag) chain.setMark('language', { lang: tag }).run();
    else chain.unsetMark('language').run();
  }

  return (
    <select
      className="tool-select"
      data-tool
      aria-label={words.label}
      title={off ? words.hint : words.label}
      disabled={off}
      value={lang}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{words.own}</option>
      {all.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
