'use client';

import type { Editor } from '@tiptap/core';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { Later } from './later';
import type { SetFields } from './use-story-draft';
import type { WritingTools } from './use-writing-tools';

const loadFind = () => import('./find/find-panel').then(({ FindPanel }) => FindPanel);
const loadKeys = () => import('./keys/key-help').then(({ KeyHelp }) => KeyHelp);

interface Props {
  tools: WritingTools;
  editor: Editor | null;
  fields: StoryFields;
  setFields: SetFields;
  readOnly: boolean;
}

/** What opens over the text: the search through it, and the help on keys. Their code comes when they are wanted. */
export function WritingPanels({ tools, editor, fields, setFields, readOnly }: Props) {
  const close = () => tools.open(null);
  const finding = tools.panel === 'find' || tools.panel === 'replace';
  return (
    <>
      {finding && editor && (
        <div className="find-dock">
          <Later
            load={loadFind}
            props={{ editor, fields, setFields, readOnly, replacing: tools.panel === 'replace', close }}
          />
        </div>
      )}
      {tools.panel === 'keys' && <Later load={loadKeys} props={{ close }} />}
    </>
  );
}
