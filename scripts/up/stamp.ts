import { readFileSync, writeFileSync } from 'node:fs';

/** Whether the stamp beside something made says that it was made from `hash`. */
export function isStamped(file: string, hash: string): boolean {
  try {
    return readFileSync(file, 'utf8') === hash;
  } catch {
    return false; // never made, or swept away together with what it was beside
  }
}

/** Notes that something was made from `hash`. */
export function writeStamp(file: string, hash: string): void {
  writeFileSync(file, hash);
}
