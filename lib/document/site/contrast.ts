/** A colour as settings hold it: `#` and six hexadecimal digits, small letters. */
export type Hex = string;

const channel = (value: number) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Hex): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Hex, other: Hex): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The grounds that words stand on by day and by night: the page, and the quieter one of boxes. */
export const grounds = {
  day: ['#fefdfb', '#f5f2ec'],
  night: ['#131517', '#1c1f22'],
} as const satisfies Record<string, readonly Hex[]>;

export type TimeOfDay = keyof typeof grounds;

/** What small words need on their ground (WCAG 2.2, level AA). */
export const readable = 4.5;

/** How well words in this colour can be read where it is worst. */
export function readability(colour: Hex, time: TimeOfDay): number {
  return Math.min(...grounds[time].map((ground) => contrast(colour, ground)));
}

const digits = (value: number) => Math.round(value).toString(16).padStart(2, '0');

/** The colour nearest to this one that can be read at that time: mixed with white or black until it can. */
export function readableAt(colour: Hex, time: TimeOfDay): Hex {
  const towards = time === 'day' ? 0 : 255;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let step = 0; step <= 100; step += 1) {
    const mixed = `#${parts.map((part) => digits(part + ((towards - part) * step) / 100)).join('')}`;
    if (readability(mixed, time) >= readable) return mixed;
  }
  return time === 'day' ? '#000000' : '#ffffff';
}
