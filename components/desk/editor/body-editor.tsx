'use client';

import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { BodyText, type BodyTextProps, type ToolPlaces } from './body-text';
import { BodyTools } from './body-tools';

type Props = Omit<BodyTextProps, 'hasTools' | 'onReady'> & { onReady?: (editor: Editor) => void };

/** The text of an update, or of two texts to be made one, with its tools. */
export function BodyEditor({ onReady, ...text }: Props) {
  const [ready, setReady] = useState<{ editor: Editor; places: ToolPlaces | null } | null>(null);
  return (
    <>
      <BodyText
        {...text}
        hasTools={ready !== null}
        onReady={(editor, places) => {
          setReady({ editor, places });
          onReady?.(editor);
        }}
      />
      {ready?.places && <BodyTools editor={ready.editor} places={ready.places} />}
    </>
  );
}
