import type { BranchAgainst } from '@/lib/document/shapes/branch';

type SearchParams = Record<string, string | string[] | undefined>;

/** Which page of a history, and what has been chosen there to be compared. */
export interface HistoryQuery {
  /** Lists versions before this one; null: the newest. */
  before: number | null;
  from: number | null;
  to: number | null;
}

/** A version in an address; null for none and for what is no version. */
function readVersion(value: string | string[] | undefined): number | null {
  const text = Array.isArray(value) ? value[0] : value;
  return text && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Reads an address's parameters (`before`, `from`, `to`); what is not understood is left out. */
export function readHistoryQuery(params: SearchParams): HistoryQuery {
  return { before: readVersion(params.before), from: readVersion(params.from), to: readVersion(params.to) };
}

/** The page that lists the versions of a story. */
export function historyAddress(storyId: string): string {
  return `/desk/stories/${storyId}/history`;
}

/** The page that compares two versions; without `from` it compares with the one before. */
export function comparisonAddress(storyId: string, to: number, from: number | null = null): string {
  return `${historyAddress(storyId)}/compare?${from === null ? '' : `from=${from}&`}to=${to}`;
}

/** The page that decides what readers see of a story's changes. */
export function publicHistoryAddress(storyId: string): string {
  return `${historyAddress(storyId)}/public`;
}

/** The page that lists the saves of a story that were set aside. */
export function branchesAddress(storyId: string, before: string | null = null): string {
  return `${historyAddress(storyId)}/branches${before === null ? '' : `?before=${before}`}`;
}

/** The page of one of them, against what is stored now or what it was made from. */
export function branchAddress(storyId: string, branchId: string, against: BranchAgainst = 'now'): string {
  return `${branchesAddress(storyId)}/${branchId}${against === 'base' ? '?against=base' : ''}`;
}
