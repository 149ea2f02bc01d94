'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { addWritingPlugins } from './body-plugins';
import type { ToolPlaces } from './body-text';
import { useDesk, useStoryLanguage } from './desk-provider';
import { useInsertDesk } from './insert-desk';
import { LinkTools } from './link-tools';
import { preferenceOf } from './preference';
import { SlashMenu } from './slash-menu';
import { Toolbar } from './toolbar';
import { useWriter } from './writer';

interface Props {
  editor: Editor;
  places: ToolPlaces;
}

/** The tools of a text, in the places that `BodyText` keeps for them. */
export function BodyTools({ editor, places }: Props) {
  const { desk, windows } = useInsertDesk(editor, useDesk());
  const [linking, setLinking] = useState(false);
  const { id: writerId } = useWriter();
  const language = useStoryLanguage();
  const languageNow = useRef(language);
  languageNow.current = language;
  useEffect(
    () =>
      addWritingPlugins(editor, () => (preferenceOf(writerId, 'smart-typing') ? languageNow.current : null)),
    [editor, writerId],
  );
  return (
    <>
      {createPortal(<Toolbar desk={desk} linking={linking} setLinking={setLinking} />, places.above)}
      {createPortal(
        <>
          <LinkTools editor={editor} linking={linking} setLinking={setLinking} />
          <SlashMenu desk={desk} />
          {windows}
        </>,
        places.over,
      )}
    </>
  );
}
