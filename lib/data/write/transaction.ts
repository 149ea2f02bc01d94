import { database } from '../client';
import type { Prisma } from '../prisma/client';

/** A running transaction: opaque outside lib/data, to be handed from one write to the next. */
export type Transaction = Prisma.TransactionClient;

/**
 * Runs `work` in one transaction: all of its writes, or none. A thrown error rolls back and passes through.
 * @param timeout milliseconds after which it is given up, the commit included
 */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>, timeout = 15_000): Promise<T> {
  return database().$transaction(work, { timeout, maxWait: 10_000 });
}

/**
 * Lets one publication at a time choose an address, until the transaction ends: two stories with the same headline
 * must not both find the same one free.
 */
export async function lockAddresses(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.addresses'))`;
}

/**
 * Lets one publication at a time move files between the halves of the photo storage, until the transaction ends: a
 * picture that one story drops while another takes it up must not fall between the two.
 */
export async function lockPhotoFiles(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.photo-files'))`;
}

/**
 * Keeps `npm run media:check` from clearing away files that a row is about to name, until the transaction ends. Everybody
 * who writes private files for a row of the same transaction calls it first; they don't wait for each other.
 */
export async function holdNewFiles(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('dateline.new-files'))`;
}

/** Waits until nobody is about to name a file, and makes newcomers wait until the transaction ends. */
export async function lockNewFiles(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.new-files'))`;
}
