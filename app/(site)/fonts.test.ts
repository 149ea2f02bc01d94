import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folders = ['fonts', '../../public/fonts'].map((folder) => join(import.meta.dirname, folder));
/** Places in WOFF 2's list of known tags (https://www.w3.org/TR/WOFF2/#table_dir_format); 63: a tag of its own. */
const [name, glyf, loca, own] = [5, 10, 11, 63];

/** The known tables that a WOFF 2 file says it has. */
function tablesOf(file: Buffer): Set<number> {
  const found = new Set<number>();
  let at = 48;
  const skipNumber = () => {
    while ((file[at] ?? 0) & 0x80) at += 1;
    at += 1;
  };
  for (let n = file.readUInt16BE(12); n > 0; n -= 1) {
    const flags = file[at] ?? 0;
    at += 1;
    const tag = flags & 63;
    if (tag === own) at += 4;
    skipNumber();
    const outline = tag === glyf || tag === loca;
    if (outline ? flags >> 6 !== 3 : flags >> 6 !== 0) skipNumber();
    found.add(tag);
  }
  return found;
}

const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));

it.each(files.filter((file) => file.endsWith('.woff2')))(
  '%s has the names without which browsers refuse it',
  (file) => expect(tablesOf(readFileSync(file)).has(name ?? -1)).toBe(true),
);
