import { type FrontStates, lockFrontsOf, replanFront } from '@/lib/data/write/front-sections';
import { addRevision, setWorkingCopy, showFront } from '@/lib/data/write/fronts';
import type { Transaction } from '@/lib/data/write/transaction';
import { leadSections, sectionsNamed } from '@/lib/document/fronts/front-sections';
import { newId } from '@/lib/kit/ids';

interface Lead {
  /** The section that was taken away in this transaction, and the one that has its stories. */
  from: string;
  to: string;
  personId: string;
  at: Date;
}

/**
 * Has every slot that fills itself from a section that was taken away take its stories from the one that has them: on what
 * readers see, on what is planned and on what editors work on. What changes is a version of its own in the history of its
 * front, in the name of whoever took the section away; the working copy stays the newest.
 * @returns how many fronts were changed
 */
export async function leadFronts(tx: Transaction, lead: Lead): Promise<number> {
  const fronts = await lockFrontsOf(tx, lead.from);
  for (const front of fronts) await leadFront(tx, front, lead);
  return fronts.length;
}

async function leadFront(tx: Transaction, { key, working, published, planned }: FrontStates, lead: Lead) {
  const { from, to, personId, at } = lead;
  const names = ({ document }: FrontStates['working']) => sectionsNamed(document).includes(from);
  const older = new Map(
    [...planned, ...(published ? [published] : [])].map((state) => [state.version, state]),
  );
  older.delete(working.version);
  const changed = [...older.values()].filter(names).sort((a, b) => a.version - b.version);
  let { version } = working;
  for (const state of [...changed, working]) {
    version += 1;
    const document = leadSections(state.document, new Map([[from, to]]));
    const stored = { key, version, saveId: newId(), document, personId, at };
    // Everything that has come to be is in the history; nothing that somebody made is merged into it.
    await addRevision(tx, stored, at);
    if (state === working) await setWorkingCopy(tx, stored);
    if (state.version === published?.version) await showFront(tx, { key, version, document, at });
    await replanFront(tx, key, state.version, version);
  }
}
