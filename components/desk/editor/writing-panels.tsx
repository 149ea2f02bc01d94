'use client';

import type { Editor } from '@tiptap/core';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { FindPanel } from './find/find-panel';
import { KeyHelp } from './keys/key-help';
import type { SetFields } from './use-story-draft';
import type { WritingTools } from './use-writing-tools';

interface Props {
  tools: WritingTools;
  editor: Editor | null;
  fields: StoryFields;
  setFields: SetFields;
  readOnly: boolean;
}

/**
 * What opens over the text: the search through it, and the help on keys. Here at once, offline too: whoever
 * asks for one goes on typing, and not into the text.
 */
export function WritingPanels({ tools, editor, fields, setFields, readOnly }: Props) {
  const close = () => tools.open(null);
  const finding = tools.panel === 'find' || tools.panel === 'replace';
  return (
    <>
      {finding && editor && (
        <div className="find-dock">
          <FindPanel
            editor={editor}
            fields={fields}
            setFields={setFields}
            readOnly={readOnly}
            replacing={tools.panel === 'replace'}
            close={close}
          />
        </div>
      )}
      {tools.panel === 'keys' && <KeyHelp close={close} />}
    </>
  );
}
