import * as z from 'zod/mini';
import { safeWebAddress } from '@/lib/kit/url-policy';

export const creditKinds = ['photograph', 'illustration', 'graphic', 'screenshot', 'handout'] as const;
export type CreditKind = (typeof creditKinds)[number];

/** How many other pictures a composite may name beside the first. */
export const maxOtherParts = 11;

const name = z.nullable(z.string().check(z.trim(), z.maxLength(200)));
// Credits that were stored before there was such a field don't have it.
const laterName = z._default(name, null);

/** A post that a picture shows, or comes from. */
export const postSchema = z.strictObject({
  handle: z.string().check(z.trim(), z.maxLength(200)),
  url: z.string().check(
    z.trim(),
    z.maxLength(2_048),
    z.refine((url) => url === '' || safeWebAddress(url) !== null),
  ),
});

export type CreditPost = z.infer<typeof postSchema>;

const partSchema = z.strictObject({
  kind: z.enum(creditKinds),
  creators: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))).check(z.maxLength(20)),
  agency: name,
  /** The library or collection that it came from: `via`. */
  library: name,
  /** Wording that an agency requires: kept verbatim, and wins over any style. */
  line: z.nullable(z.string().check(z.trim(), z.maxLength(500))),
  /** Whom the creator was on assignment for. */
  assignment: laterName,
  suppliedBy: laterName,
  courtesyOf: laterName,
  /** The post that a screenshot shows: who posted, as `@handle` without the sign, and where. */
  post: z._default(z.nullable(postSchema), null),
  /** Which part of a composite or of a pair it is, in the words that readers get: `left`. */
  place: z._default(z.string().check(z.trim(), z.maxLength(100)), ''),
});

/** Who is to be named under a picture, as data. `also` names who made the other parts of a composite. */
export const creditSchema = z.extend(partSchema, {
  also: z._default(z.array(partSchema).check(z.maxLength(maxOtherParts)), []),
});

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
