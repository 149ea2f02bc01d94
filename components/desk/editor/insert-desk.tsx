'use client';

import type { Editor } from '@tiptap/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { writingMessages } from '@/lib/kit/messages/writing';
import { pickedKinds, picturesIn } from '../photos/upload/pictures-in';
import { insertBlock } from './insert-blocks';
import type { InsertDesk } from './insertable';
import { PhotoPicker } from './photo-picker';
import { uploadInto } from './uploads';

/** The windows that an insertion may need, and the handle to open them: for every menu that inserts. */
export function useInsertDesk(
  editor: Editor,
  context: EditorContext,
): { desk: InsertDesk; windows: ReactNode } {
  const [picking, setPicking] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const desk = useMemo(
    () => ({
      editor,
      upload: () => files.current?.click(),
      pickPhoto: () => setPicking(true),
      choosePhotos: context.choosePhotos,
    }),
    [editor, context],
  );
  const windows = (
    <>
      <input
        ref={files}
        type="file"
        accept={pickedKinds}
        multiple
        hidden
        data-upload="body"
        aria-label={writingMessages().insertables.uploadPhoto.label}
        onChange={(event) => {
          void uploadInto(editor, context, picturesIn(event.target.files));
          event.target.value = '';
        }}
      />
      {picking && (
        <PhotoPicker
          onClose={() => setPicking(false)}
          onPick={([photo]) => {
            setPicking(false);
            if (photo) insertBlock(editor, { type: 'photo', attrs: { photoId: photo.id } });
          }}
        />
      )}
    </>
  );
  return { desk, windows };
}
