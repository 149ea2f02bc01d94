import { writeMediaCheck } from '@/lib/data/write/media-check';
import { type MediaCheck, mediaFaults } from '@/lib/document/shapes/media-check';
import { checkMedia } from './check-media';

/**
 * Holds rows and files against each other while nobody looks on, makes anew what is missing, takes from readers what they
 * must not have, and keeps what it found for the desk. Private files that nothing names are left to a person
 * (`npm run media:check -- --mend`).
 * @throws Problem `storage-unavailable`
 */
export async function checkMediaNightly(now: () => Date = () => new Date()): Promise<MediaCheck> {
  const { files, findings, wrongStore } = await checkMedia({ mend: true, clear: false });
  const faults = mediaFaults.flatMap((fault) => {
    const found = findings.filter((finding) => finding.fault === fault);
    if (found.length === 0) return [];
    return { fault, found: found.length, mended: found.filter(({ mended }) => mended).length };
  });
  const check = { at: now().toISOString(), files, faults, wrongStore };
  await writeMediaCheck(check);
  return check;
}
