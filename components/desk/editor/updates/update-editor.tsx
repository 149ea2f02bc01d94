'use client';

import { useMemo, useState } from 'react';
import { documentText } from '@/blocks/document-text';
import { documentAddresses } from '@/blocks/link-states';
import { checkUpdate, updateHeadlineField } from '@/blocks/story-check';
import { publishUpdate } from '@/lib/actions/publish-update';
import { scheduleStory } from '@/lib/actions/schedule-story';
import type { DeskStory, DeskUpdate } from '@/lib/document/shapes/desk-story';
import type { StorySchedule } from '@/lib/document/shapes/schedule';
import { type BylineFields, emptyFields } from '@/lib/document/shapes/story-fields';
import { putsRight } from '@/lib/document/shapes/update-kind';
import { editorMessages } from '@/lib/kit/messages/editor';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { updatesMessages } from '@/lib/kit/messages/updates';
import { runAction } from '../../ask-server';
import { fieldText } from '../../history/field-text';
import { Problem } from '../../problem';
import { BodyEditor } from '../body-editor';
import { BylinesField } from '../bylines-field';
import { CameBack } from '../came-back';
import { ConflictPanel } from '../conflict-panel';
import { refsOf } from '../desk-context';
import { useDesk, useShelf } from '../desk-provider';
import { TextField } from '../field';
import { textLimit } from '../field-words';
import { leadTo } from '../lead-to';
import { namesOf } from '../names-of';
import { NoteToolProvider, useStoryNotes } from '../notes/note-tool';
import { useNotedText } from '../notes/use-noted-text';
import { PreflightList } from '../preflight/preflight-list';
import { usePreflight } from '../preflight/use-preflight';
import { SaveProblem, SaveStatus } from '../save-status';
import { PlannedList } from '../schedule/planned-list';
import type { When } from '../schedule/when-field';
import { useLinkStates } from '../use-link-states';
import { PublishUpdateDialog } from './publish-update-dialog';
import { useStoryReview } from './story-review';
import { type UpdateContent, useUpdateDraft } from './use-update-draft';
import { WithdrawButton } from './withdraw-button';

interface Props {
  storyId: string;
  update: DeskUpdate;
  plans: readonly StorySchedule[];
  onPlanned: () => void;
  live: boolean;
  readOnly: boolean;
  choices: DeskStory['choices'];
  onChange: (update: DeskUpdate) => void;
  onClose: () => void;
}

/** The small editor of an update: its own text, its own saves, its own publication. */
export function UpdateEditor({
  storyId,
  update,
  plans,
  onPlanned,
  live,
  readOnly,
  choices,
  onChange,
  onClose,
}: Props) {
  const words = editorMessages();
  const labels = updatesMessages();
  const later = scheduleMessages();
  const context = useDesk();
  const photos = useShelf(context.photos);
  const helplines = useShelf(context.helplines);
  const links = useShelf(context.links);
  const draft = useUpdateDraft(update);
  const {
    headline,
    setHeadline,
    bylines,
    setBylines,
    document,
    bodyChanged,
    editor,
    attach,
    read,
    queue,
    saving,
    kept,
    keptSaves,
  } = draft;
  const beginNote = useNotedText(useStoryNotes(), `update:${update.id}`, editor, document);
  const named = useMemo(() => ({ names: namesOf(choices), photos: [] }), [choices]);
  const review = useStoryReview();
  const [reviewing, setReviewing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shelves are what `refsOf` reads
  const refs = useMemo(() => refsOf(context), [context, photos, helplines, links]);
  const findings = useMemo(
    () => checkUpdate({ id: update.id, headline, document }, refs),
    [update.id, headline, document, refs],
  );
  useLinkStates(
    context,
    useMemo(() => documentAddresses(document), [document]),
  );
  const judgedFields = { [updateHeadlineField(update.id)]: headline };
  const preflight = usePreflight(update.id, findings, { fields: judgedFields, document, refs }, () =>
    queue.whenSaved(),
  );
  const stopped = preflight.open.some(({ level }) => level === 'red');

  /** Does something with what is stored, once everything is. */
  async function onceSaved(work: (version: number) => Promise<void>, unsaved: (reason: string) => string) {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      await work(await queue.whenSaved());
    } catch (error) {
      setProblem(unsaved(error instanceof Error ? error.message : ''));
    }
    setBusy(false);
  }

  /** Sends it out, with the story's changes at `storyVersion` if one is given; null, or why it could not. */
  async function send(storyVersion?: number): Promise<string | null> {
    try {
      const version = await queue.whenSaved();
      const answer = await runAction(() => publishUpdate({ id: update.id, version, storyVersion }));
      if (answer.ok) onChange(answer.value);
      return answer.ok ? null : answer.sentence;
    } catch (error) {
      return words.publish.unsaved(error instanceof Error ? error.message : '');
    }
  }

  /** Plans it for a time; null, or why it could not. */
  async function plan(when: NonNullable<When>): Promise<string | null> {
    try {
      await queue.whenSaved();
    } catch (error) {
      return later.unsaved(error instanceof Error ? error.message : '');
    }
    const planned = { verb: 'update' as const, updateId: update.id };
    const answer = await runAction(() => scheduleStory({ storyId, planned, ...when }));
    if (answer.ok) onPlanned();
    return answer.ok ? null : answer.sentence;
  }

  /** What is new is looked at once more together with its story. */
  async function publish() {
    if (busy) return;
    if (update.status === 'draft') return setReviewing(true);
    setBusy(true);
    setProblem((await send()) ?? '');
    setBusy(false);
  }

  const close = () =>
    onceSaved(async (version) => {
      const changed = update.changed || version !== update.version;
      onChange({ ...update, ...read(), version, changed });
      onClose();
    }, labels.unsaved);

  const current =
    update.status === 'published' && !update.changed && queue.version === update.version && !queue.unsaved;
  const label =
    update.status === 'published'
      ? labels.publishChanges
      : update.status === 'withdrawn'
        ? labels.publishAgain
        : labels.publish[update.kind];

  return (
    <div className="mt-3">
      <SaveProblem state={saving} kept={kept} retry={() => queue.tryAgain()} />
      <CameBack
        cameBack={keptSaves.cameBack}
        strange={keptSaves.strange}
        toSide={(content) => ({
          fields: { ...emptyFields(), headline: content.headline, bylines: content.bylines },
          document: content.document,
        })}
        choices={choices}
        goBack={(before) => queue.replace(before)}
        dismiss={keptSaves.dismiss}
      />
      {saving.kind === 'conflict' && (
        <ConflictPanel<UpdateContent>
          base={saving.base}
          mine={{ headline, bylines, document }}
          current={queue.current}
          theirs={saving.theirs}
          blockText={(block) => documentText({ version: 1, blocks: [block] }, refs)}
          fieldText={(field, value) =>
            field === 'headline'
              ? String(value)
              : fieldText({ ...emptyFields(), bylines: value as BylineFields }, 'bylines', named)
          }
          fieldName={(field) => (field === 'headline' ? labels.headline : words.fields.bylines)}
          textLimit={textLimit}
          resolve={(content) => queue.resolve(content)}
          locale={context.locale}
        />
      )}
      <TextField
        label={labels.headline}
        field={updateHeadlineField(update.id)}
        hint={labels.headlineHint}
        value={headline}
        maxLength={300}
        onChange={setHeadline}
      />
      <div className="mt-4">
        <NoteToolProvider value={beginNote}>
          <BodyEditor
            document={update.document}
            label={words.body.updateLabel}
            placeholder={putsRight(update.kind) ? labels.whatWasWrong : labels.whatIsNew}
            readOnly={readOnly}
            onChange={bodyChanged}
            onReady={attach}
          />
        </NoteToolProvider>
      </div>
      <div className="mt-4 max-w-96">
        <BylinesField bylines={bylines} authors={choices.authors} onChange={setBylines} />
      </div>
      {findings.length > 0 && (
        <div className="mt-4">
          <PreflightList preflight={preflight} goTo={(finding) => leadTo(finding, editor)} />
        </div>
      )}
      <PlannedList
        schedules={plans}
        live={live}
        mayChange={!readOnly}
        onChange={onPlanned}
        locale={context.locale}
      />
      <Problem className="mt-2">{problem}</Problem>
      {!readOnly && (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          {current ? (
            <span className="text-sm text-good">✓ {words.publish.upToDate}</span>
          ) : (
            <button
              type="button"
              className="btn btn-primary"
              aria-disabled={busy || stopped || !live}
              onClick={() => !stopped && live && void publish()}
            >
              {busy ? labels.busy : label}
            </button>
          )}
          <WithdrawButton update={update} onChange={onChange} />
          <button type="button" className="btn" aria-disabled={busy} onClick={close}>
            {labels.close}
          </button>
          {!current && (
            <SaveStatus state={saving} kept={kept} retry={() => queue.flush()} locale={context.locale} />
          )}
        </div>
      )}
      {reviewing && (
        <PublishUpdateDialog
          kind={update.kind}
          review={review}
          zone={context.locale.zone}
          plan={plan}
          publish={send}
          onClose={() => setReviewing(false)}
        />
      )}
    </div>
  );
}
