/** A line of the audit log as it leaves the house. */
export interface AuditRow {
  at: string;
  by: string;
  /** Where they came from: network address, and program in a few words. */
  address: string;
  agent: string;
  verb: string;
  subjectKind: string;
  subjectId: string;
  subject: string;
  detail: unknown;
}

const columns = [
  'at',
  'by',
  'address',
  'agent',
  'verb',
  'subjectKind',
  'subjectId',
  'subject',
  'detail',
] as const;

/** A field by RFC 4180. One that a spreadsheet would take for a formula is made text by an apostrophe. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The log as a file: what each format is called, how it begins, and a line with its end. */
export const auditFormats = {
  csv: {
    type: 'text/csv; charset=utf-8',
    extension: 'csv',
    head: `${columns.join(',')}\r\n`,
    line: (row: AuditRow) => {
      const fields = { ...row, detail: JSON.stringify(row.detail) };
      return `${columns.map((column) => field(fields[column])).join(',')}\r\n`;
    },
  },
  json: {
    type: 'application/jsonl; charset=utf-8',
    extension: 'jsonl',
    head: '',
    line: (row: AuditRow) => `${JSON.stringify(row)}\n`,
  },
};
