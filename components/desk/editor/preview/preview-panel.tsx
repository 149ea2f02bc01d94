'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/kit/dates';
import { previewMessages } from '@/lib/kit/messages/preview';
import { AppearanceView } from './appearance-view';
import { PreviewFrame } from './preview-frame';
import { ShareView } from './share-view';

const views = ['phone', 'desktop', 'appearance', 'share'] as const;
type View = (typeof views)[number];

/** CSS pixels of the windows that a draft is shown in. */
const widths = { phone: 390, desktop: 1280 };

interface Props {
  storyId: string;
  /** The stored version: what is shown is fetched anew when it grows. */
  version: number;
  /** Whether the page holds words that are not stored yet, and so not shown. */
  unsaved: boolean;
  mayShare: boolean;
  locale: Locale;
  onClose: () => void;
}

/**
 * The draft as others will see it. On a wide screen it stands beside the text, which stays open to write in; on a
 * narrow one it covers it.
 */
export function PreviewPanel({ storyId, version, unsaved, mayShare, locale, onClose }: Props) {
  const words = previewMessages().panel;
  const panel = useRef<HTMLDialogElement>(null);
  const [view, setView] = useState<View>(() => (besideText() ? 'desktop' : 'phone'));
  const address = `/preview/${storyId}`;

  useEffect(() => {
    const dialog = panel.current;
    if (!dialog || dialog.open) return;
    if (besideText()) dialog.show();
    else dialog.showModal();
  }, []);

  return (
    <dialog
      ref={panel}
      aria-label={words.title}
      className="preview-panel"
      onClose={onClose}
      // The browser closes by Escape only what covers the page.
      onKeyDown={({ key }) => key === 'Escape' && panel.current?.close()}
    >
      <div className="preview-head">
        <fieldset className="preview-views">
          <legend className="sr-only">{words.views}</legend>
          {views.map(
            (name) =>
              (name !== 'share' || mayShare) && (
                <ViewButton key={name} pressed={view === name} onPress={() => setView(name)}>
                  {words[name]}
                </ViewButton>
              ),
          )}
        </fieldset>
        <a href={address} target="_blank" rel="noopener" className="btn btn-quiet px-2" title={words.tab}>
          <span aria-hidden="true">↗</span>
          <span className="sr-only">{words.tab}</span>
        </a>
        <button
          type="button"
          className="btn btn-quiet px-2"
          aria-label={words.close}
          onClick={() => panel.current?.close()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <p role="status" className="preview-unsaved">
        {unsaved && words.unsaved}
      </p>
      {(view === 'phone' || view === 'desktop') && (
        <PreviewFrame
          address={address}
          version={version}
          width={widths[view]}
          title={words.frame(words[view])}
        />
      )}
      {view === 'appearance' && <AppearanceView address={`${address}/appearance`} version={version} />}
      {view === 'share' && <ShareView storyId={storyId} locale={locale} />}
    </dialog>
  );
}

/** Whether there is room for text and panel side by side: as in styles/preview.css. */
function besideText(): boolean {
  return window.matchMedia('(min-width: 64rem)').matches;
}

function ViewButton(props: { pressed: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="preview-view" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children}
    </button>
  );
}
