import { isDeepStrictEqual } from 'node:util';
import { documentText } from '@/blocks/document-text';
import { indexStory } from '@/lib/data/write/index-story';
import { swapSummary } from '@/lib/data/write/live-coverage';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { noRefs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { auditLive, openCoverage } from './live-steps';
import { parseDocument } from './parse-draft';

/** Key points are read at a glance. */
const most = { blocks: 12, characters: 3_000 };
const kinds = ['paragraph', 'list'];

export interface SummarySave {
  storyId: string;
  /** The version that the person saw. */
  baseVersion: number;
  /** Paragraphs and lists. */
  document: StoryDocument;
}

/**
 * Sets the key points above the posts, which readers see at once. Sent twice, they are set once.
 * @returns the new version
 * @throws Problem `invalid-document` (other blocks than paragraphs and lists, or too much), `not-found`, `not-allowed`; `stale-version`
 * with `current`, what somebody else has set meanwhile
 */
export async function setLiveSummary(
  context: NewsroomContext,
  { storyId, baseVersion, document: given }: SummarySave,
): Promise<{ summaryVersion: number }> {
  const document = parseSummary(given);
  return inTransaction(async (tx) => {
    const { coverage } = await openCoverage(tx, context, storyId, 'live.run');
    const { summary, summaryVersion } = coverage;
    if (summaryVersion === baseVersion + 1 && isDeepStrictEqual(summary, document)) return { summaryVersion };
    const version = await swapSummary(tx, storyId, { baseVersion, document });
    if (version === null) {
      throw new Problem('stale-version', {
        base: baseVersion,
        current: { document: summary, summaryVersion },
      });
    }
    const at = context.now();
    // The log keeps what they said, so that nothing is lost when somebody writes others.
    await auditLive(tx, context, { storyId, verb: 'live.summary', at, detail: { version, document } });
    await tellStory(tx, storyId);
    await indexStory(tx, storyId);
    return { summaryVersion: version };
  });
}

function parseSummary(given: unknown): StoryDocument {
  const document = parseDocument(given);
  const other = document.blocks.find(({ type }) => !kinds.includes(type));
  const tooLong =
    document.blocks.length > most.blocks || documentText(document, noRefs).length > most.characters;
  if (other) throw new Problem('invalid-document', { issues: [{ path: 'blocks', message: other.type }] });
  if (tooLong) throw new Problem('invalid-document', { issues: [{ path: 'blocks', message: 'too long' }] });
  return document;
}
