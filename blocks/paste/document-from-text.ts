import type { ElementContent } from 'hast';
import type { StoryDocument } from '@/lib/document/story-document';
import { documentFromHast } from '../document-from-hast';
import { tidyText } from './tidy-characters';
import { element } from './tree';

/** Mail and terminals break lines below these widths; longer lines were never broken by a program. */
const narrowest = 50;
const widest = 100;

const bullet = /^[ \t]*[•◦‣▪·][ \t]+(?=\S)/;

/** Whether a program broke the line: the next word would not have fitted on it. */
function isWrapped(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0].length ?? 0;
  return word > 0 && line.length + 1 + word > width;
}

/** The lines of a paragraph that a program broke, put together again; null where people broke them. */
function unwrapped(lines: string[], width: number): string | null {
  if (width < narrowest || width > widest || lines.length < 2) return null;
  const wrapped = lines.slice(0, -1).every((line, i) => isWrapped(line, lines[i + 1] ?? '', width));
  return wrapped ? lines.join(' ') : null;
}

function withBreaks(lines: string[]): ElementContent[] {
  return lines.flatMap((value, i): ElementContent[] =>
    i === 0 ? [{ type: 'text', value }] : [element('br', []), { type: 'text', value }],
  );
}

/** Consecutive lines that begin with a bullet, and those that don't. */
function runsOf(lines: string[]): { bulleted: boolean; lines: string[] }[] {
  const runs: { bulleted: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const bulleted = bullet.test(line);
    const last = runs.at(-1);
    if (last?.bulleted === bulleted) last.lines.push(line);
    else runs.push({ bulleted, lines: [line] });
  }
  return runs;
}

/**
 * A story's document from plain text. Empty lines part paragraphs; lines that a mail program broke are put together
 * again; other line breaks stay within their paragraph where the text has empty lines, and part paragraphs where it has
 * none. Lines that begin with a bullet become a list.
 */
export function documentFromText(text: string): StoryDocument {
  const parts = tidyText(text)
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((part) => part.split('\n').map((line) => line.trimEnd()))
    .map((lines) => lines.filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  const width = parts.reduce((most, lines) => lines.reduce((m, line) => Math.max(m, line.length), most), 0);
  const nodes = parts.flatMap((lines) =>
    runsOf(lines).flatMap((run): ElementContent[] => {
      if (run.bulleted) {
        const items = run.lines.map((line) =>
          element('li', [{ type: 'text', value: line.replace(bullet, '') }]),
        );
        return [element('ul', items)];
      }
      const whole = unwrapped(run.lines, width);
      if (whole !== null) return [element('p', [{ type: 'text', value: whole }])];
      if (parts.length > 1) return [element('p', withBreaks(run.lines))];
      return run.lines.map((value) => element('p', [{ type: 'text', value }]));
    }),
  );
  return documentFromHast({ type: 'root', children: nodes });
}
