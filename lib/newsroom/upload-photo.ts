import { writeAudit } from '@/lib/data/write/audit';
import { siteLanguage } from '@/lib/data/write/find-site';
import { findPhotoByContent, holdContent, insertPhoto } from '@/lib/data/write/photos';
import { holdNewFiles, inTransaction } from '@/lib/data/write/transaction';
import { type Credit, type CreditPost, emptyCredit, hasCredit } from '@/lib/document/credit';
import { newId } from '@/lib/kit/ids';
import type { Animation } from '@/lib/photos/inspect-image';
import { type PreparedPhoto, preparePhoto } from '@/lib/photos/prepare-photo';
import { contentHash } from '@/lib/photos/rendition';
import { assertCan, type NewsroomContext } from './context';
import { bringBackKnown } from './delete-photo';
import { keepPhotoFiles } from './keep-photo-files';
import { restorePhotoFiles } from './restore-photo-files';
import { rightsFromFile } from './rights-from-file';

/**
 * Takes a file into the library: checked by content, its credit and words read, its sizes made and kept in the
 * private half. The same bytes are one photo however often they come; the first arrival's name and source stay.
 * @param upload.sourceUrl the address that the file was fetched from, if it was
 * @param upload.post the post that it is a picture of: who posted it is named where the file names nobody
 * @param upload.animation what becomes of a picture that moves; by default it is refused with `upload-animated`
 * @returns the photo's id, and whether it is new
 * @throws Problem `not-allowed`, the `upload-…` codes, `storage-full`
 */
export async function uploadPhoto(
  context: NewsroomContext,
  upload: { fileName: string; bytes: Buffer; sourceUrl?: string; animation?: Animation; post?: CreditPost },
): Promise<{ id: string; added: boolean }> {
  const { viewer, now } = context;
  assertCan(viewer, 'photo.upload');
  const known = await findPhotoByContent(contentHash(upload.bytes));
  if (known) {
    await restorePhotoFiles(known, upload.bytes);
    await bringBackKnown(context, known);
    return { id: known, added: false };
  }
  const prepared = await preparePhoto(upload.bytes, {
    language: await siteLanguage(),
    animation: upload.animation,
  });
  return inTransaction(async (tx) => {
    const first = await holdContent(tx, prepared.contentHash);
    if (first) return { id: first, added: false };
    const id = newId();
    const at = now();
    const fileName = cleanFileName(upload.fileName);
    await holdNewFiles(tx);
    const files = await keepPhotoFiles(prepared, upload.bytes);
    const sourceUrl = upload.sourceUrl ?? null;
    const credit = creditOf(prepared, upload.post);
    const facts = { ...factsOf(prepared, fileName), credit, sourceUrl };
    await insertPhoto(tx, { id, ...facts, ...files, uploadedById: viewer.id, createdAt: at });
    await rightsFromFile(tx, id, prepared.metadata, at);
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'photo.upload',
      subjectKind: 'photo',
      subjectId: id,
      detail: sourceUrl ? { fileName, sourceUrl } : { fileName },
    });
    return { id, added: true };
  });
}

function creditOf({ credit }: PreparedPhoto, post: CreditPost | undefined): Credit {
  return post && !hasCredit(credit) ? { ...emptyCredit, kind: 'handout', post } : credit;
}

/** A name to recognise a photo by in the desk: no folders, no control characters, never used as a path. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const printable = last.replace(/\p{C}/gu, '').trim();
  // Cut between characters: PostgreSQL refuses half of one in JSON.
  return [...printable].slice(0, 200).join('') || 'photo';
}

/** As much of a text as its field holds, never half a character. */
function beginning(text: string | undefined, length: number): string {
  return (text ?? '').slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

function factsOf(
  {
    facts,
    contentHash: sha256,
    metadata,
    credit,
    words,
    stampedWith,
    focal,
    placeholder,
    tint,
  }: PreparedPhoto,
  fileName: string,
) {
  return {
    sha256,
    fileName,
    format: facts.kind,
    width: facts.width,
    height: facts.height,
    bytes: facts.bytes,
    moves: facts.moves,
    placeholder,
    tint: tint ?? '',
    focal,
    stampedWith,
    credit,
    metadata,
    webStatement: words.webStatement,
    licensorUrl: words.licensorUrl,
    sourceType: words.sourceType,
    alt: beginning(metadata.altText?.value, 2_000),
    caption: beginning(metadata.caption?.value, 4_000),
    copyrightNotice: beginning(metadata.copyrightNotice?.value, 500),
  };
}
