import { writeAudit } from '@/lib/data/write/audit';
import { findPhotoFiles } from '@/lib/data/write/find-photo-files';
import { siteLanguage } from '@/lib/data/write/find-site';
import { holdPhotoState, type PhotoState, replaceOriginal } from '@/lib/data/write/photo-files';
import { holdContent } from '@/lib/data/write/photos';
import { holdNewFiles, inTransaction, type Transaction } from '@/lib/data/write/transaction';
import type { Measures } from '@/lib/document/crop';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { Animation } from '@/lib/photos/inspect-image';
import { type PreparedPhoto, preparePhoto } from '@/lib/photos/prepare-photo';
import { contentHash } from '@/lib/photos/rendition';
import { assertCan, type NewsroomContext } from './context';
import { keepPhotoFiles } from './keep-photo-files';
import { inPublication } from './publish-photo-files';
import { removePhotoFiles } from './remove-photo-files';
import { cleanFileName } from './upload-photo';

interface Replacement {
  id: string;
  fileName: string;
  bytes: Buffer;
  /** Why, for the newsroom. */
  reason: string;
  /** What becomes of a picture that moves; by default it is refused. */
  animation?: Animation;
}

/** A better scan, or the same picture blurred: what was chosen on the one is right on the other. */
function sameShape(a: Measures, b: Measures): boolean {
  return Math.abs((a.width * b.height) / (a.height * b.width) - 1) < 0.01;
}

async function hold(tx: Transaction, id: string): Promise<PhotoState> {
  const photo = isId(id) ? await holdPhotoState(tx, id) : null;
  if (!photo) throw new Problem('not-found');
  return photo;
}

/**
 * Gives a photo another file, such as a better scan or one with a face blurred. Every story that shows it follows at
 * once, the old sizes are gone from their public addresses when this returns, and the old original stays in the private
 * half as part of the photo's history. Credit and words stay; so do focal point and crops if the new picture has the
 * same shape.
 * @returns whether anything changed: the very same file changes nothing
 * @throws Problem `not-found`, `not-allowed`, `photo-exists`, the `upload-…` codes, `storage-full`
 */
export async function replacePhotoFile(context: NewsroomContext, replacement: Replacement): Promise<boolean> {
  const { id, bytes } = replacement;
  const before = await inTransaction((tx) => hold(tx, id));
  assertCan(context.viewer, 'photo.edit', { kind: 'photo', uploadedById: before.uploadedById });
  if (before.sha256 === contentHash(bytes)) return false;
  const prepared = await preparePhoto(bytes, {
    language: await siteLanguage(),
    words: before,
    animation: replacement.animation,
    crops: (measures) => (sameShape(measures, before) ? before : null),
  });
  const old = await inPublication(async (tx, note) => {
    const owner = await holdContent(tx, prepared.contentHash);
    const photo = await hold(tx, id);
    if (owner && owner !== id) throw new Problem('photo-exists', { id: owner });
    const [had] = owner ? [] : await findPhotoFiles(tx, [id]);
    if (!had) return null;
    await store(context, tx, { photo, prepared, replacement });
    note([id]);
    return had.keys;
  });
  if (old) await removePhotoFiles(id, old);
  return old !== null;
}

async function store(
  { viewer, now }: NewsroomContext,
  tx: Transaction,
  given: { photo: PhotoState; prepared: PreparedPhoto; replacement: Replacement },
): Promise<void> {
  const { photo, prepared, replacement } = given;
  const { facts, contentHash: sha256, placeholder, tint, stampedWith, metadata } = prepared;
  const at = now();
  const { reason } = replacement;
  const fileName = cleanFileName(replacement.fileName);
  await holdNewFiles(tx);
  const kept = await keepPhotoFiles(prepared, replacement.bytes);
  const { focal, crops } = sameShape(facts, photo) ? photo : { focal: prepared.focal, crops: {} };
  const { width, height, bytes, moves, kind: format } = facts;
  const original = {
    sha256,
    fileName,
    format,
    width,
    height,
    bytes,
    moves,
    focal,
    crops,
    placeholder,
    tint: tint ?? '',
    metadata,
  };
  const by = { at, personId: viewer.id, reason };
  await replaceOriginal(tx, photo, { ...original, ...kept, stampedWith }, by);
  await writeAudit(tx, {
    at,
    personId: viewer.id,
    verb: 'photo.replace-file',
    subjectKind: 'photo',
    subjectId: photo.id,
    detail: {
      reason,
      before: { fileName: photo.fileName, sha256: photo.sha256 },
      after: { fileName, sha256 },
    },
  });
}
