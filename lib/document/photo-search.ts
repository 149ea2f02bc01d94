import * as z from 'zod/mini';

/** The choices that narrow a search of the photo library, by their names in addresses. */
export const photoChoices = {
  credit: ['missing', 'unknown', 'known'],
  rights: ['ending'],
  used: ['never', 'readers', 'somewhere'],
  orientation: ['landscape', 'portrait', 'square'],
  deleted: ['only'],
} as const;

const day = z.catch(
  z.nullable(z.iso.date().check(z.refine((value) => value >= '1800' && value < '9999'))),
  null,
);
const text = (length: number) =>
  z.catch(z.string().check(z.overwrite((value) => value.slice(0, length).toWellFormed().trim())), '');
const choice = <const T extends readonly string[]>(values: T) => z.catch(z.nullable(z.enum(values)), null);
const id = z.catch(z.nullable(z.uuid()), null);

const schema = z.object({
  /** Words that must all be there, in any order and anywhere; `"two words"` stand together. */
  query: text(300),
  credit: choice(photoChoices.credit),
  /** Words of the names in the credit. */
  by: text(200),
  agency: text(200),
  /** `ending`: within 30 days it may no longer be used. */
  rights: choice(photoChoices.rights),
  used: choice(photoChoices.used),
  orientation: choice(photoChoices.orientation),
  /** Id of a collection. */
  collection: id,
  /** Id of a person. */
  uploader: id,
  /** Days, `2026-05-31`, each included. Days of the upload are those of the site's zone. */
  takenFrom: day,
  takenTo: day,
  uploadedFrom: day,
  uploadedTo: day,
  /** `only`: those that somebody has deleted and that can still be brought back; else never these. */
  deleted: choice(photoChoices.deleted),
});

/** What somebody looks for in the photo library: everything that isn't null or empty must hold. */
export type PhotoSearch = z.infer<typeof schema>;

const names: Record<keyof PhotoSearch, string> = {
  query: 'q',
  credit: 'credit',
  by: 'by',
  agency: 'agency',
  rights: 'rights',
  used: 'used',
  orientation: 'orientation',
  collection: 'collection',
  uploader: 'uploader',
  takenFrom: 'taken-from',
  takenTo: 'taken-to',
  uploadedFrom: 'uploaded-from',
  uploadedTo: 'uploaded-to',
  deleted: 'deleted',
};

const keys = Object.keys(names) as (keyof PhotoSearch)[];

/** The search in an address; what is not understood is left out. */
export function readPhotoSearch(params: Iterable<[string, unknown]>): PhotoSearch {
  const given = new Map(params);
  return schema.parse(Object.fromEntries(keys.map((key) => [key, given.get(names[key])])));
}

/** Everything, newest first. */
export const wholeLibrary: PhotoSearch = readPhotoSearch([]);

/** The search as an address has it: only what narrows it, in one order, so that the same search is the same address. */
export function photoSearchParams(search: PhotoSearch): URLSearchParams {
  return new URLSearchParams(keys.flatMap((key) => (search[key] ? [[names[key], search[key]]] : [])));
}

/** The address of a search in the desk. */
export function photosAddress(search: PhotoSearch): string {
  const params = photoSearchParams(search).toString();
  return params ? `/desk/photos?${params}` : '/desk/photos';
}

/** What the fields of a form and the parts of an address are called. */
export const photoSearchNames: Readonly<Record<keyof PhotoSearch, string>> = names;
