import { Complaint } from '../complaint.ts';
import { prismaCli } from './prisma-cli.ts';

/** Makes the Prisma client in lib/data/prisma from the schema. Needs neither database nor network. */
export async function generateClient(): Promise<void> {
  const { status, output } = await prismaCli(['generate', '--no-hints']);
  if (status !== 0)
    throw new Complaint(`The Prisma client could not be made from prisma/schema.prisma:\n${output.trim()}`);
}
