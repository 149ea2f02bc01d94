import type { AuditSubject } from '@/lib/document/shapes/audit';
import type { Prisma } from '../prisma/client';

/** One line of the audit log. `detail` is JSON without secrets. */
export interface AuditEntry {
  at: Date;
  personId: string | null;
  verb: string;
  subjectKind: AuditSubject;
  subjectId: string;
  detail?: Prisma.InputJsonObject;
}
