import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that whoever reads it meanwhile finds the old one or the new one, never half of it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, content);
  renameSync(fresh, path);
}
