import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { type InstanceSecrets, instanceSecrets } from './instance-secrets';

/** Before what is sealed: AES-256-GCM (NIST SP 800-38D) with a key that HKDF (RFC 5869) makes of an instance's secret. */
const version = 'v1';
const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

interface SealKey {
  id: string;
  key: Buffer;
}

const made = new Map<string, SealKey>();

function keyOf(secret: string): SealKey {
  const before = made.get(secret);
  if (before) return before;
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'dateline sealed values', 32));
  // Says which key it was and nothing of the key.
  const id = createHash('sha256').update('dateline key id').update(key).digest('base64url').slice(0, 8);
  made.set(secret, { id, key });
  return { id, key };
}

/**
 * Seals a short text for the database: `v1.key.iv.text`, each in base64url. It opens only for the same purpose.
 * @param purpose what it is and whose (`totp:{person}`): a row that was copied over another opens nothing
 */
export function seal(text: string, purpose: string): string {
  const { id, key } = keyOf(instanceSecrets().current);
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]);
  return [version, id, iv.toString('base64url'), sealed.toString('base64url')].join('.');
}

/** Whether a stored value is sealed with the present key; what isn't should be sealed anew. */
export function isFreshlySealed(stored: string): boolean {
  return stored.startsWith(`${version}.${keyOf(instanceSecrets().current).id}.`);
}

const findKey = (id: string | undefined, { current, former }: InstanceSecrets) =>
  [current, ...former].map(keyOf).find((key) => key.id === id);

/**
 * The text of a sealed value. One that was stored before values were sealed is returned as it is.
 * @throws Error when its key is gone, or when it was changed or sealed for another purpose
 */
export function unseal(stored: string, purpose: string): string {
  if (!stored.startsWith(`${version}.`)) return stored;
  const [, keyId, iv = '', sealed = ''] = stored.split('.');
  // Perhaps another process has just sealed it, with a secret that is a moment old.
  const found = findKey(keyId, instanceSecrets()) ?? findKey(keyId, instanceSecrets(true));
  if (!found)
    throw new Error(`A stored secret is sealed with the key ${keyId}, which this newsroom has no more.`);
  const bytes = Buffer.from(sealed, 'base64url');
  const opening = createDecipheriv(cipher, found.key, Buffer.from(iv, 'base64url'), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(bytes.subarray(-tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(0, -tagBytes)), opening.final()]).toString('utf8');
}
