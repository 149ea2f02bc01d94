/** What the audit log can be about. */
export const auditSubjects = [
  'story',
  'update',
  'photo',
  'collection',
  'agency',
  'site',
  'helpline',
  'tag',
  'person',
  'embed',
  'front',
  'series',
  'section',
] as const;

export type AuditSubject = (typeof auditSubjects)[number];

/** One line of the audit log as the desk shows it. */
export interface AuditEvent {
  id: string;
  /** ISO instant. */
  at: string;
  /** Null for what the clock did. */
  by: { id: string; name: string } | null;
  verb: string;
  /** The client's network address, and its program in a few words; empty where that wasn't noted. */
  address: string;
  agent: string;
  subjectKind: string;
  subjectId: string;
  /** What it is called today, and where the desk shows it; null where there is nothing any more. */
  subject: { name: string; href: string | null } | null;
  detail: Record<string, unknown>;
}

/** Which lines somebody asks for; empty strings for all. */
export interface AuditFilter {
  subjectKind: AuditSubject | '';
  personId: string;
}
