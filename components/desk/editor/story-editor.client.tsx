'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { holdLateCode, loadAllLateCode } from '@/blocks/editing/late-code';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { Locale } from '@/lib/kit/dates';
import { openingMessages } from '@/lib/kit/messages/opening';
import { BodyText, type ToolPlaces } from './body-text';
import { deskContext } from './desk-context';
import { DeskProvider } from './desk-provider';
import { journalCode } from './late-journal';
import { LeadRoom } from './lead-room';
import { whenIdle, whenOpened } from './opening';
import { PartFailed } from './part-failed';
import type { StoryDesk } from './story-desk';
import { StoryHead } from './story-head';
import type { StoryPlaces } from './story-places';
import { usePart } from './use-part';
import { useStoryDraft } from './use-story-draft';
import { type Writer, WriterProvider } from './writer';

// The first thing of all: views of blocks ask for theirs as soon as they are made.
holdLateCode(whenOpened());

/** With it comes the journal: from the first moment that the header speaks of keeping words, they can be kept. */
async function loadDesk(): Promise<typeof StoryDesk> {
  await whenOpened();
  // Where it can't be had, the header says so.
  const [desk] = await Promise.all([import('./story-desk'), journalCode.load().catch(() => {})]);
  return desk.StoryDesk;
}

interface Props {
  story: DeskStory;
  writer: Writer;
  locale: Locale;
}

/**
 * The screen on which a story is written, checked and published. What it takes to write, and to lose nothing of that,
 * is here; everything else comes right after it (`StoryDesk`), into places that are kept for it.
 */
export function StoryEditor({ story, writer, locale }: Props) {
  const words = openingMessages();
  const [context] = useState(() => deskContext(story, locale, writer.name));
  const draft = useStoryDraft(story, writer.id);
  const { fields, setFields, bodyChanged, attach } = draft;
  const readOnly = !story.may.save;
  const [toolPlaces, setToolPlaces] = useState<ToolPlaces | null>(null);
  const { places, at } = useStoryPlaces();
  const { Part: Desk, failed, fetch } = usePart(loadDesk);
  const ready = useCallback<NonNullable<Parameters<typeof BodyText>[0]['onReady']>>(
    (editor, tools) => {
      setToolPlaces(tools);
      attach(editor);
    },
    [attach],
  );

  useEffect(() => {
    void whenIdle().then(loadAllLateCode);
  }, []);
  useEffect(() => {
    window.document.title = words.pageTitle(fields.headline);
  }, [fields.headline, words]);

  return (
    <WriterProvider writer={writer}>
      <DeskProvider context={context} language={fields.language}>
        <div className="story-editor" ref={at('frame')}>
          <h1 className="sr-only">{fields.headline || words.untitled}</h1>
          {!Desk && (
            <div className="editor-header">
              {failed ? <PartFailed again={fetch} /> : <span className="btn invisible" aria-hidden="true" />}
            </div>
          )}
          <div ref={at('above')} className="contents" />
          <div className="editor-columns">
            <div className="writing">
              <StoryHead fields={fields} setFields={setFields} readOnly={readOnly} />
              {!Desk && <LeadRoom lead={fields.lead} photos={story.photos} readOnly={readOnly} />}
              <div ref={at('lead')} className="contents" />
              <BodyText
                document={story.document}
                label={words.body.label}
                placeholder={words.body.placeholder}
                readOnly={readOnly}
                onChange={bodyChanged}
                onReady={ready}
                hasTools={Desk !== undefined}
              />
              <div ref={at('below')} className="contents" />
            </div>
            <div ref={at('beside')} className="contents" />
          </div>
        </div>
        {Desk && places && (
          <Desk
            story={story}
            writer={writer}
            locale={locale}
            context={context}
            draft={draft}
            toolPlaces={toolPlaces}
            places={places}
          />
        )}
      </DeskProvider>
    </WriterProvider>
  );
}

/** The elements that are kept for what comes, once all of them are there. */
function useStoryPlaces() {
  const found = useRef<Partial<StoryPlaces>>({});
  const [places, setPlaces] = useState<StoryPlaces | null>(null);
  const [refs] = useState(() => {
    const take = (name: keyof StoryPlaces) => (element: HTMLElement | null) => {
      if (element) found.current[name] = element;
    };
    return {
      frame: take('frame'),
      above: take('above'),
      lead: take('lead'),
      below: take('below'),
      beside: take('beside'),
    };
  });
  useEffect(() => setPlaces({ ...(found.current as StoryPlaces) }), []);
  return { places, at: (name: keyof StoryPlaces) => refs[name] };
}
