'use client';

import type { ReactNode } from 'react';
import type { Finding } from '@/lib/document/finding';
import type { Locale } from '@/lib/kit/dates';
import { editorMessages } from '@/lib/kit/messages/editor';
import { reviewMessages } from '@/lib/kit/messages/review';
import { writingMessages } from '@/lib/kit/messages/writing';
import { StatusBadge } from '../stories/status-badge';
import { Arriving } from './arriving';
import { EmbargoLine } from './embargo/embargo-line';
import { HistoryLink, useHistoryLink } from './history-link';
import type { Kept } from './keeper';
import { type MoreItem, MoreMenu } from './more-menu';
import { NotesButton } from './notes/notes-button';
import type { Notes } from './notes/use-notes';
import type { Preflight } from './preflight/use-preflight';
import type { SaveState } from './save';
import { SaveStatus } from './save-status';
import { useDisclosure } from './use-disclosure';
import type { Publication } from './use-publication';
import { useSoon } from './use-soon';

const loadList = () => import('./preflight/preflight-list').then(({ PreflightList }) => PreflightList);

interface Props {
  publication: Publication;
  /** What is on the page differs from what readers see. */
  changed: boolean;
  saving: SaveState<unknown>;
  kept: Kept;
  retry: () => void;
  locale: Locale;
  notes: Notes;
  preflight: Preflight;
  goTo: (finding: Finding) => void;
  preview: () => void;
  /** Null for somebody who may not publish. */
  publish: (() => void) | null;
  /** What is wanted now and then. */
  more: MoreItem[][];
  /** What ends focus mode, in which the header offers nothing else; null outside it. */
  leaveFocus: (() => void) | null;
  openSettings: () => void;
  /** How long the text is. */
  length: ReactNode;
  storyId: string;
  whenSaved: () => Promise<unknown>;
  /** Who else is here. */
  children: ReactNode;
}

/** What stands above the story while one scrolls: its status, whether it is stored, preflight, and the way out. */
export function EditorHeader(props: Props) {
  const {
    publication,
    changed,
    saving,
    kept,
    retry,
    locale,
    notes,
    preflight,
    goTo,
    preview,
    publish,
    more,
    leaveFocus,
    openSettings,
    length,
    storyId,
    whenSaved,
    children,
  } = props;
  const words = editorMessages();
  const openHistory = useHistoryLink(storyId, whenSaved);
  // What has a button where the header is wide, and the settings, which a wide window shows by itself.
  const views: MoreItem[] = [
    { label: words.ways.preview, run: preview, narrow: 'header' },
    { label: words.groups.panel, run: openSettings, narrow: 'window' },
    { label: reviewMessages().notes.title, run: () => notes.setOpen(true), narrow: 'header' },
    { label: words.ways.history, run: openHistory.go, narrow: 'header' },
  ];
  const live = publication.path !== null;
  return (
    <>
      <div className="editor-header">
        <div className="editor-header-row">
          <div className="flex min-w-0 items-center gap-x-3 gap-y-1 max-sm:flex-col max-sm:items-start">
            <span className="flex gap-1 max-sm:hidden">
              <StatusBadge status={publication.status} changed={live && changed} />
            </span>
            <SaveStatus state={saving} kept={kept} retry={retry} locale={locale} />
            {/* What is wrong needs its room. */}
            {saving.kind !== 'failing' && saving.kind !== 'conflict' && length}
          </div>
          {leaveFocus ? (
            <div className="ms-auto flex items-center gap-1 sm:gap-2">
              {children}
              <button type="button" className="btn btn-quiet" onClick={leaveFocus}>
                {writingMessages().tools.leaveFocus}
              </button>
            </div>
          ) : (
            <div className="ms-auto flex items-center gap-1 sm:gap-2">
              {children}
              <HistoryLink {...openHistory} className="@max-5xl:hidden" />
              <NotesButton notes={notes} className="@max-5xl:hidden" />
              <PreflightButton preflight={preflight} goTo={goTo} />
              <button type="button" className="btn btn-quiet @max-5xl:hidden" onClick={preview}>
                {words.ways.preview}
              </button>
              <MoreMenu groups={[views, ...more]} />
              {publish && (
                <button
                  type="button"
                  className={`btn gap-1 max-sm:px-3 ${live && !changed ? '' : 'btn-primary'}`}
                  aria-disabled={live && !changed}
                  title={live && !changed ? words.publish.upToDate : undefined}
                  onClick={() => (!live || changed) && publish()}
                >
                  {words.publish.open}
                  {live && <span className="max-sm:sr-only"> {words.publish.ofChanges}</span>}
                </button>
              )}
            </div>
          )}
        </div>
      </div>
      {publication.embargo && <EmbargoLine embargo={publication.embargo} locale={locale} />}
    </>
  );
}

function PreflightButton({ preflight, goTo }: Pick<Props, 'preflight' | 'goTo'>) {
  const words = editorMessages().preflight;
  const { open, setOpen, area } = useDisclosure<HTMLDivElement>();
  useSoon(loadList);
  const red = preflight.open.filter(({ level }) => level === 'red').length;
  const amber = preflight.open.length - red;
  const tone = red > 0 ? 'bg-danger' : amber > 0 ? 'bg-caution' : 'bg-good';
  return (
    <div ref={area} className="sm:relative">
      <button
        type="button"
        className="btn btn-quiet px-2 sm:px-3"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={`size-2 rounded-full ${tone}`} aria-hidden="true" />
        <span className="max-sm:sr-only">{words.label}:</span>{' '}
        {/* On a phone there is room for the worst of it. */}
        <span className="sm:hidden">{words.summary(red, red > 0 ? 0 : amber)}</span>
        <span className="max-sm:hidden">{words.summary(red, amber)}</span>
      </button>
      {open && (
        <section aria-label={words.label} className="preflight-panel">
          <h2 className="sr-only">{words.label}</h2>
          <Arriving
            load={loadList}
            props={{
              preflight,
              goTo: (finding) => {
                setOpen(false);
                goTo(finding);
              },
            }}
          />
        </section>
      )}
    </div>
  );
}
