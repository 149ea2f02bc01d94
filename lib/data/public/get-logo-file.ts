import { readLogoAddress } from '@/lib/document/site/site-logo';
import { database } from '../client';

/** The bytes of a logo (WebP) by the last part of its address (`logoAddress`); null for whatever names none. */
export async function getLogoFile(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const named = readLogoAddress(file);
  if (!named) return null;
  const select = named.size === 'small' ? { small: true } : { large: true };
  const row: { small?: Uint8Array; large?: Uint8Array } | null = await database().logoFile.findUnique({
    where: { name: named.name },
    select,
  });
  const bytes = row?.[named.size];
  return bytes ? new Uint8Array(bytes) : null;
}
