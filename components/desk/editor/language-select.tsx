'use client';

import type { Editor } from '@tiptap/core';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { commonLanguages, namedLanguages } from '@/lib/kit/named-languages';
import { useEditorValue } from './use-editor-value';

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
  const all = namedLanguages([...commonLanguages, ...(lang ? [lang] : [])]);

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
