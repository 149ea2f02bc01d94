import { takeReport } from '@/lib/auth/door-limits';
import { parseCappedJson } from '@/lib/document/caps';
import { door } from '@/lib/kit/http-answer';
import { readPolicyReports } from '@/lib/kit/policy-report';
import { readCappedText } from '@/lib/kit/read-capped-text';

const maxBytes = 64_000;

/**
 * Takes what browsers tell of pages that a Content-Security-Policy has stopped, or would have (Reporting API). Anybody may knock:
 * so little of each report is written into the log, and of one network a few each hour.
 */
export async function POST(request: Request): Promise<Response> {
  return door(request, async () => {
    await takeReport();
    const reports = readPolicyReports(parseCappedJson(await readCappedText(request, maxBytes)));
    for (const report of reports) console.warn(JSON.stringify({ msg: 'stopped by policy', ...report }));
    return new Response(null, { status: 204 });
  });
}
