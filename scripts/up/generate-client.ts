import { generateClient } from '../prisma/generate.ts';
import { inRoot, root } from '../root.ts';
import { contentHash } from './content-hash.ts';
import { isStamped, writeStamp } from './stamp.ts';

const stamp = inRoot('lib', 'data', 'prisma', '.stamp');

/** Makes the Prisma client where it is missing or older than the schema. Returns whether it had to. */
export async function ensureClient(): Promise<boolean> {
  const version = ['node_modules/prisma/package.json', 'node_modules/@prisma/client/package.json'];
  const hash = contentHash(root, ['prisma/schema.prisma', ...version]);
  if (isStamped(stamp, hash)) return false;
  await generateClient();
  writeStamp(stamp, hash);
  return true;
}
