'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { documentText } from '@/blocks/document-text';
import { storyAddresses } from '@/blocks/link-states';
import { checkStory } from '@/blocks/story-check';
import type { Finding } from '@/lib/document/finding';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { Locale } from '@/lib/kit/dates';
import { editorMessages } from '@/lib/kit/messages/editor';
import { fieldText } from '../history/field-text';
import { Arriving } from './arriving';
import type { ToolPlaces } from './body-text';
import { BodyTools } from './body-tools';
import { CameBack } from './came-back';
import { type DeskContext, loadHelplines, refsOf } from './desk-context';
import { useShelf } from './desk-provider';
import { EditorHeader } from './editor-header';
import { fieldName, textLimit } from './field-words';
import { LeadMedia } from './lead-media';
import { inSettings, leadTo } from './lead-to';
import { namesOf } from './names-of';
import { NotesProvider, NoteToolProvider } from './notes/note-tool';
import { NotesPanel } from './notes/notes-panel';
import { useNotedFields } from './notes/use-noted-fields';
import { useNotedText } from './notes/use-noted-text';
import { useNotes } from './notes/use-notes';
import { OutlinePanel } from './outline/outline-panel';
import { PhotoChooser } from './photo-chooser';
import { OverridesProvider } from './preflight/overrides-provider';
import { usePreflight } from './preflight/use-preflight';
import { PublicationBox } from './publication-box';
import { ReviewBar } from './review/review-bar';
import { SaveProblem } from './save-status';
import { loadUploads } from './send-picture';
import { SettingsPanel } from './settings-panel';
import type { StoryPlaces } from './story-places';
import { type StoryWindow, StoryWindows } from './story-windows';
import { Colleagues } from './together/colleagues';
import { Together } from './together/together';
import { useStoryFeed } from './together/use-story-feed';
import { useSmartFields } from './typing/smart-fields';
import { KeptUpdates } from './updates/kept-updates';
import { StoryReviewProvider } from './updates/story-review';
import { UpdateList } from './updates/update-list';
import { useKeptStory } from './use-kept-story';
import { useLinkStates } from './use-link-states';
import { usePastedPhotos } from './use-pasted-photos';
import { usePublication } from './use-publication';
import { useSoon } from './use-soon';
import type { StoryContent, StoryDraft } from './use-story-draft';
import { useTakenSlug } from './use-taken-slug';
import { useWritingTools } from './use-writing-tools';
import { WordCount } from './word-count';
import type { Writer } from './writer';
import { WritingPanels } from './writing-panels';

const loadConflict = () =>
  import('./conflict-panel').then(({ ConflictPanel }) => ConflictPanel<StoryContent>);

interface Props {
  story: DeskStory;
  writer: Writer;
  locale: Locale;
  context: DeskContext;
  draft: StoryDraft;
  /** Where the tools of the text stand; null where nothing may be changed, and until the text is there. */
  toolPlaces: ToolPlaces | null;
  places: StoryPlaces;
}

/** Everything around the words: what is said about them, what can be done with them, and who else is here. */
export function StoryDesk(props: Props) {
  return (
    <OverridesProvider story={props.story}>
      <Desk {...props} />
    </OverridesProvider>
  );
}

function Desk({ story, writer, locale, context, draft, toolPlaces, places }: Props) {
  const photos = useShelf(context.photos);
  const helplines = useShelf(context.helplines);
  const links = useShelf(context.links);
  const [shown, setWindow] = useState<StoryWindow | null>(null);
  const [update, setUpdate] = useState<string | null>(null);
  const { fields, setFields, document, editor, queue, saving, kept } = draft;
  const keptSaves = useKeptStory(story.id, writer.id, draft);
  usePastedPhotos(story.id, context, draft);
  const { publication, published, unpublished, follow } = usePublication(story);
  const { feed, pageId } = useStoryFeed(story.id, editor);
  useEffect(() => void loadHelplines(context), [context]);
  useSoon(loadConflict);
  useSoon(loadUploads);
  const takenSlug = useTakenSlug(story.id, fields);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shelves are what `refsOf` reads
  const refs = useMemo(
    () => ({ ...refsOf(context), takenSlug, isLive: story.isLive }),
    [context, photos, helplines, links, takenSlug, story.isLive],
  );
  const findings = useMemo(() => checkStory(fields, document, refs), [fields, document, refs]);
  useLinkStates(
    context,
    useMemo(() => storyAddresses(fields, document), [fields, document]),
  );
  const named = useMemo(() => ({ photos: [...photos], names: namesOf(story.choices) }), [photos, story]);
  const preflight = usePreflight(null, findings, { fields, document, refs }, () => queue.whenSaved());
  const notes = useNotes(story.id, story.notes, feed, setUpdate);
  const beginNote = useNotedText(notes, '', editor, document);
  const beginIn = useNotedFields(notes, fields);
  const readOnly = !story.may.save;
  const tools = useWritingTools({
    editor,
    personId: writer.id,
    language: fields.language,
    readOnly,
    makeRoom: () => notes.setOpen(false),
    save: () => queue.flush(),
  });
  useSmartFields(places.frame, tools.smart ? fields.language : null);
  useEffect(() => {
    places.frame.toggleAttribute('data-focusing', tools.focusing);
  }, [places, tools.focusing]);
  const openPanel = tools.open;
  const closePanel = useCallback(() => openPanel(null), [openPanel]);
  const goTo = useCallback(
    (finding: Finding) => {
      setWindow(null);
      if (inSettings(finding)) openPanel('settings');
      // After the dialog has given the focus back.
      requestAnimationFrame(() => leadTo(finding, editor));
    },
    [editor, openPanel],
  );
  const outline = tools.panel === 'outline' && !notes.open;
  const live = publication.path !== null;
  const changed = publication.version !== queue.version || queue.unsaved;
  const reviewed = { fields, changed, open: preflight.open };
  const setLead = useCallback((lead: StoryFields['lead']) => setFields({ lead }), [setFields]);
  // The same element as before while nothing about it changed, so that the settings need not be drawn anew either.
  const publicationBox = useMemo(
    () => (
      <PublicationBox
        story={story}
        publication={publication}
        queue={queue}
        unpublished={unpublished}
        look={() => feed.look()}
        locale={locale}
      />
    ),
    [story, publication, queue, unpublished, feed, locale],
  );

  return (
    <>
      <PhotoChooser requests={context.photoRequests} />
      {createPortal(
        <>
          <EditorHeader
            publication={publication}
            changed={changed}
            saving={saving}
            kept={kept}
            retry={() => queue.flush()}
            locale={locale}
            notes={notes}
            preflight={preflight}
            goTo={goTo}
            preview={() => {
              queue.flush();
              setWindow('preview');
            }}
            publish={story.may.publish ? () => setWindow('publish') : null}
            more={tools.more}
            leaveFocus={tools.focusing ? tools.leaveFocus : null}
            length={editor && <WordCount editor={editor} document={document} className="@max-5xl:hidden" />}
            openSettings={() => tools.open('settings')}
            storyId={story.id}
            whenSaved={() => queue.whenSaved()}
          >
            <Colleagues feed={feed} pageId={pageId} editor={editor} />
          </EditorHeader>
          <p role="status" className="sr-only">
            {tools.said}
          </p>
          <Together
            storyId={story.id}
            feed={feed}
            pageId={pageId}
            editor={editor}
            queue={queue}
            shown={{ ...publication, publishedVersion: publication.version }}
            follow={follow}
          />
          <ReviewBar story={story} publication={publication} queue={queue} feed={feed} locale={locale} />
          <WritingPanels
            tools={tools}
            editor={editor}
            fields={fields}
            setFields={setFields}
            readOnly={readOnly}
          />
          <SaveProblem state={saving} kept={kept} retry={() => queue.tryAgain()} />
          <CameBack
            cameBack={keptSaves.cameBack}
            strange={keptSaves.strange}
            toSide={(content) => content}
            choices={story.choices}
            goBack={(before) => queue.replace(before)}
            dismiss={keptSaves.dismiss}
          />
          <KeptUpdates updates={story.updates} open={setUpdate} />
          {saving.kind === 'conflict' && (
            <Arriving
              load={loadConflict}
              props={{
                base: saving.base,
                mine: { fields, document },
                current: queue.current,
                theirs: saving.theirs,
                blockText: (block) => documentText({ version: 1, blocks: [block] }, refs),
                fieldText: (field, value) =>
                  fieldText({ ...fields, [field]: value }, field as keyof StoryFields, named),
                fieldName,
                textLimit,
                resolve: (content) => queue.resolve(content),
                locale,
              }}
            />
          )}
          {readOnly && (
            <p className="bg-caution-wash px-6 py-2 text-sm text-caution">{editorMessages().readOnly}</p>
          )}
        </>,
        places.above,
      )}
      {createPortal(<LeadMedia lead={fields.lead} setLead={setLead} readOnly={readOnly} />, places.lead)}
      {editor && toolPlaces && (
        <NoteToolProvider value={beginNote}>
          <BodyTools editor={editor} places={toolPlaces} />
        </NoteToolProvider>
      )}
      {createPortal(
        <>
          {editor && <WordCount editor={editor} document={document} className="lg:hidden" />}
          <NotesProvider value={notes}>
            <StoryReviewProvider now={reviewed} queue={queue} setFields={setFields}>
              <UpdateList story={story} live={live} readOnly={readOnly} wanted={update} feed={feed} />
            </StoryReviewProvider>
          </NotesProvider>
        </>,
        places.below,
      )}
      {createPortal(
        <>
          {notes.open && <NotesPanel notes={notes} beginIn={beginIn} />}
          {outline && editor && (
            <OutlinePanel editor={editor} document={document} refs={refs} close={() => tools.open(null)} />
          )}
          <div className={notes.open || outline ? 'contents lg:hidden' : 'contents'}>
            <SettingsPanel
              storyId={story.id}
              fields={fields}
              setFields={setFields}
              choices={story.choices}
              takenSlug={takenSlug}
              path={publication.path ?? story.path}
              published={live}
              readOnly={readOnly}
              open={tools.panel === 'settings'}
              onClose={closePanel}
            >
              {publicationBox}
            </SettingsPanel>
          </div>
        </>,
        places.beside,
      )}
      <StoryWindows
        open={shown}
        close={() => setWindow(null)}
        story={story}
        queue={queue}
        publication={publication}
        preflight={preflight}
        goTo={goTo}
        published={(now) => {
          published(now);
          feed.look();
        }}
        planned={() => feed.look()}
        locale={locale}
      />
    </>
  );
}
