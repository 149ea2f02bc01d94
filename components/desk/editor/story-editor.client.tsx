'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { documentText } from '@/blocks/document-text';
import { storyAddresses } from '@/blocks/link-states';
import { checkStory } from '@/blocks/story-check';
import type { Finding } from '@/lib/document/finding';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { Locale } from '@/lib/kit/dates';
import { editorMessages } from '@/lib/kit/messages/editor';
import { Arriving } from './arriving';
import { BodyEditor } from './body-editor';
import { CameBack } from './came-back';
import { deskContext, loadHelplines, refsOf } from './desk-context';
import { DeskProvider, useShelf } from './desk-provider';
import { EditorHeader } from './editor-header';
import { fieldName, fieldText, textLimit } from './field-words';
import { Later } from './later';
import { LeadMedia } from './lead-media';
import { inSettings, leadTo } from './lead-to';
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
import { SaveProblem } from './save-status';
import { loadUploads } from './send-picture';
import { SettingsPanel } from './settings-panel';
import { StoryHead } from './story-head';
import { Colleagues } from './together/colleagues';
import { Together } from './together/together';
import { useStoryFeed } from './together/use-story-feed';
import { useSmartFields } from './typing/smart-fields';
import { KeptUpdates } from './updates/kept-updates';
import { UpdateList } from './updates/update-list';
import { useLinkStates } from './use-link-states';
import { usePublication } from './use-publication';
import { useSoon } from './use-soon';
import { type StoryContent, useStoryDraft } from './use-story-draft';
import { useWritingTools } from './use-writing-tools';
import { WordCount } from './word-count';
import { type Writer, WriterProvider } from './writer';
import { WritingPanels } from './writing-panels';

const loadPreview = () => import('./preview/preview-panel').then(({ PreviewPanel }) => PreviewPanel);
const loadConflict = () =>
  import('./conflict-panel').then(({ ConflictPanel }) => ConflictPanel<StoryContent>);
const loadPublish = () => import('./publish-dialog').then(({ PublishDialog }) => PublishDialog);

interface Props {
  story: DeskStory;
  writer: Writer;
  locale: Locale;
}

/** The screen on which a story is written, checked and published. */
export function StoryEditor(props: Props) {
  return (
    <OverridesProvider story={props.story}>
      <StoryDesk {...props} />
    </OverridesProvider>
  );
}

function StoryDesk({ story, writer, locale }: Props) {
  const [context] = useState(() => deskContext(story, locale, writer.name));
  const words = editorMessages();
  const photos = useShelf(context.photos);
  const helplines = useShelf(context.helplines);
  const links = useShelf(context.links);
  const [publishing, setPublishing] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const [update, setUpdate] = useState<string | null>(null);
  const draft = useStoryDraft(story, context, writer.id);
  const { fields, setFields, document, bodyChanged, editor, attach, queue, saving, kept, keptSaves } = draft;
  const { publication, published, unpublished, follow } = usePublication(story);
  const { feed, pageId } = useStoryFeed(story.id, editor);

  useEffect(() => void loadHelplines(context), [context]);
  useSoon(loadConflict);
  useSoon(loadPreview);
  useSoon(loadPublish);
  useSoon(loadUploads);
  useEffect(() => {
    window.document.title = words.pageTitle(fields.headline);
  }, [fields.headline, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the shelves are what `refsOf` reads
  const refs = useMemo(() => refsOf(context), [context, photos, helplines, links]);
  const findings = useMemo(() => checkStory(fields, document, refs), [fields, document, refs]);
  useLinkStates(
    context,
    useMemo(() => storyAddresses(fields, document), [fields, document]),
  );
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
  const smartFields = useSmartFields<HTMLDivElement>(tools.smart ? fields.language : null);
  const openPanel = tools.open;
  const closePanel = useCallback(() => openPanel(null), [openPanel]);
  const goTo = useCallback(
    (finding: Finding) => {
      setPublishing(false);
      if (inSettings(finding)) openPanel('settings');
      // After the dialog has given the focus back.
      requestAnimationFrame(() => leadTo(finding, editor));
    },
    [editor, openPanel],
  );

  const outline = tools.panel === 'outline' && !notes.open;
  const live = publication.path !== null;
  const changed = publication.version !== queue.version || queue.unsaved;
  const setLead = useCallback((lead: StoryFields['lead']) => setFields({ lead }), [setFields]);
  // The same element as before while nothing about it changed, so that the settings need not be drawn anew either.
  const publicationBox = useMemo(
    () => (
      <PublicationBox
        storyId={story.id}
        publication={publication}
        mayPublish={story.may.publish}
        mayUnpublish={story.may.unpublish}
        onPlanned={() => feed.look()}
        onUnpublished={() => {
          unpublished();
          feed.look();
        }}
        locale={locale}
      />
    ),
    [story, publication, unpublished, feed, locale],
  );

  return (
    <WriterProvider writer={writer}>
      <DeskProvider context={context} language={fields.language}>
        <PhotoChooser requests={context.photoRequests} />
        <div className="story-editor" ref={smartFields} data-focusing={tools.focusing || undefined}>
          <h1 className="sr-only">{fields.headline || words.untitled}</h1>
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
              setPreviewing(true);
            }}
            publish={story.may.publish ? () => setPublishing(true) : null}
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
                fieldText: (field, value) => fieldText(field, value, story.choices.sections, refs.photos),
                fieldName,
                textLimit,
                resolve: (content) => queue.resolve(content),
                locale,
              }}
            />
          )}
          {readOnly && <p className="bg-caution-wash px-6 py-2 text-sm text-caution">{words.readOnly}</p>}
          <div className="editor-columns">
            <div className="writing">
              <StoryHead fields={fields} setFields={setFields} readOnly={readOnly} />
              <LeadMedia lead={fields.lead} setLead={setLead} readOnly={readOnly} />
              <NoteToolProvider value={beginNote}>
                <BodyEditor
                  document={story.document}
                  label={words.body.label}
                  placeholder={words.body.placeholder}
                  readOnly={readOnly}
                  onChange={bodyChanged}
                  onReady={attach}
                />
              </NoteToolProvider>
              {editor && <WordCount editor={editor} document={document} className="lg:hidden" />}
              <NotesProvider value={notes}>
                <UpdateList story={story} live={live} readOnly={readOnly} wanted={update} feed={feed} />
              </NotesProvider>
            </div>
            {notes.open && <NotesPanel notes={notes} beginIn={beginIn} />}
            {outline && editor && (
              <OutlinePanel editor={editor} document={document} refs={refs} close={() => tools.open(null)} />
            )}
            <div className={notes.open || outline ? 'contents lg:hidden' : 'contents'}>
              <SettingsPanel
                fields={fields}
                setFields={setFields}
                choices={story.choices}
                path={publication.path ?? story.path}
                published={live}
                readOnly={readOnly}
                open={tools.panel === 'settings'}
                onClose={closePanel}
              >
                {publicationBox}
              </SettingsPanel>
            </div>
          </div>
          {previewing && (
            <Later
              load={loadPreview}
              props={{
                storyId: story.id,
                version: queue.version,
                unsaved: queue.unsaved,
                mayShare: story.may.sharePreview,
                locale,
                onClose: () => setPreviewing(false),
              }}
            />
          )}
          {publishing && (
            <Later
              load={loadPublish}
              props={{
                storyId: story.id,
                live,
                preflight,
                goTo,
                whenSaved: () => queue.whenSaved(),
                onPublished: (now) => {
                  published(now);
                  feed.look();
                },
                onPlanned: () => {
                  setPublishing(false);
                  feed.look();
                },
                onClose: () => setPublishing(false),
              }}
            />
          )}
        </div>
      </DeskProvider>
    </WriterProvider>
  );
}
