import { aiPart } from '@/lib/document/ai-source';
import { hasCredit } from '@/lib/document/credit';
import type { Finding, FindingCode } from '@/lib/document/finding';
import { creditLine } from '@/lib/document/format-credit';
import type { RightsState } from '@/lib/document/rights';
import type { PhotoFigure } from '@/lib/document/shapes/photo';

/** How a photo is used at one place: its own alt and caption win over the asset's unless they are null. */
export interface PhotoUse {
  alt: string | null;
  decorative: boolean;
  /** The words below it at this place; left out where none are shown. */
  words?: string;
}

/** A name with its ending, what cameras call their files, and what systems call them. */
const fileNames = [
  /^\S[^\n]{0,150}\.(jpe?g|png|webp|avif|gif|tiff?|heic)$/i,
  /^(IMG|DSC|DSCN|DSCF|PXL|MVI|P)[_-]?\d[\w-]*$/i,
  /^(image|photo|picture|untitled|unnamed|download|bild|foto)[\s_-]*\(?\d*\)?$/i,
  /^(screen ?shot|whatsapp image|signal|bildschirmfoto)[\s_-]+\d[\w\s.,:_-]*$/i,
];
const looksLikeFileName = (alt: string) => fileNames.some((pattern) => pattern.test(alt));

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether one says little but what the other says: equal, or one whole within the other (four words or more). */
function repeats(alt: string, caption: string): boolean {
  const [short = '', long = ''] = [bare(alt), bare(caption)].sort((a, b) => a.length - b.length);
  return short === long || (short.split(' ').length >= 4 && ` ${long} `.includes(` ${short} `));
}

/** The alt text at this place; empty for a decorative picture, which a screen reader then skips. */
export function altOf(use: PhotoUse, photo: PhotoFigure): string {
  return use.decorative ? '' : (use.alt ?? photo.alt).trim();
}

/**
 * What preflight says about one use of a photo, wherever it stands (a block or the lead). Alt and credit missing stop
 * publishing; an unknown credit that somebody decided on stays amber for ever.
 */
export function checkPhotoUse(
  use: PhotoUse,
  photo: PhotoFigure | undefined,
  place: Partial<Finding>,
): Finding[] {
  if (!photo) return [{ level: 'red', code: 'photo-gone', ...place }];
  const barred = barredBy[photo.rights.state];
  if (barred) return [{ level: 'red', code: barred, ...place }];
  const findings: Finding[] = [];
  const alt = altOf(use, photo);
  if (!use.decorative && alt === '') findings.push({ level: 'red', code: 'photo-alt-missing', ...place });
  if (looksLikeFileName(alt)) findings.push({ level: 'amber', code: 'photo-alt-file-name', ...place });
  if (
    alt !== '' &&
    hasCredit(photo.credit) &&
    alt.toLowerCase().includes(creditLine(photo.credit, photo.creditStyle).toLowerCase())
  ) {
    findings.push({ level: 'amber', code: 'photo-alt-repeats-credit', ...place });
  }
  if (alt !== '' && use.words?.trim() && repeats(alt, use.words)) {
    findings.push({ level: 'amber', code: 'photo-alt-repeats-caption', ...place });
  }
  if (photo.creditStatus === 'missing')
    findings.push({ level: 'red', code: 'photo-credit-missing', ...place });
  if (photo.creditStatus === 'unknown')
    findings.push({ level: 'amber', code: 'photo-credit-unknown', ...place });
  return [...findings, ...checkRights(photo, place)];
}

/** What may not be shown at all needs no advice on its words. */
const barredBy: Partial<Record<RightsState, FindingCode>> = {
  denied: 'photo-rights-denied',
  ended: 'photo-rights-ended',
  'not-begun': 'photo-rights-not-begun',
};

function checkRights({ rights, sourceType }: PhotoFigure, place: Partial<Finding>): Finding[] {
  const findings: Finding[] = [];
  if (rights.state === 'ask') findings.push({ level: 'red', code: 'photo-rights-ask', ...place });
  if (rights.lostSoon) findings.push({ level: 'amber', code: 'photo-rights-ending', ...place });
  if (aiPart(sourceType)) findings.push({ level: 'amber', code: 'photo-made-with-ai', ...place });
  return findings;
}
