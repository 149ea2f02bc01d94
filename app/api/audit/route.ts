import { Readable } from 'node:stream';
import type { NextRequest } from 'next/server';
import { getViewer } from '@/lib/auth/get-viewer';
import { listAudit, readAuditFilter, wholeAudit } from '@/lib/data/desk/list-audit';
import type { AuditEvent } from '@/lib/document/shapes/audit';
import { auditFormats } from '@/lib/kit/audit-formats';
import { door } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

const toRow = ({ at, by, address, agent, verb, subjectKind, subjectId, subject, detail }: AuditEvent) => ({
  at,
  by: by?.name ?? '',
  address,
  agent,
  verb,
  subjectKind,
  subjectId,
  subject: subject?.name ?? '',
  detail,
});

/** What `pages` hold as the lines of a file. */
async function* linesOf(pages: AsyncGenerator<AuditEvent[]>, format: keyof typeof auditFormats) {
  const { head, line } = auditFormats[format];
  const encoder = new TextEncoder();
  yield encoder.encode(head);
  for await (const events of pages) yield encoder.encode(events.map((event) => line(toRow(event))).join(''));
}

/** The audit log as a file, with the filters of its page: `?format=csv` or `json` (JSON Lines). */
export async function GET(request: NextRequest): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const query = Object.fromEntries(request.nextUrl.searchParams);
    const format = query.format === 'json' ? 'json' : 'csv';
    const filter = readAuditFilter(query);
    // A refusal before the first byte: afterwards the status can't be changed.
    await listAudit(viewer, filter, null, 1);
    const lines = linesOf(wholeAudit(viewer, filter), format);
    const { type, extension } = auditFormats[format];
    return new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="audit.${extension}"`,
        'cache-control': 'private, no-store',
      },
    });
  });
}
