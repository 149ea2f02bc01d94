'use client';

import { useState } from 'react';
import { documentText } from '@/blocks/document-text';
import { setLiveSummary } from '@/lib/actions/set-live-summary';
import { noRefs } from '@/lib/document/refs';
import type { DeskCoverage } from '@/lib/document/shapes/live-desk';
import type { StoryDocument } from '@/lib/document/story-document';
import { newBlockId } from '@/lib/kit/ids';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { runAction } from '../ask-server';
import { Problem } from '../problem';
import type { LiveFeed } from './live-feed';

interface Props {
  coverage: DeskCoverage;
  mayRun: boolean;
  feed: LiveFeed;
}

/** The key points as lines of plain text: a paragraph each, or an item of a list. */
function linesOf(document: StoryDocument): string {
  return documentText(document, noRefs)
    .split(/\n+/)
    .map((line) => line.replace(/^[•\-–]\s+/, ''))
    .filter(Boolean)
    .join('\n');
}

/** A list with an item for each line; nothing for no lines. */
function summaryOf(text: string): StoryDocument {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const items = lines.map((line) => ({ text: [{ text: line }] }));
  const list = { id: newBlockId(), type: 'list', version: 1, ordered: false, items };
  return { version: 1, blocks: lines.length > 0 ? [list] : [] };
}

/** What readers are told first: the key points, a line each. */
export function SummaryBox({ coverage, mayRun, feed }: Props) {
  const words = liveDeskMessages().summary;
  const { summary, summaryVersion, story } = coverage;
  const [editing, setEditing] = useState<{ text: string; base: number } | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const lines = linesOf(summary);
  const theirs = editing && editing.base < summaryVersion && lines !== editing.text;

  async function save() {
    if (!editing || busy) return;
    setBusy(true);
    setProblem('');
    const request = { storyId: story.id, baseVersion: editing.base, document: summaryOf(editing.text) };
    const answer = await runAction(() => setLiveSummary(request));
    await feed.look();
    setBusy(false);
    if (answer.ok) setEditing(null);
    else setProblem(answer.sentence);
  }

  return (
    <section>
      <h2 className="panel-title">{words.title}</h2>
      {editing ? (
        <>
          <textarea
            className="field field-sizing-content min-h-28"
            aria-label={words.label}
            value={editing.text}
            maxLength={3_000}
            onChange={(event) => setEditing({ ...editing, text: event.target.value })}
          />
          <p className="mt-1 text-xs text-ink-faint">{words.hint}</p>
          {theirs && (
            <div className="mt-2 border-s-2 border-caution ps-3 text-sm">
              <p className="font-semibold text-caution">{words.others}</p>
              <p className="whitespace-pre-line">{lines || words.none}</p>
            </div>
          )}
          <Problem className="mt-2">{problem}</Problem>
          <div className="mt-2 flex gap-2">
            <button
              type="button"
              className="btn btn-primary"
              aria-disabled={busy}
              onClick={() => {
                // Whoever has seen the other words decides against them by saving again.
                if (theirs && problem) setEditing({ ...editing, base: summaryVersion });
                void save();
              }}
            >
              {words.save}
            </button>
            <button type="button" className="btn" onClick={() => setEditing(null)}>
              {liveDeskMessages().posts.close}
            </button>
          </div>
        </>
      ) : (
        <>
          {lines ? (
            <ul className="panel-points">
              {lines.split('\n').map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p className="text-ink-soft">{words.none}</p>
          )}
          {mayRun && (
            <button
              type="button"
              className="act mt-1"
              onClick={() => {
                setProblem('');
                setEditing({ text: lines, base: summaryVersion });
              }}
            >
              {words.edit}
            </button>
          )}
        </>
      )}
    </section>
  );
}
