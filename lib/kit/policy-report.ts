import * as z from 'zod/mini';

/** What of a report is worth a line in the log: which page, which rule, what it stopped. No query, no words of a page. */
export interface PolicyReport {
  page: string;
  directive: string;
  blocked: string;
  disposition: string;
}

const text = z.catch(z.string(), '');
const body = z.object({
  documentURL: text,
  effectiveDirective: text,
  blockedURL: text,
  disposition: text,
});
const reports = z.array(z.object({ type: z.literal('csp-violation'), body }));

/** Of one request so many are read; browsers send them in batches. */
const most = 20;

/** An address without what may be a secret in it: links to previews, tokens, queries. */
function place(address: string): string {
  const url = URL.parse(address);
  // What has no address is named: `inline`, `eval`, `trusted-types-sink`.
  if (!url) return address.replaceAll(/[^\w-]/g, '').slice(0, 40);
  if (!/^https?:$/.test(url.protocol)) return url.protocol;
  const path = url.pathname.replaceAll(/[\w-]{30,}/g, '…').slice(0, 120);
  return url.origin + path;
}

/** What browsers told (Reporting API, `application/reports+json`), the first few; nothing where it is none of it. */
export function readPolicyReports(given: unknown): PolicyReport[] {
  const read = reports.safeParse(Array.isArray(given) ? given.slice(0, most) : given);
  if (!read.success) return [];
  return read.data.map((report) => ({
    page: place(report.body.documentURL),
    directive: report.body.effectiveDirective.replaceAll(/[^\w-]/g, '').slice(0, 60),
    blocked: place(report.body.blockedURL),
    disposition: report.body.disposition === 'report' ? 'report' : 'enforce',
  }));
}
