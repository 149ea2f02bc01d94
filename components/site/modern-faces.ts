/** The files of the pairing Modern, named by their contents: `app/(site)/fonts/cut-modern.sh` makes them. */
export const modernFiles = {
  display: 'literata-display.2b6a052d.woff2',
  text: 'literata-text.078ce07f.woff2',
  bold: 'literata-bold.fcc6034e.woff2',
  italic: 'literata-italic.f22dbae6.woff2',
  textMore: 'literata-more.e90a1079.woff2',
  textExt: 'literata-ext.55ff4198.woff2',
  sans: 'schibsted.0b60f860.woff2',
  sansMore: 'schibsted-more.052efb79.woff2',
  sansExt: 'schibsted-ext.83ee194e.woff2',
} as const;

type Rule = Record<string, string>;

const face = (family: string, rule: Rule) =>
  `@font-face{font-family:"${family}";${Object.entries(rule)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

const file = (key: keyof typeof modernFiles): Rule => ({
  src: `url(/fonts/${modernFiles[key]})format("woff2")`,
  'font-display': 'swap',
});

const local = (...names: string[]): Rule => ({ src: names.map((name) => `local("${name}")`).join(',') });

/** Scales a stand-in to the measure of its face; numbers are per cent, as `app/(site)/fonts/measure.py` prints them. */
const measured = (size: number, ascent: number, descent: number): Rule => ({
  'size-adjust': `${size}%`,
  'ascent-override': `${ascent}%`,
  'descent-override': `${descent}%`,
  'line-gap-override': '0%',
});

// The letters of the files `…-more` and `…-ext` (app/(site)/styles/fonts.css).
const more =
  'U+A1-A2,U+A4-A6,U+A8,U+AA,U+AC,U+AE-AF,U+B1-B6,U+B8-BA,U+BC-BF,U+C1-C3,U+C6-C7,U+CA-D5,U+D9-DB,U+DD-DE,U+F0,U+F7,' +
  'U+FD-FF,U+131,U+152,U+2C6,U+2DA,U+2DC,U+2020-2021,U+2030,U+2032-2033,U+2039-203A,U+2044,U+2122,U+2190-2193,U+2212,U+2215';
const ext = 'U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F,U+1EF2-1EFF';
const letters = (range: string): Rule => ({ 'unicode-range': range });
const weight = (value: string): Rule => ({ 'font-weight': value });
const italic: Rule = { 'font-style': 'italic' };

const serif = ['Times New Roman', 'Liberation Serif', 'Tinos'];
const sans = ['Arial', 'Liberation Sans', 'Arimo'];
const cut = (names: string[], kind: string) => local(...names.map((name) => `${name} ${kind}`));

// Other letters take the weights of the face that they add to: browsers take other weights for another face.
const faces = [
  face('Literata Display', { ...weight('500'), ...file('display') }),
  face('Literata Text', { ...weight('400'), ...file('text') }),
  face('Literata Text', { ...weight('500 700'), ...file('bold') }),
  face('Literata Text', { ...italic, ...weight('400 600'), ...file('italic') }),
  face('Schibsted', { ...weight('400 700'), ...file('sans') }),
  ...(['More', 'Ext'] as const).flatMap((set) => {
    const range = letters(set === 'More' ? more : ext);
    return [
      face('Literata Display', { ...weight('500'), ...file(`text${set}`), ...range }),
      face('Literata Text', { ...weight('400'), ...file(`text${set}`), ...range }),
      face('Literata Text', { ...weight('500 700'), ...file(`text${set}`), ...range }),
      face('Schibsted', { ...weight('400 700'), ...file(`sans${set}`), ...range }),
    ];
  }),
];

const standIns = [
  face('LD', { ...local(...serif), ...measured(120.15, 97.96, 25.63) }),
  face('LT', { ...local(...serif), ...measured(118.15, 99.62, 26.07) }),
  face('LT', { ...weight('500 700'), ...cut(serif, 'Bold'), ...measured(115.66, 101.76, 26.63) }),
  face('LT', { ...italic, ...cut(serif, 'Italic'), ...measured(111.07, 105.97, 27.73) }),
  face('SG', { ...local(...sans), ...measured(104.86, 93.13, 24.59) }),
  face('SG', { ...weight('500 700'), ...cut(sans, 'Bold'), ...measured(100.01, 97.65, 25.78) }),
  face('LDA', { ...local('Noto Serif'), ...measured(101.23, 116.28, 30.43) }),
  face('LTA', { ...local('Noto Serif'), ...measured(99.87, 117.85, 30.84) }),
  face('LTA', { ...weight('500 700'), ...local('Noto Serif Bold'), ...measured(94.26, 124.86, 32.67) }),
  face('LTA', { ...italic, ...local('Noto Serif Italic'), ...measured(96, 122.61, 32.08) }),
  face('SGA', { ...local('Roboto'), ...measured(104.39, 93.55, 24.7) }),
];

/** The rules that a page in Modern carries: its faces, and what stands in for them until they come (Android's apart). */
export const modernFaces = [...faces, ...standIns].join('');
