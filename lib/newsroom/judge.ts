import { documentRefs } from '@/blocks/document-refs';
import { documentAddresses, storyAddresses } from '@/blocks/link-states';
import { checkStory, checkUpdate, updateHeadlineField } from '@/blocks/story-check';
import { storyRefs } from '@/blocks/story-refs';
import { embedFates } from '@/lib/data/embed-fates';
import { loadLinkStates } from '@/lib/data/link-states';
import type { StoryContent } from '@/lib/data/write/find-story';
import { holdRefs } from '@/lib/data/write/hold-refs';
import { findCoverage } from '@/lib/data/write/live-coverage';
import { readOverrides } from '@/lib/data/write/overrides';
import type { Transaction } from '@/lib/data/write/transaction';
import type { UpdateRecord } from '@/lib/data/write/updates';
import type { Ref } from '@/lib/document/block';
import type { Finding } from '@/lib/document/finding';
import { type Judged, partFindings } from '@/lib/document/override';
import type { Refs } from '@/lib/document/refs';
import type { Override } from '@/lib/document/shapes/override';
import { Problem } from '@/lib/kit/problem';

/** What preflight finds, what it looked at, and what of it nobody has passed over. */
export interface Judgement {
  findings: Finding[];
  open: Finding[];
  judged: Judged;
  /** What the document names. Photos among it are held until the transaction ends. */
  named: Ref[];
}

/** Everything that the rules look at: photos are held, of addresses it is what was last known. */
async function factsFor(tx: Transaction, named: Ref[], at: Date, addresses: string[]): Promise<Refs> {
  const refs = await holdRefs(tx, named, at);
  const states = await loadLinkStates(addresses, tx);
  return { ...refs, links: new Map(states.map((state) => [state.id, state])) };
}

/** Runs preflight on the working copy of a story that is held, as it would go out at `at`. */
export async function judgeStory(
  tx: Transaction,
  id: string,
  content: StoryContent,
  at: Date,
): Promise<Judgement> {
  const named = storyRefs(content.fields, content.document);
  const facts = await factsFor(tx, named, at, storyAddresses(content.fields, content.document));
  const isLive = (await findCoverage(tx, id)) !== null;
  const refs = { ...facts, embeds: await embedFates(tx, id), isLive };
  const judged = { ...content, refs };
  const findings = checkStory(content.fields, content.document, refs);
  const overrides = await readOverrides(tx, [id]);
  const { open } = partFindings(findings, judged, overrides.get(id) ?? []);
  return { findings, open, judged, named };
}

/** Runs preflight on an update whose story is held. */
export async function judgeUpdate(
  tx: Transaction,
  update: Pick<UpdateRecord, 'id' | 'headline' | 'document'>,
  at: Date,
): Promise<Judgement> {
  const [judgement] = await judgeUpdates(tx, [update], at);
  if (!judgement) throw new Error('An update was not judged');
  return judgement;
}

/** The same of many at once, in as many queries as of one; a judgement each, in their order. */
export async function judgeUpdates(
  tx: Transaction,
  updates: readonly Pick<UpdateRecord, 'id' | 'headline' | 'document'>[],
  at: Date,
): Promise<Judgement[]> {
  const named = updates.map(({ document }) => documentRefs(document));
  const addresses = new Set(updates.flatMap(({ document }) => documentAddresses(document)));
  const refs = await factsFor(tx, named.flat(), at, [...addresses]);
  const found = updates.map((update, n) => {
    const { id, headline, document } = update;
    const judged = { fields: { [updateHeadlineField(id)]: headline }, document, refs };
    return { id, findings: checkUpdate(update, refs), judged, named: named[n] ?? [] };
  });
  // Where nothing is found nobody can have passed over it.
  const asked = found.flatMap(({ id, findings }) => (findings.length > 0 ? id : []));
  const overrides = asked.length > 0 ? await readOverrides(tx, asked) : new Map<string, Override[]>();
  return found.map(({ id, ...judgement }) => {
    const { findings, judged } = judgement;
    const { open } = partFindings(findings, judged, overrides.get(id) ?? []);
    return { ...judgement, open };
  });
}

/** @throws Problem `preflight-failed` with the findings when one of them stops publishing */
export function passPreflight(findings: Finding[]): void {
  if (findings.some((finding) => finding.level === 'red'))
    throw new Problem('preflight-failed', { findings });
}
