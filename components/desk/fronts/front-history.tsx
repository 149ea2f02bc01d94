'use client';

import { useEffect, useState } from 'react';
import type { FrontDocument } from '@/lib/document/fronts/front';
import type { FrontRevision } from '@/lib/document/shapes/desk-front';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { askServer } from '../ask-server';
import { Dialog } from '../editor/dialog';

interface Props {
  frontKey: string;
  /** What readers see; null for a front that fills itself. */
  publishedVersion: number | null;
  locale: Locale;
  readOnly: boolean;
  onRestore: (document: FrontDocument, version: number) => void;
  /** Starts again from a front that fills itself. */
  onReset: () => void;
  onClose: () => void;
}

/** The versions of a front, each of which can be had back. */
export function FrontHistory(props: Props) {
  const { frontKey, publishedVersion, locale, readOnly, onRestore, onReset, onClose } = props;
  const words = frontMessages().history;
  const [revisions, setRevisions] = useState<FrontRevision[] | null>(null);
  const [failed, setFailed] = useState(false);
  const path = `/api/fronts/${frontKey}/revisions`;

  useEffect(() => {
    let over = false;
    void askServer<{ revisions: FrontRevision[] }>(path).then((answer) => {
      if (over) return;
      if (answer.ok) setRevisions(answer.value.revisions);
      else setFailed(true);
    });
    return () => {
      over = true;
    };
  }, [path]);

  async function restore(version: number) {
    const answer = await askServer<{ document: FrontDocument }>(`${path}?version=${version}`);
    if (answer.ok) onRestore(answer.value.document, version);
    else setFailed(true);
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      {failed && (
        <p role="alert" className="text-sm text-danger">
          {words.failed}
        </p>
      )}
      {revisions?.length === 0 && <p className="text-sm text-ink-soft">{words.none}</p>}
      <ol className="divide-y divide-rule text-sm">
        {revisions?.map(({ version, savedAt, by, publishedAt }) => (
          <li key={version} className="flex items-center justify-between gap-4 py-2">
            <div>
              <p className="font-semibold">{words.version(version)}</p>
              <p className="text-ink-soft">{words.by(by, formatDate(savedAt, 'short', locale))}</p>
              {publishedAt && (
                <p className="text-good">
                  {version === publishedVersion
                    ? words.live
                    : words.wasLive(formatDate(publishedAt, 'short', locale))}
                </p>
              )}
            </div>
            {!readOnly && (
              <button
                type="button"
                className="btn"
                aria-label={`${words.restore}: ${words.version(version)}`}
                onClick={() => void restore(version)}
              >
                {words.restore}
              </button>
            )}
          </li>
        ))}
      </ol>
      {!readOnly && (
        <button type="button" className="btn mt-4" onClick={onReset}>
          {words.itself}
        </button>
      )}
    </Dialog>
  );
}
