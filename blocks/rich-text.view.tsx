import { Fragment, type ReactNode } from 'react';
import { type Mark, type RichText, sortedMarks } from '@/lib/document/rich-text';
import { inLanguage } from '@/lib/kit/text-direction';

function wrap(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'code':
      return <code>{inner}</code>;
    case 'insertion':
      return <span className="insertion">{inner}</span>;
    case 'link':
      return <a href={mark.href}>{inner}</a>;
    case 'language':
      return <span {...inLanguage(mark.lang)}>{inner}</span>;
    case 'wanted-link':
      return inner;
  }
}

// Most of a story is spans without marks in one line. They are handed on as the strings they are: each element around them
// would be drawn twice, on the way to the page and into it.

function withBreaks(text: string): ReactNode {
  if (!text.includes('\n')) return text;
  return text.split('\n').map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
    <Fragment key={i}>
      {i > 0 && <br />}
      {line}
    </Fragment>
  ));
}

/** Plain text with its line breaks. */
export function Lines({ text }: { text: string }) {
  return withBreaks(text);
}

/** Spans with their marks, nested in the one order that every output follows. */
export function RichTextView({ text }: { text: RichText }) {
  return text.map((span, i) => {
    const lines = withBreaks(span.text);
    if (!span.marks?.length && typeof lines === 'string') return lines;
    const marked = sortedMarks(span).reduceRight<ReactNode>((inner, mark) => wrap(mark, inner), lines);
    // biome-ignore lint/suspicious/noArrayIndexKey: spans have no identity but their place
    return <Fragment key={i}>{marked}</Fragment>;
  });
}
