import { z } from 'zod';

/**
 * Who is to be named under a picture, as data. `line` is wording that an agency requires: it is kept verbatim and
 * wins over the style.
 */
export const creditSchema = z.strictObject({
  kind: z.enum(['photograph', 'illustration', 'graphic', 'screenshot', 'handout']),
  creators: z.array(z.string().trim().min(1).max(200)).max(20),
  agency: z.string().trim().max(200).nullable(),
  library: z.string().trim().max(200).nullable(),
  line: z.string().trim().max(500).nullable(),
});

export type Credit = z.infer<typeof creditSchema>;
export type CreditKind = Credit['kind'];

export const emptyCredit: Credit = {
  kind: 'photograph',
  creators: [],
  agency: null,
  library: null,
  line: null,
};

/** Whether there is anybody to name. */
export function hasCredit(credit: Credit): boolean {
  return Boolean(credit.line || credit.agency || credit.library || credit.creators.length > 0);
}

/**
 * The credit without its label, in the news style: `A and B / Agency via Library`. The agency's own wording, when
 * there is one, stands as it is. Empty when nobody is named.
 */
export function creditLine(credit: Credit): string {
  if (credit.line) return credit.line;
  const names = credit.creators.length > 2 ? credit.creators.join(', ') : credit.creators.join(' and ');
  const makers = [names, credit.agency ?? ''].filter(Boolean).join(' / ');
  if (!credit.library) return makers;
  return makers ? `${makers} via ${credit.library}` : credit.library;
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
    .map((name) => name.trim())
    .filter(Boolean);
  const credit: Credit = {
    kind,
    creators,
    agency: agency || null,
    library: viaParts.join(' via ').trim() || null,
    line: null,
  };
  return creditSchema.safeParse(credit).success ? credit : { ...emptyCredit, kind, line: line.slice(0, 500) };
}
