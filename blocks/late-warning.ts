import type { Block } from '@/lib/document/block';
import type { Finding } from '@/lib/document/finding';
import { plainText } from '@/lib/document/rich-text';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { allBlocks } from './all-blocks';
import { typedWords } from './typed-words';

const announces =
  /^\W*(?:(?:content|trigger)[\s-]+(?:warning|note|advice)\b|(?:cw|tw)\s*:|warning\s*:|(?:reader|viewer)\s+(?:advice|discretion)\b|(?:inhalts|trigger)warnung\b)/i;

const pictures = new Set(['photo', 'gallery', 'embed']);

/** Whether a block begins by warning of what follows. */
function warns(block: Block): boolean {
  const { richTexts, lines } = typedWords(block);
  return [...lines, ...richTexts.slice(0, 1).map(plainText)].some((words) => announces.test(words));
}

/** A warning that somebody wrote into the text, wherever it stands. */
export function warningIn(document: StoryDocument): Block | undefined {
  return allBlocks(document).find((block) => !pictures.has(block.type) && warns(block));
}

/**
 * A warning below the first picture comes too late: people have seen what it warns of. The field of that name stands
 * above everything, on cards and in feeds too, so with words in it nothing is missing.
 */
export function checkLateWarning(
  { contentWarning, lead }: Pick<StoryFields, 'contentWarning' | 'lead'>,
  document: StoryDocument,
): Finding[] {
  const warning = contentWarning.trim() ? undefined : warningIn(document);
  if (!warning) return [];
  const blocks = allBlocks(document);
  const picture = blocks.findIndex(({ type }) => pictures.has(type));
  const late = lead !== null || (picture >= 0 && picture < blocks.indexOf(warning));
  return late ? [{ level: 'amber', code: 'warning-late', blockId: warning.id }] : [];
}
