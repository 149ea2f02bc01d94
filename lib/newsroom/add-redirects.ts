import { writeAudit } from '@/lib/data/write/audit';
import { lockRedirects, pagesAmong, writeRedirects } from '@/lib/data/write/redirects';
import { inTransaction } from '@/lib/data/write/transaction';
import { isOwnAddress } from '@/lib/document/own-address';
import { planRedirects } from '@/lib/document/plan-redirects';
import type { RedirectFault, RedirectsMade } from '@/lib/document/shapes/redirect';
import { config } from '@/lib/kit/config';
import { Problem } from '@/lib/kit/problem';
import { redirectKey } from '@/lib/kit/redirect-key';
import { assertCan, type NewsroomContext } from './context';
import { parseRedirectTarget, pathOfTarget } from './redirect-target';

/** An address and where it is to lead, as somebody typed them; `line` says where. */
export interface GivenRedirect {
  line: number;
  from: string;
  to: string;
}

/** So many at once; more are brought in parts. */
export const mostRedirects = 5_000;
/** So many faults are named; more of them say nothing new. */
const mostFaults = 100;
/** So many are named in the log, and of those that were replaced. */
const mostNamed = 20;

function read({ line, from, to }: GivenRedirect) {
  const path = redirectKey(from, config.origin());
  const target = parseRedirectTarget(to);
  const fault: RedirectFault['fault'] | null = !path ? 'from' : target ? null : 'to';
  return { line, from, path: path ?? '', target: target ?? '', fault };
}

/**
 * Has addresses that no page of ours has lead elsewhere: all of those given, or none. Chains are collapsed, so that
 * readers and crawlers are sent on once.
 * @returns how many are new or changed, and what they replaced
 * @throws Problem `not-allowed`; `too-many-lines` for more than 5,000; `redirects-refused` with `faults`: RedirectFault[]
 */
export async function addRedirects(
  { viewer, now }: NewsroomContext,
  lines: readonly GivenRedirect[],
): Promise<RedirectsMade> {
  assertCan(viewer, 'site.redirects');
  if (lines.length > mostRedirects) throw new Problem('too-many-lines', { limit: mostRedirects });
  const wanted = lines.map(read);
  const faults: RedirectFault[] = wanted.flatMap(({ line, from, fault }) =>
    fault ? [{ line, from, fault }] : [],
  );
  return inTransaction(async (tx) => {
    const paths = wanted.map(({ path }) => path);
    const known = await lockRedirects(
      tx,
      paths,
      wanted.map(({ target }) => pathOfTarget(target) ?? target),
    );
    const pages = new Set(await pagesAmong(tx, paths));
    const { changes, loops } = planRedirects(known, wanted);
    for (const { line, from, path } of wanted) {
      if (isOwnAddress(path)) faults.push({ line, from, fault: 'site' });
      else if (pages.has(path)) faults.push({ line, from, fault: 'page' });
      else if (loops.some((loop) => loop.path === path)) faults.push({ line, from, fault: 'loop' });
    }
    if (faults.length > 0) {
      const named = faults.sort((a, b) => a.line - b.line).slice(0, mostFaults);
      throw new Problem('redirects-refused', { faults: named, count: faults.length });
    }
    const at = now();
    await writeRedirects(tx, changes, { personId: viewer.id, at });
    const about = { subjectKind: 'site', subjectId: '1', verb: 'site.redirects.add' } as const;
    const given = new Set(paths);
    const changed = new Set(changes.map(({ path }) => path));
    const before = known.filter(({ path }) => given.has(path) && changed.has(path));
    const replaced = before.slice(0, mostNamed).map((one) => ({ ...one }));
    const first = changes.slice(0, mostNamed).map((change) => ({ ...change }));
    const detail = { changed: changes.length, first, replaced };
    if (changes.length > 0) await writeAudit(tx, { at, personId: viewer.id, ...about, detail });
    return { changed: changes.length, replaced, replacedCount: before.length };
  });
}
