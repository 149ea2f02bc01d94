import type { BlockChange } from '@/lib/document/diff-documents';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { historyMessages } from '@/lib/kit/messages/history';
import { ComparedBlock } from './compared-block';
import { foldUnchanged } from './fold-unchanged';

interface Props {
  changes: readonly BlockChange[];
  photos: readonly DeskPhoto[];
}

/** The text of both versions in one: what stayed away from every change is folded. */
export function ComparedText({ changes, photos }: Props) {
  const words = historyMessages().comparison;
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  const blockOf = (change: BlockChange) => (change.after ?? change.before)?.block.id;
  if (changes.length === 0) return <p className="text-ink-soft">{words.noText}</p>;
  return foldUnchanged(changes).map(({ folded, changes: run }) => {
    const blocks = run.map((change) => (
      <ComparedBlock key={`${change.kind} ${blockOf(change)}`} change={change} photos={byId} />
    ));
    const key = run[0] && `${run[0].kind} ${blockOf(run[0])}`;
    if (!folded) return <div key={key}>{blocks}</div>;
    return (
      <details key={key} className="compared-fold">
        <summary>{words.unchanged(run.length)}</summary>
        {blocks}
      </details>
    );
  });
}
