import type { ReceiptFinding } from '@/lib/document/shapes/receipt';
import { receiptMessages } from '@/lib/kit/messages/receipts';
import { wrongInWords } from './receipt-words';

/** What was looked at, each with what was found; only what is wrong where `wrongOnly`. */
export function ReceiptFindings({
  findings,
  wrongOnly = false,
}: {
  findings: ReceiptFinding[];
  wrongOnly?: boolean;
}) {
  const words = receiptMessages();
  const shown = findings.filter(({ ok }) => !ok || !wrongOnly);
  return (
    <ul className="grid gap-1 text-sm">
      {shown.map((finding) => (
        <li key={finding.check} className="flex flex-wrap gap-x-3">
          <span className="w-40 shrink-0 font-medium first-letter:uppercase">
            {words.names[finding.check]}
          </span>
          <span className={`min-w-0 break-words ${finding.ok ? 'text-good' : 'text-danger'}`}>
            {wrongInWords(finding) ?? words.well}
          </span>
        </li>
      ))}
    </ul>
  );
}
