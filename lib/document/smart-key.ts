import { type Typography, typographyOf } from './typography';

/** What takes the place of the end of a text: `length` characters, counted with the key just typed. */
interface SmartEnd {
  length: number;
  by: string;
}

const letter = /\p{L}/u;
const wordCharacter = /[\p{L}\p{N}]/u;
/** Behind these a quotation mark begins a quotation. Dashes are asked about apart. */
const opening = /[\s([{/¿¡“‘„‚«‹]/;
const dashes = '-–—';

/** Whether the text holds a quotation that has begun and not ended; of marks alike every second one ends. */
function isOpen(before: string, [open, close]: readonly [string, string]): boolean {
  if (open === close) return before.split(open).length % 2 === 0;
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

/** Whether a quotation mark behind this text begins a quotation. */
function begins(before: string, habits: Typography, pair: readonly [string, string]): boolean {
  const last = before.at(-1);
  if (last === undefined) return true;
  const { double, single } = habits;
  const opens = double[0].endsWith(last) || single[0].endsWith(last);
  // What begins a quotation in one language ends it in another.
  if (opening.test(last)) return opens || !(double[1].endsWith(last) || single[1].endsWith(last));
  // Behind a dash: somebody is interrupted, if somebody was speaking.
  if (dashes.includes(last)) return !isOpen(before, pair);
  const justOpened = ({ 0: open, 1: close }: readonly [string, string]) =>
    open === close && open === last && isOpen(before, [open, close]);
  return justOpened(double) || justOpened(single);
}

function doubleMark(before: string, habits: Typography): string {
  if (begins(before, habits, habits.double)) return habits.double[0];
  // Five feet and 6": nobody is quoted.
  if (/\d/.test(before.at(-1) ?? '') && !isOpen(before, habits.double)) return '"';
  return habits.double[1];
}

function singleMark(before: string, habits: Typography): string {
  if (begins(before, habits, habits.single)) return habits.single[0];
  return isOpen(before, habits.single) ? habits.single[1] : '’';
}

function dash(before: string, [joined, apart]: Typography['dash']): SmartEnd | null {
  const [previous, last] = [before.at(-2), before.at(-1)];
  if (last === '–') return { length: 2, by: '—' };
  // A row of hyphens at the start of a line is on its way to a divider.
  if (last !== '-' || previous === undefined || previous === '-' || previous === '!') return null;
  return { length: 2, by: /\s/.test(previous) ? apart : joined };
}

/** The mark that was taken for a quotation's first and is an apostrophe: in ’90s or ’tis, once the word is complete. */
function elision(before: string, key: string, habits: Typography): SmartEnd | null {
  const open = habits.single[0];
  const at = before.lastIndexOf(open);
  if (!habits.elided || at < 0 || before.length - at > 8 || wordCharacter.test(key)) return null;
  const word = before.slice(at + open.length);
  if (!habits.elided.test(`${before.slice(Math.max(0, at - 8), at)}'${word}`)) return null;
  // A quotation of a single word ends here instead; only rock ’n’ roll has two.
  if (key === "'" && word.toLowerCase() !== 'n') return null;
  const { length, by } = endOf(`${before.slice(0, at)}’${word}`, key, habits) ?? { length: 1, by: key };
  if (length !== 1) return null;
  return { length: open.length + word.length + 1, by: `’${word}${by}` };
}

function letterAfter(before: string, key: string, { single, dash: [joined] }: Typography): SmartEnd | null {
  const close = single[1];
  // Between two letters stands no end of a quotation: ‚wie geht’s‘.
  if (close !== '’' && before.endsWith(close) && letter.test(before.at(-close.length - 1) ?? '')) {
    return { length: close.length + 1, by: `’${key}` };
  }
  return before === '--' ? { length: 3, by: `${joined}${key}` } : null;
}

function endOf(before: string, key: string, habits: Typography): SmartEnd | null {
  switch (key) {
    case '"':
    case "'": {
      const by = key === '"' ? doubleMark(before, habits) : singleMark(before, habits);
      return by === key ? null : { length: 1, by };
    }
    case '-':
      return dash(before, habits.dash);
    case '.':
      return before.endsWith('..') && before.at(-3) !== '.' ? { length: 3, by: '…' } : null;
    case ' ':
      if (before === '--') return { length: 3, by: `${habits.dash[0]} ` };
      // The mark brought its own space.
      return habits.spaced && /[«‹]\u202f$/.test(before.slice(-2)) ? { length: 1, by: '' } : null;
    case ';':
    case '!':
    case '?':
    case ':':
      return habits.spaced && /\S $/.test(before.slice(-2))
        ? { length: 2, by: `${key === ':' ? '\u00a0' : '\u202f'}${key}` }
        : null;
    default:
      return letter.test(key) ? letterAfter(before, key, habits) : null;
  }
}

/**
 * What a key makes of the end of a text, by the habits of a language: straight quotation marks become those of the
 * language, `--` its dash, `---` a long one, `...` an ellipsis; ’ is the apostrophe everywhere.
 * @param before the text in front of the key, from the start of its block
 * @param key one character
 * @param language BCP 47
 * @returns null where it stays as typed
 */
export function smartKey(before: string, key: string, language: string): SmartEnd | null {
  const habits = typographyOf(language);
  return habits && (elision(before, key, habits) ?? endOf(before, key, habits));
}
