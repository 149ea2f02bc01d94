'use client';

import { useEffect, useState } from 'react';
import { publishStory } from '@/lib/actions/publish-story';
import { scheduleStory } from '@/lib/actions/schedule-story';
import type { Finding } from '@/lib/document/finding';
import type { StoryEmbargo } from '@/lib/document/shapes/embargo';
import { localTime } from '@/lib/kit/local-instant';
import { editorMessages } from '@/lib/kit/messages/editor';
import { embargoMessages } from '@/lib/kit/messages/embargo';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { runAction } from '../ask-server';
import { Problem } from '../problem';
import { CopyButton } from './copy-button';
import { loadPhotos } from './desk-context';
import { useDesk } from './desk-provider';
import { Dialog } from './dialog';
import { EmbargoGate } from './embargo/embargo-gate';
import { PreflightList } from './preflight/preflight-list';
import type { Preflight } from './preflight/use-preflight';
import { problemOf, type When, WhenField } from './schedule/when-field';

interface Props {
  storyId: string;
  /** Whether readers see a version of it now. */
  live: boolean;
  embargo: StoryEmbargo | null;
  mayBreakEmbargo: boolean;
  /** How it stands with its review, where that is worth a word. */
  review: 'in_review' | 'returned' | 'changed' | null;
  preflight: Preflight;
  goTo: (finding: Finding) => void;
  /** Resolves with the stored version once everything on the page is stored. */
  whenSaved: () => Promise<number>;
  onPublished: (published: { path: string; version: number }) => void;
  /** It is to go out later. */
  onPlanned: () => void;
  onClose: () => void;
}

/** The last look before a story, or its changes, go out. Afterwards it shows where readers find it. */
export function PublishDialog(props: Props) {
  const { storyId, live, embargo, preflight, goTo, whenSaved, onPublished, onPlanned, onClose } = props;
  const words = editorMessages().publish;
  const later = scheduleMessages();
  const [substantive, setSubstantive] = useState(false);
  // What is embargoed is put on the clock, unless somebody means to break that.
  const [when, setWhen] = useState<When>(
    embargo && { wall: localTime(embargo.until, embargo.zone), turn: null },
  );
  const [breaking, setBreaking] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [path, setPath] = useState<string | null>(null);
  const desk = useDesk();
  // Meanwhile the rights of a picture may have ended, or somebody may have credited it.
  useEffect(() => void loadPhotos(desk, storyId), [desk, storyId]);
  // The server's clock decides; by this one nobody is kept from asking it.
  const lasts = embargo !== null && Date.parse(embargo.until) > Date.now();
  const held = lasts && when === null && breaking === null;
  const stopped = preflight.open.some(({ level }) => level === 'red');

  function takeWhen(next: When) {
    setWhen(next);
    if (next) setBreaking(null);
  }

  async function schedule(time: NonNullable<When>) {
    const wrong = problemOf(time, desk.locale.zone);
    if (wrong) return setProblem(wrong);
    await whenSaved();
    const request = { storyId, planned: { verb: 'publish' as const, substantive }, ...time };
    const answer = await runAction(() => scheduleStory(request));
    if (answer.ok) onPlanned();
    else setProblem(answer.sentence);
  }

  async function publish() {
    if (busy || stopped || held) return;
    if (breaking !== null && !when && !breaking.trim()) {
      return setProblem(embargoMessages().publish.missing);
    }
    setBusy(true);
    setProblem('');
    try {
      if (when) {
        await schedule(when);
        setBusy(false);
        return;
      }
      const version = await whenSaved();
      const answer = await runAction(() =>
        publishStory({ id: storyId, version, substantive, overEmbargo: breaking ?? undefined }),
      );
      if (answer.ok) {
        setPath(answer.value.path);
        onPublished(answer.value);
      } else {
        setProblem(answer.sentence);
        await loadPhotos(desk, storyId);
      }
    } catch (error) {
      // `whenSaved` gives the sentence that the header shows too.
      const unsaved = when ? later.unsaved : words.unsaved;
      setProblem(unsaved(error instanceof Error ? error.message : ''));
    }
    setBusy(false);
  }

  function label(): string {
    if (when) return busy ? later.busy : later.confirm.publish;
    if (busy) return words.busy;
    return live ? words.confirmChanges : words.confirm;
  }

  if (path) return <Published path={path} onClose={onClose} />;
  return (
    <Dialog title={live ? words.titleChanges : words.title} onClose={onClose}>
      <p className="mb-3 text-sm text-ink-soft">
        {stopped ? words.stopped : preflight.open.length > 0 ? words.hints : words.allGood}
      </p>
      {props.review && (
        <p className="mb-3 border-s-3 border-caution bg-caution-wash px-3 py-2 text-sm text-pretty">
          {workflowMessages().publish[props.review]}
        </p>
      )}
      {preflight.open.length + preflight.overridden.length > 0 && (
        <PreflightList preflight={preflight} goTo={goTo} />
      )}
      {live && !stopped && (
        <label className="mt-4 flex items-start gap-2.5 border-t border-rule pt-4 text-sm">
          <input
            type="checkbox"
            className="mt-0.5 size-4 shrink-0"
            checked={substantive}
            onChange={(event) => setSubstantive(event.target.checked)}
          />
          <span>
            <span className="font-semibold">{words.substantive}</span>
            <span className="block text-ink-soft">{words.substantiveHint}</span>
          </span>
        </label>
      )}
      {embargo && !stopped && (
        <EmbargoGate
          embargo={embargo}
          reason={breaking}
          onReason={(reason) => {
            setBreaking(reason);
            if (reason !== null) setWhen(null);
          }}
          mayBreak={props.mayBreakEmbargo}
          locale={desk.locale}
        />
      )}
      {!stopped && (
        <WhenField when={when} onChange={takeWhen} zone={desk.locale.zone} hint={later.hint.publish} />
      )}
      <Problem className="mt-3">{problem}</Problem>
      <button
        type="button"
        className="btn btn-primary mt-4"
        aria-disabled={busy || stopped || held}
        onClick={publish}
      >
        {label()}
      </button>
    </Dialog>
  );
}

function Published({ path, onClose }: { path: string; onClose: () => void }) {
  const words = editorMessages().publish;
  const address = `${window.location.origin}${path}`;
  return (
    <Dialog title={words.done} onClose={onClose}>
      <p role="status" className="text-sm text-ink-soft">
        {words.doneAt}
      </p>
      <p className="mt-1 font-medium break-all">{address}</p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <a href={path} target="_blank" rel="noopener" className="btn btn-primary">
          {words.view}
        </a>
        <CopyButton text={address} label={words.copyAddress} />
      </div>
    </Dialog>
  );
}
