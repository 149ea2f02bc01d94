import type { RevisionSummary } from '@/lib/document/shapes/revision';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { historyMessages } from '@/lib/kit/messages/history';

/** What a save changed, as one line: `12 words added, 3 removed · Headline · in 4 saves`. */
export function summaryText(summary: RevisionSummary | null, locale: Locale): string {
  const words = historyMessages();
  if (!summary) return words.summary.unknown;
  const { wordsAdded, wordsRemoved, blocks, fields, saves, restored, tookOver } = summary;
  const parts = [
    restored && words.summary.restored(formatDate(restored.savedAt, 'short', locale)),
    tookOver && words.summary.tookOver(formatDate(tookOver, 'short', locale)),
    wordsText(wordsAdded, wordsRemoved) || (blocks > 0 && words.summary.blocks(blocks)),
    fields.map((field) => words.fields[field] ?? field).join(', '),
    saves > 1 && words.summary.saves(saves),
  ].filter(Boolean);
  const changed = restored || tookOver || wordsAdded + wordsRemoved + blocks + fields.length > 0;
  return [...(changed ? [] : [words.summary.none]), ...parts].join(' · ');
}

/** `12 words added, 3 removed`; empty for none. */
export function wordsText(added: number, removed: number): string {
  const words = historyMessages().summary;
  if (added > 0 && removed > 0) return words.bothWays(added, removed);
  if (added > 0) return words.added(added);
  return removed > 0 ? words.removed(removed) : '';
}
