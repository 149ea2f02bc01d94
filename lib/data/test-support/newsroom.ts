import { agencyKeys } from '@/lib/document/agency-key';
import { type Credit, emptyCredit } from '@/lib/document/credit';
import type { PhotoFile } from '@/lib/document/shapes/photo-file';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import { tokenHash } from '@/lib/kit/secret-token';
import type { Role, Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { toJson } from '../json';

let made = 0;
/** A name that no other row of this database has. */
export function unique(stem: string): string {
  made += 1;
  return `${stem}-${made}`;
}

/** Somebody of the newsroom. Their password opens nothing unless a hash is given. */
export async function addColleague(
  role: Role,
  given: {
    email?: string;
    name?: string;
    passwordHash?: string;
    disabledAt?: Date;
    sectionIds?: string[];
  } = {},
): Promise<Viewer> {
  const email = given.email ?? `${unique(role)}@ledger.example`;
  const person = await database().person.create({
    data: { role, name: `Colleague ${unique(role)}`, passwordHash: '-', ...given, email },
  });
  return { id: person.id, name: person.name, role, sectionIds: person.sectionIds, sessionId: newId() };
}

/** A session that lasts for a day, by the token that its cookie would hold. Returns its id. */
export async function addSession(personId: string, token: string, createdAt = new Date()): Promise<string> {
  const expiresAt = new Date(createdAt.getTime() + 86_400_000);
  const times = { createdAt, lastSeenAt: createdAt, expiresAt };
  const data = { personId, tokenHash: tokenHash(token), address: '203.0.113.7', ...times };
  return (await database().session.create({ data })).id;
}

export function addSection(slug = unique('section'), position = 0) {
  return database().section.create({ data: { slug, name: slug.toUpperCase(), position } });
}

export function addTag(slug = unique('tag')) {
  return database().tag.create({ data: { slug, name: slug } });
}

export function addAuthor(slug = unique('author'), personId: string | null = null) {
  return database().author.create({ data: { slug, name: `Name of ${slug}`, personId } });
}

export function addHelpline(name = unique('Line')) {
  return database().helpline.create({ data: { name, phone: '0800 555 0100' } });
}

/** A photo's row without any file. */
export async function addPhotoRow(
  uploadedById: string,
  given: { alt?: string; caption?: string; credit?: Credit; createdAt?: Date; fileName?: string } = {},
): Promise<string> {
  const id = newId();
  const credit = given.credit ?? { ...emptyCredit, creators: ['Ines Okafor'] };
  const size: PhotoFile = { width: 640, height: 480, bytes: 10, key: `aa/${id}-640.webp` };
  const row = await database().photo.create({
    data: {
      id,
      sha256: id,
      fileName: given.fileName ?? 'ferry.jpg',
      format: 'jpeg',
      width: 640,
      height: 480,
      bytes: 100,
      originalKey: `originals/aa/${id}.jpg`,
      sizes: [size],
      alt: given.alt ?? 'A ferry leaves.',
      caption: given.caption ?? '',
      credit: toJson(credit),
      agencies: agencyKeys(credit),
      metadata: {},
      uploadedById,
      createdAt: given.createdAt,
    },
  });
  return row.id;
}

/** What stands in the audit log about something, oldest first. */
export function auditLines(subjectId: string) {
  return database().auditLine.findMany({ where: { subjectId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
}

/** A published story's rows, without any words but its headline. */
export async function addPublication(given: {
  createdById: string;
  sectionId: string;
  publishedAt: Date;
  path: string;
  leadPhotoId?: string;
  authorIds?: string[];
  tagIds?: string[];
}): Promise<string> {
  const { createdById, sectionId, publishedAt, path, leadPhotoId = null } = given;
  const id = newId();
  const lead = leadPhotoId
    ? { kind: 'photo' as const, photoId: leadPhotoId, alt: null, decorative: false, caption: null }
    : null;
  const headline = `Headline of ${path}`;
  const fields = toJson({ ...emptyFields(), headline, lead, sectionId });
  const document = toJson(emptyDocument);
  await database().story.create({
    data: {
      id,
      headline,
      fields,
      document,
      createdById,
      updatedById: createdById,
      status: 'published',
      version: 1,
    },
  });
  const times = { publishedAt, modifiedAt: publishedAt };
  const shown = { headline, kind: 'news', language: 'en', fields, document, leadPhotoId };
  await database().publication.create({
    data: { storyId: id, version: 1, path, sectionId, ...shown, ...times },
  });
  await database().address.create({ data: { path, storyId: id, answer: 'story', usedAt: publishedAt } });
  await database().publicationByline.createMany({
    data: (given.authorIds ?? []).map((authorId, position) => ({
      storyId: id,
      authorId,
      position,
      role: 'reporter',
      publishedAt,
    })),
  });
  await database().publicationTag.createMany({
    data: (given.tagIds ?? []).map((tagId, position) => ({ storyId: id, tagId, position, publishedAt })),
  });
  return id;
}
