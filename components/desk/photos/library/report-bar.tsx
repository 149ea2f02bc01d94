import { photoMessages } from '@/lib/kit/messages/photos';

/** What has just been done to photos, in words, and the way back. */
export interface Report {
  /** What was done; empty when nothing was. */
  done: string;
  /** One sentence for every reason why some were left as they were. */
  problems: string[];
  undo: (() => Promise<void>) | null;
}

export function ReportBar({ report, busy, onClose }: { report: Report; busy: boolean; onClose: () => void }) {
  const words = photoMessages().report;
  return (
    <div className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-start gap-x-4 gap-y-2 border-t border-rule bg-surface px-4 py-3 text-sm shadow-lg sm:mx-0 sm:rounded-t-control sm:border-x">
      <div role="status" className="min-w-0 grow basis-60 py-1.5">
        {report.done && <p>{report.done}</p>}
        {report.problems.map((problem) => (
          <p key={problem} className="text-danger">
            {problem}
          </p>
        ))}
      </div>
      {report.undo && (
        <button
          type="button"
          className="btn"
          aria-disabled={busy}
          onClick={() => !busy && void report.undo?.()}
        >
          {busy ? words.working : words.undo}
        </button>
      )}
      <button type="button" className="btn btn-quiet" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
}
