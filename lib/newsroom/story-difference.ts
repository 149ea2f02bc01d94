import { allBlocks, blocksInside } from '@/blocks/all-blocks';
import { definitionFor } from '@/blocks/registry';
import type { StoryContent } from '@/lib/data/write/find-story';
import type { Block } from '@/lib/document/block';
import { type BlockPair, pairBlocks } from '@/lib/document/diff-documents';
import { type DiffBudget, diffWords, fullBudget, type WordChange } from '@/lib/document/diff-words';
import { noRefs } from '@/lib/document/refs';
import { sameJson } from '@/lib/document/same-json';
import { type ChangedPart, readFields, type StoryDifference } from '@/lib/document/shapes/story-change';
import { foldWords } from './fold-words';

/** The kinds whose words are the story's own. Of pictures and posts, which may have to go, no word is kept. */
const written = new Set([
  'paragraph',
  'heading',
  'list',
  'quote',
  'pull-quote',
  'callout',
  'fact-box',
  'table',
]);
const pictures = new Set(['photo', 'gallery']);
/** How many characters of one change are kept. */
const longest = 20_000;

function wordsOf(block: Block): string {
  if (!written.has(block.type)) return '';
  const inside = blocksInside(block).map(wordsOf).filter(Boolean).join('\n');
  return definitionFor(block)?.toText(block, noRefs, inside).trim() ?? '';
}

/** What stands in a document without being its words: pictures, posts, and the rest. */
function holdingsOf(blocks: Block[]): Record<'pictures' | 'posts' | 'other', unknown[]> {
  const found = Object.groupBy(
    blocks.filter(({ type }) => !written.has(type)),
    ({ type }) => (pictures.has(type) ? 'pictures' : type === 'embed' ? 'posts' : 'other'),
  );
  // Of a post what readers read of it: what else is kept changes by itself.
  const posts = (found.posts ?? []).map(({ url, text, title }) => ({ url, text, title }));
  return { pictures: found.pictures ?? [], posts, other: found.other ?? [] };
}

function fieldParts(before: StoryContent['fields'], after: StoryContent['fields']): ChangedPart[] {
  const differs = (field: keyof StoryContent['fields']) => !sameJson(before[field], after[field]);
  const parts: [ChangedPart, boolean][] = [
    ...readFields.map((field): [ChangedPart, boolean] => [field, differs(field)]),
    ['lead', differs('lead')],
    ['bylines', differs('bylines')],
    ['section', differs('sectionId')],
    ['tags', differs('tagIds')],
    ['other', (['datelinePlace', 'kind', 'review', 'backstory'] as const).some(differs)],
  ];
  return parts.flatMap(([part, is]) => (is ? [part] : []));
}

function changedText(pairs: BlockPair[], budget: DiffBudget) {
  return pairs.flatMap((pair): StoryDifference['text'] => {
    const old = pair.before ? wordsOf(pair.before.block) : '';
    const now = pair.after ? wordsOf(pair.after.block) : '';
    if (old === now)
      return pair.moved && now ? [{ kind: 'moved', words: foldWords(diffWords(old, now, budget)) }] : [];
    const kind = old === '' ? 'added' : now === '' ? 'removed' : 'changed';
    return [{ kind, words: foldWords(diffWords(old, now, budget)) }];
  });
}

const length = (words: readonly WordChange[]) => words.reduce((sum, { text }) => sum + text.length, 0);

/** A field as readers read it: of several points a line each. */
function textOf({ fields }: StoryContent, field: (typeof readFields)[number]): string {
  const value = fields[field];
  return typeof value === 'string' ? value : value.join('\n');
}

/**
 * What readers of `after` get that those of `before` did not; null where it is all the same to them. It is made once,
 * when something goes out, so that a history of a thousand changes is listed without reading a document.
 */
export function storyDifference(before: StoryContent, after: StoryContent): StoryDifference | null {
  const budget = fullBudget();
  const parts = new Set(fieldParts(before.fields, after.fields));
  const [old, now] = [before, after].map(({ document }) => holdingsOf(allBlocks(document)));
  for (const kind of ['pictures', 'posts', 'other'] as const) {
    if (!sameJson(old?.[kind], now?.[kind])) parts.add(kind);
  }
  const text = changedText(pairBlocks(before.document, after.document), budget);
  if (text.length > 0) parts.add('text');
  else if (parts.size === 0 && !sameJson(before.document, after.document)) parts.add('text');
  if (parts.size === 0) return null;
  const fields = Object.fromEntries(
    readFields
      .filter((field) => parts.has(field))
      .map((field) => [field, diffWords(textOf(before, field), textOf(after, field), budget)]),
  );
  let room = longest;
  const kept = text.filter(({ words }) => {
    room -= length(words);
    return room >= 0;
  });
  return { parts: [...parts], fields, text: kept, cut: kept.length < text.length };
}
