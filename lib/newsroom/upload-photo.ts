import { writeAudit } from '@/lib/data/write/audit';
import { siteLanguage } from '@/lib/data/write/find-site';
import { findPhotoByContent, insertPhoto } from '@/lib/data/write/photos';
import { inTransaction } from '@/lib/data/write/transaction';
import type { PhotoFile } from '@/lib/document/shapes/photo-file';
import { newId } from '@/lib/kit/ids';
import { type PreparedPhoto, preparePhoto } from '@/lib/photos/prepare-photo';
import { contentHash, type Rendition } from '@/lib/photos/rendition';
import { photoStorage } from '@/lib/storage/photo-storage';
import { originalKey, renditionKey } from '@/lib/storage/storage-key';
import { assertCan, type NewsroomContext } from './context';

/**
 * Takes a file into the library: checked by content, its credit and words read, its sizes made and kept in the
 * private half. The same bytes are one photo however often they come.
 * @returns the photo's id, and whether it is new
 * @throws Problem `not-allowed`, the `upload-…` codes, `storage-full`
 */
export async function uploadPhoto(
  { viewer, now }: NewsroomContext,
  upload: { fileName: string; bytes: Buffer },
): Promise<{ id: string; added: boolean }> {
  assertCan(viewer, 'photo.upload');
  const known = await findPhotoByContent(contentHash(upload.bytes));
  if (known) return { id: known, added: false };
  const prepared = await preparePhoto(upload.bytes, { language: await siteLanguage() });
  const files = await storeFiles(prepared, upload.bytes);
  const id = newId();
  const at = now();
  const added = await inTransaction(async (tx) => {
    const inserted = await insertPhoto(tx, {
      id,
      ...factsOf(prepared, upload.fileName),
      ...files,
      uploadedById: viewer.id,
      createdAt: at,
    });
    if (inserted) {
      await writeAudit(tx, {
        at,
        personId: viewer.id,
        verb: 'photo.upload',
        subjectKind: 'photo',
        subjectId: id,
        detail: { fileName: cleanFileName(upload.fileName) },
      });
    }
    return inserted;
  });
  if (added) return { id, added };
  const first = await findPhotoByContent(prepared.contentHash);
  if (!first) throw new Error(`The photo ${prepared.contentHash} was neither added nor found`);
  return { id: first, added: false };
}

/** A name to recognise a photo by in the desk: no folders, no control characters, never used as a path. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'photo';
}

function factsOf(
  { facts, contentHash: sha256, metadata, credit, placeholder }: PreparedPhoto,
  fileName: string,
) {
  return {
    sha256,
    fileName: cleanFileName(fileName),
    format: facts.kind,
    width: facts.width,
    height: facts.height,
    bytes: facts.bytes,
    placeholder,
    credit,
    metadata,
    alt: metadata.altText?.value.slice(0, 2_000) ?? '',
    caption: (metadata.caption?.value ?? '').slice(0, 4_000),
    copyrightNotice: (metadata.copyrightNotice?.value ?? '').slice(0, 500),
  };
}

/** Names are made of contents, so a file that is already there is the same file, and repeating this is harmless. */
async function storeFiles(prepared: PreparedPhoto, original: Buffer) {
  const storage = photoStorage();
  const key = originalKey(prepared.contentHash, prepared.facts.ending);
  const keep = async (rendition: Rendition): Promise<PhotoFile> => {
    const { width, height, bytes, ending, data } = rendition;
    const file = { width, height, bytes, key: renditionKey(rendition.contentHash, width, ending) };
    await storage.put('private', file.key, data);
    return file;
  };
  await storage.put('private', key, original);
  const sizes = await Promise.all(prepared.sizes.map(keep));
  return { originalKey: key, sizes, share: await keep(prepared.sharePicture) };
}
