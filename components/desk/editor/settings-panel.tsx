'use client';

import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import { type StoryFields, type StoryKind, storyKinds } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { AddressGroup } from './address-group';
import { Backstory } from './backstory';
import { BylinesField } from './bylines-field';
import { Field, TextField } from './field';
import { focusOpener } from './focus-opener';
import { Group } from './group';
import { KeyPoints } from './key-points';
import { RelatedGroup } from './related-group';
import { ReviewFields } from './review-fields';
import { SeriesField } from './series-field';
import { SharingGroup } from './sharing-group';
import { StoryLanguage } from './story-language';
import { TagsField } from './tags-field';
import { TranslationGroup } from './translation-group';
import type { SetFields } from './use-story-draft';

interface Props {
  storyId: string;
  fields: StoryFields;
  setFields: SetFields;
  choices: DeskStory['choices'];
  /** The slug that is typed, where another story has it. */
  takenSlug: string | null;
  /** The public path while readers see the story. */
  path: string | null;
  published: boolean;
  readOnly: boolean;
  /** On a narrow screen it is a sheet over the text, there when it is wanted. */
  open: boolean;
  onClose: () => void;
  /** What stands above the groups: the state of its publication. */
  children: ReactNode;
}

/** Everything about the story that isn't in its column, in groups that fold away. */
export const SettingsPanel = memo(function SettingsPanel(props: Props) {
  const {
    storyId,
    fields,
    setFields,
    choices,
    takenSlug,
    path,
    published,
    readOnly,
    open,
    onClose,
    children,
  } = props;
  const words = editorMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open) title.current?.focus();
  }, [open]);

  function close() {
    onClose();
    focusOpener(null);
  }

  return (
    <aside
      id="story-settings"
      className="settings"
      aria-label={words.groups.panel}
      data-open={open || undefined}
      onKeyDown={(event) => event.key === 'Escape' && open && !event.defaultPrevented && close()}
    >
      <div className="sheet-head lg:hidden">
        <h2 ref={title} tabIndex={-1} className="font-semibold outline-none">
          {words.groups.panel}
        </h2>
        <button type="button" className="btn btn-quiet -me-3" onClick={close}>
          {words.close}
        </button>
      </div>
      <div inert={readOnly}>
        {children}
        <Group title={words.groups.placement} open>
          <Field label={words.fields.section} field="sectionId">
            {({ id, describedBy }) => (
              <select
                id={id}
                className="field"
                aria-describedby={describedBy}
                value={fields.sectionId ?? ''}
                onChange={(event) => setFields({ sectionId: event.target.value || null })}
              >
                <option value="">{words.fields.noSection}</option>
                {choices.sections.map((section) => (
                  <option key={section.id} value={section.id}>
                    {section.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TagsField
            tagIds={fields.tagIds}
            choices={choices.tags}
            onChange={(tagIds) => setFields({ tagIds })}
          />
          <SeriesField storyId={storyId} published={published} />
          <Field label={words.fields.kind} field="kind">
            {({ id, describedBy }) => (
              <select
                id={id}
                className="field"
                aria-describedby={describedBy}
                value={fields.kind}
                onChange={(event) => setFields({ kind: event.target.value as StoryKind })}
              >
                {storyKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.fields.kinds[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {fields.kind === 'review' && <ReviewFields review={fields.review} setFields={setFields} />}
          <TextField
            label={words.fields.dateline}
            field="datelinePlace"
            hint={words.fields.datelineHint}
            value={fields.datelinePlace}
            maxLength={100}
            onChange={(datelinePlace) => setFields({ datelinePlace })}
          />
          <StoryLanguage language={fields.language} onChange={(language) => setFields({ language })} />
        </Group>
        <Group title={words.groups.people} open>
          <BylinesField
            bylines={fields.bylines}
            authors={choices.authors}
            onChange={(bylines) => setFields({ bylines })}
          />
        </Group>
        <KeyPoints points={fields.keyPoints} setFields={setFields} />
        <Backstory text={fields.backstory} setFields={setFields} />
        <RelatedGroup storyId={storyId} fields={fields} setFields={setFields} stories={choices.stories} />
        <TranslationGroup storyId={storyId} fields={fields} setFields={setFields} stories={choices.stories} />
        <AddressGroup
          fields={fields}
          setFields={setFields}
          section={choices.sections.find(({ id }) => id === fields.sectionId)?.name ?? null}
          path={path}
          published={published}
          taken={takenSlug !== null}
        />
        <SharingGroup fields={fields} setFields={setFields} />
      </div>
    </aside>
  );
});
