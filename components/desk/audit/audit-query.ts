import type { AuditFilter } from '@/lib/document/shapes/audit';

/** A filter, and more, as the end of an address; empty where everything is asked for. */
export function auditQuery(
  { subjectKind, personId }: AuditFilter,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(subjectKind && { about: subjectKind }),
    ...(personId && { by: personId }),
    ...more,
  });
  return query.size > 0 ? `?${query}` : '';
}
