'use client';

import { useMemo } from 'react';
import { overrideFinding } from '@/lib/actions/override-finding';
import { withdrawOverride } from '@/lib/actions/withdraw-override';
import type { Finding } from '@/lib/document/finding';
import { type Judged, partFindings, placeOf } from '@/lib/document/override';
import type { Override } from '@/lib/document/shapes/override';
import { reviewMessages } from '@/lib/kit/messages/review';
import { runAction } from '../../ask-server';
import { useDecisions } from './overrides-provider';

/** What preflight says of a story or an update, and what colleagues may do about it. */
export interface Preflight {
  /** What nobody has passed over. */
  open: Finding[];
  overridden: { finding: Finding; override: Override }[];
  may: { amber: boolean; red: boolean };
  /** Each resolves with the sentence of what went wrong, or with nothing. */
  override: (finding: Finding, reason: string) => Promise<string>;
  withdraw: (override: Override) => Promise<string>;
}

/** Parts findings by what has been passed over. `whenSaved` resolves with the stored version of what was judged. */
export function usePreflight(
  updateId: string | null,
  findings: Finding[],
  { fields, document, refs }: Judged,
  whenSaved: () => Promise<number>,
): Preflight {
  const { storyId, all, may, put, drop } = useDecisions();
  const parts = useMemo(() => {
    const own = all.filter(({ ownerId }) => ownerId === (updateId ?? storyId));
    return partFindings(findings, { fields, document, refs }, own);
  }, [findings, fields, document, refs, all, updateId, storyId]);

  async function override(finding: Finding, reason: string): Promise<string> {
    let version: number;
    try {
      version = await whenSaved();
    } catch (error) {
      return reviewMessages().override.unsaved(error instanceof Error ? error.message : '');
    }
    const { code } = finding;
    const place = placeOf(finding);
    const answer = await runAction(() =>
      overrideFinding({ storyId, updateId, version, code, place, reason }),
    );
    if (answer.ok) put(answer.value);
    return answer.ok ? '' : answer.sentence;
  }

  async function withdraw({ id }: Override): Promise<string> {
    const answer = await runAction(() => withdrawOverride({ id }));
    if (answer.ok) drop(id);
    return answer.ok ? '' : answer.sentence;
  }

  return { ...parts, may, override, withdraw };
}
