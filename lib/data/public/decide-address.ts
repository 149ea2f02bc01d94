import { historyPath, storyOfHistory } from '@/lib/kit/history-path';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { noteFrameVersion } from './get-frame';

/** What a path of the site answers. `target` is a path of this site or an absolute address. */
export type AddressDecision =
  | { answer: 'page' }
  | { answer: 'redirect'; target: string }
  | { answer: 'text'; text: string }
  | { answer: 'gone' }
  | { answer: 'missing' };

interface AddressRow {
  /** Null where nothing ever had the address. */
  answer: 'story' | 'redirect' | 'gone' | 'retracted' | null;
  target: string | null;
}

const page: AddressDecision = { answer: 'page' };
const missing: AddressDecision = { answer: 'missing' };
const segment = /^[a-z0-9-]{1,120}$/;

const keyFile = /^\/[0-9a-f]{32}\.txt$/;

/** Asks for one row of columns and, along with it, whether the frame of the site has changed. */
async function ask<T>(columns: Prisma.Sql, from = Prisma.empty): Promise<T> {
  const [row] = await database().$queryRaw<(T & { database: string; frame: bigint })[]>`
    SELECT ${columns}, current_database() AS database, (SELECT site FROM "DropSequence") AS frame ${from}`;
  if (!row) throw new Error('The database has lost the row that numbers page drops');
  noteFrameVersion(row.database, row.frame);
  return row;
}

async function exists(rows: Prisma.Sql): Promise<AddressDecision> {
  const { found } = await ask<{ found: boolean }>(Prisma.sql`EXISTS (SELECT ${rows}) AS found`);
  return found ? page : missing;
}

async function noneAsked(decision: AddressDecision): Promise<AddressDecision> {
  await ask(Prisma.sql`true AS ok`);
  return decision;
}

/** `/{key}.txt` proves to search engines that pings are ours (https://www.indexnow.org/documentation). */
async function decideKeyFile(path: string): Promise<AddressDecision> {
  const text = path.slice(1, -'.txt'.length);
  const { answer } = await exists(Prisma.sql`FROM "Site" WHERE id = 1 AND "indexNowKey" = ${text}`);
  return answer === 'page' ? { answer: 'text', text } : missing;
}

async function decideStory(path: string): Promise<AddressDecision> {
  const { answer, target } = await ask<AddressRow>(
    Prisma.sql`address.answer::text, address.target`,
    Prisma.sql`FROM (VALUES (${path})) asked(path) LEFT JOIN "Address" address USING (path)`,
  );
  if (!answer) return missing;
  if (answer === 'story' || answer === 'retracted') return page;
  return answer === 'redirect' && target ? { answer, target } : { answer: 'gone' };
}

/**
 * A story's history is there while the story is. Where the story went to another address so did its history; of one that
 * leads elsewhere, or was taken back, the story's own address says so.
 */
async function decideHistory(path: string): Promise<AddressDecision> {
  const { answer, now } = await ask<AddressRow & { now: string | null }>(
    Prisma.sql`address.answer::text, publication.path AS now`,
    Prisma.sql`FROM (VALUES (${path})) asked(path) LEFT JOIN "Address" address USING (path)
      LEFT JOIN "Publication" publication USING ("storyId")`,
  );
  if (!answer) return missing;
  if (answer === 'story') return page;
  if (now) return { answer: 'redirect', target: historyPath(now) };
  return answer === 'gone' ? { answer } : { answer: 'redirect', target: path };
}

/**
 * Decides page, redirect, gone or missing before anything is rendered, because a status can't be changed once a page
 * has begun to stream. One query, which also says whether the frame that is known still holds.
 */
export async function decideAddress(path: string): Promise<AddressDecision> {
  if (path === '/' || path === '/corrections' || path === '/search') return noneAsked(page);
  if (keyFile.test(path)) return decideKeyFile(path);
  const parts = path.slice(1).split('/');
  const [first = '', second, ...rest] = parts;
  const own = second !== undefined && first !== 'authors' && first !== 'tags';
  const story = own ? storyOfHistory(path) : null;
  if (story !== null && segment.test(first) && segment.test(second ?? '')) return decideHistory(story);
  if (rest.length > 0 || !parts.every((part) => segment.test(part))) return noneAsked(missing);
  if (second === undefined) return exists(Prisma.sql`FROM "Section" WHERE slug = ${first}`);
  if (first === 'policies') return exists(Prisma.sql`FROM "SitePolicy" WHERE kind = ${second}`);
  if (first === 'authors') return exists(Prisma.sql`FROM "Author" WHERE slug = ${second}`);
  if (first === 'tags') {
    // Until a published story has it, a tag's name may give away what is being written.
    return exists(
      Prisma.sql`FROM "Tag" tag JOIN "PublicationTag" ON "tagId" = tag.id WHERE slug = ${second}`,
    );
  }
  return decideStory(path);
}
