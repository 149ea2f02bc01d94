import { defaultEmbedPolicy, type EmbedPolicy, embedPolicySchema } from '@/lib/document/embed-policy';
import { database } from './client';
import type { Prisma } from './prisma/client';

/** What the house does about lost posts; the usual before anybody has set it. */
export async function embedPolicy(from: Prisma.TransactionClient = database()): Promise<EmbedPolicy> {
  const row = await from.site.findUnique({ where: { id: 1 }, select: { embedPolicy: true } });
  const policy = embedPolicySchema.safeParse(row?.embedPolicy);
  return policy.success ? policy.data : defaultEmbedPolicy;
}
