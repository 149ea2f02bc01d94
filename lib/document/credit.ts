import { z } from 'zod';
import { safeWebAddress } from '@/lib/kit/url-policy';

export const creditKinds = ['photograph', 'illustration', 'graphic', 'screenshot', 'handout'] as const;
export type CreditKind = (typeof creditKinds)[number];

/** How many other pictures a composite may name beside the first. */
export const maxOtherParts = 11;

const name = z.string().trim().max(200).nullable();
// Credits that were stored before there was such a field don't have it.
const laterName = name.default(null);

const partSchema = z.strictObject({
  kind: z.enum(creditKinds),
  creators: z.array(z.string().trim().min(1).max(200)).max(20),
  agency: name,
  /** The library or collection that it came from: `via`. */
  library: name,
  /** Wording that an agency requires: kept verbatim, and wins over any style. */
  line: z.string().trim().max(500).nullable(),
  /** Whom the creator was on assignment for. */
  assignment: laterName,
  suppliedBy: laterName,
  courtesyOf: laterName,
  /** The post that a screenshot shows: who posted, as `@handle` without the sign, and where. */
  post: z
    .strictObject({
      handle: z.string().trim().max(200),
      url: z
        .string()
        .trim()
        .max(2_048)
        .refine((url) => url === '' || safeWebAddress(url) !== null),
    })
    .nullable()
    .default(null),
  /** Which part of a composite or of a pair it is, in the words that readers get: `left`. */
  place: z.string().trim().max(100).default(''),
});

/** Who is to be named under a picture, as data. `also` names who made the other parts of a composite. */
export const creditSchema = partSchema.extend({ also: z.array(partSchema).max(maxOtherParts).default([]) });

export type Credit = z.infer<typeof creditSchema>;
/** The credit of one picture, or of one part of a composite. */
export type CreditPart = Omit<Credit, 'also'>;

export const emptyPart: CreditPart = {
  kind: 'photograph',
  creators: [],
  agency: null,
  library: null,
  line: null,
  assignment: null,
  suppliedBy: null,
  courtesyOf: null,
  post: null,
  place: '',
};

export const emptyCredit: Credit = { ...emptyPart, also: [] };

function namesSomebody({ creators, post, ...part }: CreditPart): boolean {
  const others = [part.line, part.agency, part.library, part.suppliedBy, part.courtesyOf];
  return creators.length > 0 || others.some(Boolean) || Boolean(post && (post.handle || post.url));
}

/** The parts of a credit that name somebody, the first one first. */
export function creditParts(credit: Credit): CreditPart[] {
  const { also, ...first } = credit;
  return [first, ...also].filter(namesSomebody);
}

/** The credit without parts that name nobody, and without the place of a part that stands alone. */
export function tidyCredit(credit: Credit): Credit {
  const also = credit.also.filter(namesSomebody);
  return { ...credit, also, place: also.length > 0 ? credit.place : '' };
}

/** Whether there is anybody to name. */
export function hasCredit(credit: Credit): boolean {
  return creditParts(credit).length > 0;
}

/**
 * Reads a line like `A / B via C` back into its parts; a bare name becomes a creator. Never loses a word: a line whose
 * parts a credit can't hold is kept verbatim, up to the 500 characters that a line may have.
 */
export function parseCreditLine(text: string, kind: CreditKind = 'photograph'): Credit {
  const line = text.replace(/\s+/g, ' ').trim();
  const [makers = '', ...viaParts] = line.split(/\s+via\s+/i);
  const slash = makers.lastIndexOf('/');
  const names = (slash >= 0 ? makers.slice(0, slash) : makers).trim();
  const agency = slash >= 0 ? makers.slice(slash + 1).trim() : '';
  const creators = names
    .split(/\s*(?:,|\s+and\s+|&)\s*/i)
    .map((own) => own.trim())
    .filter(Boolean);
  const credit: Credit = {
    ...emptyCredit,
    kind,
    creators,
    agency: agency || null,
    library: viaParts.join(' via ').trim() || null,
  };
  return creditSchema.safeParse(credit).success ? credit : { ...emptyCredit, kind, line: line.slice(0, 500) };
}
