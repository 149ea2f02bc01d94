'use client';

import { useRef, useState } from 'react';
import type { Finding } from '@/lib/document/finding';
import { findingText } from '@/lib/document/finding-text';
import { canBeOverridden, placeOf } from '@/lib/document/override';
import { editorMessages } from '@/lib/kit/messages/editor';
import { reviewMessages } from '@/lib/kit/messages/review';
import { passFocus } from '../pass-focus';
import { OverriddenList } from './overridden-list';
import { OverrideForm } from './override-form';
import type { Preflight } from './use-preflight';

interface Props {
  preflight: Preflight;
  goTo: (finding: Finding) => void;
}

/**
 * What preflight has to say, what stops publishing first; each line leads to its place. Whoever may let a finding
 * stand does so here, and what was passed over stays listed with the name and the reason.
 */
export function PreflightList({ preflight, goTo }: Props) {
  const words = editorMessages().preflight;
  const frame = useRef<HTMLDivElement>(null);
  const of = (level: Finding['level']) => preflight.open.filter((finding) => finding.level === level);
  // The button that was pressed is gone with its line.
  const done = () => passFocus(frame.current, frame.current);
  return (
    <div ref={frame} tabIndex={-1} className="outline-none">
      {preflight.open.length === 0 && (
        <p className="flex items-center gap-2 py-1 text-sm text-good">
          <span aria-hidden="true">✓</span> {words.ready}
        </p>
      )}
      <Level level="red" findings={of('red')} {...{ preflight, goTo, done }} />
      <Level level="amber" findings={of('amber')} {...{ preflight, goTo, done }} />
      <OverriddenList preflight={preflight} done={done} />
    </div>
  );
}

interface LevelProps extends Props {
  level: Finding['level'];
  findings: Finding[];
  done: () => void;
}

function Level({ level, findings, preflight, goTo, done }: LevelProps) {
  const words = editorMessages().preflight;
  if (findings.length === 0) return null;
  const elsewhere = !preflight.may[level] && findings.some(canBeOverridden);
  return (
    <section className="mt-3 first:mt-0">
      <h3 className={`text-xs font-semibold ${level === 'red' ? 'text-danger' : 'text-caution'}`}>
        {words[level]}
      </h3>
      <ul className="mt-1">
        {findings.map((finding) => (
          <li key={`${finding.code} ${placeOf(finding)}`} className="border-t border-rule">
            <Line finding={finding} preflight={preflight} goTo={goTo} done={done} />
          </li>
        ))}
      </ul>
      {elsewhere && (
        <p className="border-t border-rule pt-1.5 text-xs text-ink-soft">
          {reviewMessages().override[`${level}By`]}
        </p>
      )}
    </section>
  );
}

function Line({
  finding,
  preflight,
  goTo,
  done,
}: Omit<LevelProps, 'level' | 'findings'> & { finding: Finding }) {
  const words = reviewMessages().override;
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const led = finding.blockId || finding.field || finding.code === 'body-empty';
  const mayPass = preflight.may[finding.level] && canBeOverridden(finding);
  return (
    <>
      {led ? (
        <button
          type="button"
          className="block min-h-8 w-full wrap-anywhere py-1.5 text-start text-sm text-ink underline decoration-rule underline-offset-2 hover:decoration-ink"
          onClick={() => goTo(finding)}
        >
          {findingText(finding)}
        </button>
      ) : (
        <p className="wrap-anywhere py-1.5 text-sm">{findingText(finding)}</p>
      )}
      {mayPass && (
        <button
          ref={opener}
          type="button"
          className="mb-1.5 block min-h-6 text-xs font-semibold text-ink-soft hover:text-ink"
          aria-expanded={asking}
          aria-label={`${words[finding.level]} ${findingText(finding)}`}
          onClick={() => setAsking(!asking)}
        >
          {words[finding.level]}
        </button>
      )}
      {mayPass && asking && (
        <OverrideForm
          confirm={async (reason) => {
            const wrong = await preflight.override(finding, reason);
            if (!wrong) done();
            return wrong;
          }}
          cancel={() => {
            setAsking(false);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}
