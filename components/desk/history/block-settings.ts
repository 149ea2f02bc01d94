import type { Block } from '@/lib/document/block';
import type { BlockChange } from '@/lib/document/diff-documents';
import { sameJson } from '@/lib/document/same-json';
import { historyMessages } from '@/lib/kit/messages/history';

/** What changed in a block besides the words that readers read. */
export interface SettingChanges {
  settings: { key: string; label: string; before: string; after: string }[];
  /** Something else is different that has no words: marks, links, the order within the block. */
  otherwise: boolean;
}

const ownWay = new Set(['id', 'type', 'version']);

/** The settings of a changed block that differ. Works on any kind: plain values are shown, the rest is only named. */
export function settingChanges(change: BlockChange): SettingChanges {
  const none = { settings: [], otherwise: false };
  const before = change.before?.block;
  const after = change.after?.block;
  if (change.kind !== 'changed' || !before || !after) return none;
  const words = historyMessages();
  const reworded = change.words.some(({ kind }) => kind !== 'same');
  const said = change.words.map(({ text }) => text).join('');
  const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !ownWay.has(key) && !sameJson(before[key], after[key]),
  );
  const settings = differing.flatMap((key) => {
    const old = plain(before, key);
    const now = plain(after, key);
    if (old === null || now === null) return [];
    // A speaker or a title stands among the words already.
    if (reworded && [old, now].every((value) => value === '' || said.includes(value))) return [];
    return [{ key, label: words.settings[key] ?? key, before: old, after: now }];
  });
  const shown = new Set(settings.map(({ key }) => key));
  return { settings, otherwise: !reworded && differing.some((key) => !shown.has(key)) };
}

/** A value that can be shown as it is; null for lists and objects. */
function plain(block: Block, key: string): string | null {
  const value = block[key] ?? '';
  if (typeof value === 'boolean') return value ? historyMessages().value.yes : historyMessages().value.no;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
