'use client';

import { useId, useRef } from 'react';
import { updateHeadlineField } from '@/blocks/story-check';
import type { Finding } from '@/lib/document/finding';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { BodyEditor } from '../editor/body-editor';
import { useDesk } from '../editor/desk-provider';
import { leadTo } from '../editor/lead-to';
import { PreflightList } from '../editor/preflight/preflight-list';
import { ToolIcon } from '../editor/tool-icon';
import { uploadInto } from '../editor/uploads';
import { picturesIn } from '../photos/upload/pictures-in';
import { Problem } from '../problem';
import type { PostDraft } from './post-draft';
import type { PostText } from './use-post-text';

interface Props {
  draft: PostDraft;
  text: PostText;
  /** What preflight says and is to be told now. */
  findings: readonly Finding[];
  /** Why it could not be sent; empty for nothing. */
  problem: string;
  goTo?: (finding: Finding) => void;
}

/** What a post is written in: headline, text, the way to a photo, and what preflight says right below. */
export function PostFields({ draft, text, findings, problem, goTo }: Props) {
  const words = liveDeskMessages().composer;
  const context = useDesk();
  const id = useId();
  const files = useRef<HTMLInputElement>(null);
  const { editor, preflight } = text;
  return (
    <>
      <label htmlFor={`${id}-headline`} className="sr-only">
        {words.headline}
      </label>
      <input
        id={`${id}-headline`}
        className="composer-headline"
        data-field={updateHeadlineField(draft.id)}
        value={text.headline}
        maxLength={300}
        placeholder={`${words.headline} (${words.headlineHint.toLowerCase()})`}
        onChange={(event) => text.setHeadline(event.target.value)}
      />
      <BodyEditor
        document={text.opened.document}
        label={words.body}
        placeholder={words.placeholder}
        onChange={text.bodyChanged}
        onReady={text.attach}
      />
      <input
        ref={files}
        type="file"
        accept="image/*"
        multiple
        hidden
        data-upload="post"
        aria-label={words.photo}
        onChange={(event) => {
          if (editor) void uploadInto(editor, context, picturesIn(event.target.files));
          event.target.value = '';
        }}
      />
      <button type="button" className="composer-photo" onClick={() => files.current?.click()}>
        <ToolIcon d="M2 5h3l1-2h4l1 2h3v8.5H2zM8 6.6a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2" />
        {words.photo}
      </button>
      <Problem className="mt-2 font-semibold">{problem}</Problem>
      {findings.length > 0 && (
        <div className="mt-2">
          <PreflightList
            preflight={{ ...preflight, open: [...findings] }}
            goTo={(finding) => {
              leadTo(finding, editor);
              goTo?.(finding);
            }}
          />
        </div>
      )}
    </>
  );
}
