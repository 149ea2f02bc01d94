import * as z from 'zod/mini';

/** How a site prints its credits. What an agency requires word for word is printed as it is, whatever stands here. */
export const creditStyleSchema = z.strictObject({
  /** `Photograph: A`, `Photo: A`, `Photograph by A`, `A`. */
  label: z.enum(['kind', 'short', 'by', 'none']),
  /** Who is named first, people or their agency. */
  order: z.enum(['creator', 'agency']),
  /** What stands between people and agency. */
  separator: z.enum([' / ', '/', ', ', ' | ', ' – ', ' · ']),
  /** Between two people: `A and B`, `A, B`, or what stands between people and agency. */
  names: z.enum(['and', 'comma', 'separator']),
  /** A library behind them: `via C`, `(C)`, or like an agency. */
  library: z.enum(['via', 'brackets', 'separator']),
  capitals: z.enum(['written', 'agency', 'all']),
  /** The whole in brackets: `(A / B)`. */
  brackets: z.boolean(),
});

export type CreditStyle = z.infer<typeof creditStyleSchema>;

/** `Photograph: A / B via C` */
export const defaultCreditStyle: CreditStyle = {
  label: 'kind',
  order: 'creator',
  separator: ' / ',
  names: 'and',
  library: 'via',
  capitals: 'written',
  brackets: false,
};

/** House styles that newsrooms commonly have, to start from. */
export const houseStyles = {
  /** Photograph: A / B via C */
  labelled: defaultCreditStyle,
  /** Photograph: A/B */
  tight: { ...defaultCreditStyle, separator: '/', library: 'separator' },
  /** Photo by A, B (C) */
  sentence: { ...defaultCreditStyle, label: 'by', separator: ', ', library: 'brackets' },
  /** A/B via C */
  bare: { ...defaultCreditStyle, label: 'none', separator: '/' },
  /** (B/A) */
  wire: {
    ...defaultCreditStyle,
    label: 'none',
    order: 'agency',
    separator: '/',
    names: 'comma',
    brackets: true,
  },
  /** PHOTOGRAPH: A / B */
  capitals: { ...defaultCreditStyle, capitals: 'all' },
} as const satisfies Record<string, CreditStyle>;
