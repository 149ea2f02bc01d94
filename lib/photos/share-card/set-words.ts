import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { escapeMarkup } from '@/lib/kit/html';
import { sharp } from '../sharp';

const folder = fileURLToPath(new URL('./faces/', import.meta.url));
let loaded: Promise<void> | null = null;

/** A face is known to the process once a text was set from its file. */
async function loadFaces(): Promise<void> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ttf'))) {
    await sharp({ text: { text: '.', fontfile: folder + file } }).toBuffer();
  }
}

// A letter is taken from the first that has it; the emoji come last, because they have digits too.
const others = ['cyrillic', 'cyrillic-ext', 'greek', 'hebrew', 'arabic'];
const families = {
  serif: ['serif', 'serif-ext', 'serif-vietnamese', ...others, 'sans', 'sans-ext', 'emoji'],
  sans: ['sans', 'sans-ext', ...others, 'serif', 'serif-ext', 'serif-vietnamese', 'emoji'],
} as const;

export interface SetWords {
  /** PNG with a clear ground. */
  data: Buffer;
  width: number;
  height: number;
}

interface Setting {
  face: keyof typeof families;
  /** Sizes to try, in pixels, the largest first: the first in which the words fit is taken. */
  sizes: readonly number[];
  /** The most pixels that the words may take. */
  width: number;
  height: number;
  colour: string;
}

/** Where a line may break: between words alone, or inside one too. */
type Breaks = 'word' | 'word-char';

async function set(
  text: string,
  { face, width, colour }: Setting,
  size: number,
  wrap: Breaks = 'word-char',
): Promise<SetWords> {
  const family = families[face].map((name) => `Dateline Card ${name}`).join(', ');
  const markup = `<span foreground="${colour}">${escapeMarkup(text)}</span>`;
  const { data, info } = await sharp({
    text: {
      text: markup,
      font: `${family} ${size}`,
      width,
      dpi: 72,
      rgba: true,
      wrap,
      spacing: Math.round(size / 16),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/**
 * Sets words as a picture, by Pango: every script shaped and in its order, lines broken between words; inside
 * one that is too long in every size. What doesn't fit in the smallest size is cut and ends in an ellipsis.
 */
export async function setWords(text: string, setting: Setting): Promise<SetWords> {
  loaded ??= loadFaces();
  await loaded;
  for (const wrap of ['word', 'word-char'] as const)
    for (const size of setting.sizes) {
      const words = await set(text, setting, size, wrap);
      if (words.height <= setting.height && words.width <= setting.width) return words;
    }
  const signs = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const smallest = setting.sizes.at(-1) ?? 16;
  let [fits, tooMany] = [0, signs.length];
  let best: SetWords | null = null;
  while (tooMany - fits > 1) {
    const many = Math.floor((fits + tooMany) / 2);
    const words = await set(`${signs.slice(0, many).join('').trimEnd()}…`, setting, smallest);
    if (words.height <= setting.height && words.width <= setting.width) [fits, best] = [many, words];
    else tooMany = many;
  }
  return best ?? set('…', setting, smallest);
}
