import type { DeskPasskey } from '@/lib/document/shapes/desk-people';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { countRecoveryCodes, findSecondFactor } from '../write/second-factor';

/** How the viewer signs in beside the password. */
export interface OwnSecondFactor {
  /** Whether an authenticator app's codes are asked for. */
  on: boolean;
  /** The newest first. */
  passkeys: DeskPasskey[];
  /** How many recovery codes are left. */
  left: number;
}

/** The viewer's own second step. */
export async function getSecondFactor(viewer: Viewer): Promise<OwnSecondFactor> {
  const [factor, left, passkeys] = await Promise.all([
    findSecondFactor(viewer.id),
    countRecoveryCodes(viewer.id),
    database().passkey.findMany({
      where: { personId: viewer.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true, name: true, synced: true, createdAt: true, lastUsedAt: true },
    }),
  ]);
  return {
    on: factor?.on ?? false,
    left,
    passkeys: passkeys.map(({ createdAt, lastUsedAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
  };
}
