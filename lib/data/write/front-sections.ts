import { type FrontDocument, type FrontKey, frontSchema } from '@/lib/document/fronts/front';
import { sectionsNamed } from '@/lib/document/fronts/front-sections';
import type { Transaction } from './transaction';

/** A state of a front that somebody will see: what editors work on, what readers have, or what is planned. */
export interface FrontState {
  version: number;
  document: FrontDocument;
}

/** A front with all of its states, held until the transaction ends. */
export interface FrontStates {
  key: FrontKey;
  working: FrontState;
  /** Null for a front that fills itself. */
  published: FrontState | null;
  /** Oldest first, each version once. */
  planned: FrontState[];
}

interface Row {
  key: FrontKey;
  version: number;
  document: unknown;
  publishedVersion: number | null;
  publishedDocument: unknown;
  planned: { version: number; document: unknown }[];
}

function toState(version: number | null, stored: unknown): FrontState[] {
  // A later version may know slots that this one doesn't: those are left alone.
  const document = frontSchema.safeParse(stored).data;
  return version !== null && document ? [{ version, document }] : [];
}

/** Holds all fronts, in one order, so that none begins to name a section while it goes; then reads those that name this one. */
export async function lockFrontsOf(tx: Transaction, sectionId: string): Promise<FrontStates[]> {
  await tx.$queryRaw`SELECT key FROM "Front" ORDER BY key FOR UPDATE`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT key, version, document, "publishedVersion", "publishedDocument",
      (SELECT coalesce(json_agg(json_build_object('version', revision.version, 'document', revision.document)
          ORDER BY revision.version), '[]')
        FROM "FrontRevision" revision WHERE revision."frontKey" = front.key AND EXISTS (
          SELECT FROM "FrontPlan" plan WHERE plan."frontKey" = front.key AND plan.version = revision.version
            AND plan.state = 'planned')) AS planned
    FROM "Front" front ORDER BY key`;
  return rows.flatMap((row) => {
    const [working] = toState(row.version, row.document);
    if (!working) return [];
    const [published = null] = toState(row.publishedVersion, row.publishedDocument);
    const planned = row.planned.flatMap(({ version, document }) => toState(version, document));
    const states = [working, ...planned, ...(published ? [published] : [])];
    const names = states.some(({ document }) => sectionsNamed(document).includes(sectionId));
    return names ? [{ key: row.key, working, published, planned }] : [];
  });
}

/** Has what is planned for a version of a front that is held go out as another one. */
export async function replanFront(tx: Transaction, key: FrontKey, from: number, to: number): Promise<void> {
  const where = { frontKey: key, version: from, state: 'planned' } as const;
  await tx.frontPlan.updateMany({ where, data: { version: to } });
}

/** Keeps sections from being taken away until the transaction ends, or waits until one that is about to go is gone. */
export async function holdSections(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Section" WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR KEY SHARE`;
}
