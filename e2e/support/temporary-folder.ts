import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for one test's data; root's database server, which is another user, may pass through it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-e2e-'));
  chmodSync(folder, 0o711);
  return folder;
}
