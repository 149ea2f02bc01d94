import { z } from 'zod';
import { storySchema } from '@/blocks/registry';
import type { DraftSave } from '@/lib/document/shapes/desk-story';
import { storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { Problem } from '@/lib/kit/problem';

/** Versions are PostgreSQL integers, and the next one must be too. */
const maxVersion = 2_147_483_646;
const envelope = z.object({ baseVersion: z.number().int().min(0).max(maxVersion), saveId: z.uuid() });

/** Where a value was refused and why, for programs: at most ten lines. */
export function issuesOf(error: z.core.$ZodError): { path: string; message: string }[] {
  return error.issues.slice(0, 10).map(({ path, message }) => ({ path: path.join('.'), message }));
}

/** @throws Problem `bad-request` */
export function parseSaveEnvelope(input: unknown): z.infer<typeof envelope> {
  const result = envelope.safeParse(input);
  if (!result.success) throw new Problem('bad-request', { issues: issuesOf(result.error) });
  return result.data;
}

/** @throws Problem `invalid-document` */
export function parseDocument(input: unknown): StoryDocument {
  const result = storySchema.safeParse(input);
  if (!result.success) throw new Problem('invalid-document', { issues: issuesOf(result.error) });
  return result.data;
}

/**
 * What a save brought, validated.
 * @throws Problem `bad-request`, `invalid-fields`, `invalid-document`
 */
export function parseDraftSave(input: unknown): DraftSave {
  const { baseVersion, saveId } = parseSaveEnvelope(input);
  const { fields: givenFields, document } = input as { fields?: unknown; document?: unknown };
  const fields = storyFieldsSchema.safeParse(givenFields);
  if (!fields.success) throw new Problem('invalid-fields', { issues: issuesOf(fields.error) });
  return { baseVersion, saveId, fields: fields.data, document: parseDocument(document) };
}
