import { aiPart } from '@/lib/document/ai-source';
import { type Credit, creditSchema, emptyCredit, hasCredit } from '@/lib/document/credit';
import { cropRatios, type Point } from '@/lib/document/crop';
import { mayShow, type RightRule, rightsAt } from '@/lib/document/rights';
import type { PhotoCrop, PhotoFigure, PhotoSize } from '@/lib/document/shapes/photo';
import type { PhotoFile, PhotoRendition } from '@/lib/document/shapes/photo-file';
import { database } from './client';
import { type RightRow, rightsOf, toRights } from './load-rights';
import {
  type PhotoSettings,
  type PhotoSettingsRow,
  photoSettingsRow,
  toPhotoSettings,
} from './photo-settings';
import { Prisma } from './prisma/client';

/** What readers' pages may load of a photo: nothing that the newsroom keeps to itself. */
export const photoSelect = {
  id: true,
  width: true,
  height: true,
  sizes: true,
  share: true,
  renditions: true,
  moves: true,
  focal: true,
  placeholder: true,
  tint: true,
  alt: true,
  caption: true,
  credit: true,
  copyrightNotice: true,
  webStatement: true,
  licensorUrl: true,
  sourceType: true,
  creditUnknownAt: true,
  updatedAt: true,
} satisfies Prisma.PhotoSelect;

/** Its row: the columns of `photoSelect`. */
export type PhotoRow = Prisma.PhotoGetPayload<{ select: typeof photoSelect }>;

/** For whom photos are loaded. */
export interface Onlookers {
  /** Makes the address of a file from its key; `until` is when readers lose the picture, if that is in sight. */
  address: (key: string, until: string | null) => string;
  /** Readers see a neutral tile for what may not be shown; the desk sees the picture, to decide. */
  readers: boolean;
  at?: Date;
  from?: Prisma.TransactionClient;
}

type Address = (key: string) => string;

function toSize({ width, height, bytes, key }: PhotoFile, address: Address): PhotoSize {
  return { width, height, bytes, url: address(key) };
}

/** The files of one cut that there are, ascending by width. */
function cutOf(
  renditions: readonly PhotoRendition[],
  ratio: PhotoRendition['ratio'],
  address: Address,
): PhotoCrop {
  const cut: PhotoCrop = { webp: [], avif: [] };
  for (const rendition of renditions) {
    if (rendition.ratio === ratio) cut[rendition.format].push(toSize(rendition, address));
  }
  return cut;
}

/** The crops whose files there are. */
function toCrops(renditions: readonly PhotoRendition[], address: Address): PhotoFigure['crops'] {
  const crops = cropRatios.flatMap((ratio) => {
    const cut = cutOf(renditions, ratio, address);
    return cut.webp.length > 0 ? [[ratio, cut] as [string, PhotoCrop]] : [];
  });
  return Object.fromEntries(crops);
}

/** A credit with the fields that came after it was stored. */
function toCredit(stored: unknown): Credit {
  const credit = stored as Credit;
  const isCurrent = [credit, ...(credit.also ?? [])].every((part) => 'place' in part) && 'also' in credit;
  return isCurrent ? credit : creditSchema.parse(stored);
}

/** When it was last edited, a rule began or ended, or the site decided how pictures are shown: the latest of them. */
function changedAt(row: PhotoRow, rules: readonly RightRule[], decided: Date | null, at: Date): string {
  const edges = rules.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
  const past = edges.flatMap((edge) => (edge && Date.parse(edge) <= at.getTime() ? [Date.parse(edge)] : []));
  return new Date(Math.max(row.updatedAt.getTime(), decided?.getTime() ?? 0, ...past)).toISOString();
}

function toFigure(
  row: PhotoRow,
  rules: readonly RightRule[],
  { creditStyle, labelAi, changedAt: decided }: PhotoSettings,
  onlookers: { address: Onlookers['address']; at: Date },
): PhotoFigure {
  const { at } = onlookers;
  const rights = rightsAt(rules, at);
  const address = (key: string) => onlookers.address(key, rights.lostAt);
  // What use cases wrote is read as it is: a front has a thousand files, and validating them would take longer than drawing it.
  const credit = toCredit(row.credit);
  const undecided = row.creditUnknownAt ? 'unknown' : 'missing';
  const share = row.share as PhotoFile | null;
  const sizes = row.sizes as unknown as PhotoFile[];
  const renditions = row.renditions as unknown as PhotoRendition[];
  const whole = cutOf(renditions, 'full', address);
  let crops: PhotoFigure['crops'] | undefined;
  return {
    id: row.id,
    width: row.width,
    height: row.height,
    alt: row.alt,
    caption: row.caption,
    credit,
    creditStatus: hasCredit(credit) ? 'known' : undecided,
    creditStyle,
    copyrightNotice: row.copyrightNotice || null,
    webStatement: row.webStatement || null,
    licensorUrl: row.licensorUrl || null,
    sourceType: row.sourceType || null,
    aiLabel: labelAi ? aiPart(row.sourceType) : null,
    rights,
    withheld: false,
    changedAt: changedAt(row, rules, decided, at),
    placeholder: row.placeholder,
    tint: row.tint || null,
    sizes: sizes.map((size) => toSize(size, address)),
    avif: row.moves ? [] : whole.avif,
    still: row.moves ? whole : null,
    // Two files in three, of which most pictures of a page show none.
    get crops() {
      crops ??= toCrops(renditions, address);
      return crops;
    },
    focal: row.focal as Point | null,
    share: share && toSize(share, address),
  };
}

/** What is left of a picture that may not be shown: its place on the page. */
function withhold(figure: PhotoFigure): PhotoFigure {
  return {
    ...figure,
    alt: '',
    caption: '',
    credit: emptyCredit,
    creditStatus: 'unknown',
    copyrightNotice: null,
    webStatement: null,
    licensorUrl: null,
    sourceType: null,
    aiLabel: null,
    withheld: true,
    placeholder: null,
    tint: null,
    sizes: [],
    avif: [],
    still: null,
    crops: {},
    share: null,
  };
}

/** A photo whose rules and settings are at hand. */
export function figureOf(
  row: PhotoRow,
  rules: readonly RightRule[],
  settings: PhotoSettings,
  { address, readers, at }: Required<Pick<Onlookers, 'address' | 'readers' | 'at'>>,
): PhotoFigure {
  const figure = toFigure(row, rules, settings, { address, at });
  return readers && !mayShow(figure.rights.state) ? withhold(figure) : figure;
}

/** What `photoFacts` answers, as JSON. */
export interface PhotoFactsRow {
  settings: PhotoSettingsRow | null;
  rights: RightRow[] | null;
}

/**
 * Selects it, as columns.
 * @param photos an expression of the type uuid[]
 */
export function photoFacts(photos: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    (SELECT to_json(site) FROM (${photoSettingsRow}) site) AS settings,
    (SELECT json_agg(rule) FROM (${rightsOf(photos)}) rule) AS rights`;
}

/** Photos by id, with what may be done with them at present. */
export function figuresOf(
  rows: readonly PhotoRow[],
  facts: PhotoFactsRow | undefined,
  { address, readers, at = new Date() }: Omit<Onlookers, 'from'>,
): Map<string, PhotoFigure> {
  const settings = toPhotoSettings(facts?.settings);
  const rights = toRights(facts?.rights ?? []);
  const figures = rows.map((row): [string, PhotoFigure] => [
    row.id,
    figureOf(row, rights.get(row.id) ?? [], settings, { address, readers, at }),
  ]);
  return new Map(figures);
}

/** The same for rows that are there already; one query, for whatever else decides. */
export async function toFigures(
  rows: readonly PhotoRow[],
  { from = database(), ...onlookers }: Onlookers,
): Promise<Map<string, PhotoFigure>> {
  if (rows.length === 0) return new Map();
  const ids = [...new Set(rows.map((row) => row.id))];
  const [facts] = await from.$queryRaw<PhotoFactsRow[]>`SELECT ${photoFacts(Prisma.sql`${ids}::uuid[]`)}`;
  return figuresOf(rows, facts, onlookers);
}
