'use client';

import type { Finding } from '@/lib/document/finding';
import { findingText } from '@/lib/document/finding-text';
import { editorMessages } from '@/lib/kit/messages/editor';

interface Props {
  findings: Finding[];
  goTo: (finding: Finding) => void;
}

/** What preflight has to say, what stops publishing first; each line leads to its place. */
export function PreflightList({ findings, goTo }: Props) {
  const words = editorMessages().preflight;
  const red = findings.filter(({ level }) => level === 'red');
  const amber = findings.filter(({ level }) => level === 'amber');
  if (findings.length === 0) {
    return (
      <p className="flex items-center gap-2 py-1 text-sm text-good">
        <span aria-hidden="true">✓</span> {words.ready}
      </p>
    );
  }
  return (
    <>
      <Level title={words.red} tone="text-danger" findings={red} goTo={goTo} />
      <Level title={words.amber} tone="text-caution" findings={amber} goTo={goTo} />
    </>
  );
}

function Level({ title, tone, findings, goTo }: Props & { title: string; tone: string }) {
  if (findings.length === 0) return null;
  return (
    <section className="mt-3 first:mt-0">
      <h3 className={`text-xs font-semibold ${tone}`}>{title}</h3>
      <ul className="mt-1">
        {findings.map((finding) => (
          <li
            key={`${finding.code} ${finding.blockId ?? finding.field ?? ''}`}
            className="border-t border-rule"
          >
            {finding.blockId || finding.field || finding.code === 'body-empty' ? (
              <button
                type="button"
                className="block min-h-8 w-full py-1.5 text-start text-sm text-ink underline decoration-rule underline-offset-2 hover:decoration-ink"
                onClick={() => goTo(finding)}
              >
                {findingText(finding)}
              </button>
            ) : (
              <p className="py-1.5 text-sm">{findingText(finding)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
