import { config } from '@/lib/kit/config';
import { historyPath, storyOfHistory } from '@/lib/kit/history-path';
import { redirectKey } from '@/lib/kit/redirect-key';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { askWithFrame } from './ask-with-frame';
import { decideArchive } from './decide-archive';

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

/** A path of ours but for its capitals. */
const capitals = /^(?=.*[A-Z])[a-zA-Z0-9/.-]{1,400}$/;
const keyFile = /^\/[0-9a-f]{32}\.txt$/;

async function exists(rows: Prisma.Sql): Promise<AddressDecision> {
  const { found } = await askWithFrame<{ found: boolean }>(Prisma.sql`EXISTS (SELECT ${rows}) AS found`);
  return found ? page : missing;
}

async function noneAsked(decision: AddressDecision): Promise<AddressDecision> {
  await askWithFrame(Prisma.sql`true AS ok`);
  return decision;
}

/** `/{key}.txt` proves to search engines that pings are ours (https://www.indexnow.org/documentation). */
async function decideKeyFile(path: string): Promise<AddressDecision> {
  const text = path.slice(1, -'.txt'.length);
  const { answer } = await exists(Prisma.sql`FROM "Site" WHERE id = 1 AND "indexNowKey" = ${text}`);
  return answer === 'page' ? { answer: 'text', text } : missing;
}

async function decideStory(path: string): Promise<AddressDecision> {
  const { answer, target } = await askWithFrame<AddressRow>(
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
  const { answer, now } = await askWithFrame<AddressRow & { now: string | null }>(
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
 * An address of ours that is missing may be one of a system before this: the desk says where those lead. Where that is an
 * address that a story has left, it is followed there at once.
 */
async function decideRedirect(path: string): Promise<AddressDecision> {
  const key = redirectKey(path, config.origin());
  const row = key ? await database().redirect.findUnique({ where: { path: key } }) : null;
  if (!row) return missing;
  const onwards = row.target.startsWith('/') ? await decideStory(row.target) : missing;
  return onwards.answer === 'redirect' ? onwards : { answer: 'redirect', target: row.target };
}

/**
 * Decides page, redirect, gone or missing before anything is rendered, because a status can't be changed once a page
 * has begun to stream. One query for a page of ours, which also says whether the frame that is known still holds; for what
 * no page has one more, and another where it leads to an address that a story has left.
 */
export async function decideAddress(path: string): Promise<AddressDecision> {
  const own = await decideOwn(path);
  const decision = own.answer === 'missing' ? await decideRedirect(path) : own;
  return decision.answer === 'missing' && capitals.test(path) ? decideCapitals(path) : decision;
}

/** Every address of ours is in small letters; who typed it otherwise means that one. */
async function decideCapitals(path: string): Promise<AddressDecision> {
  const target = path.toLowerCase();
  const { answer } = await decideAddress(target);
  return answer === 'missing' || answer === 'text' ? missing : { answer: 'redirect', target };
}

async function decideOwn(path: string): Promise<AddressDecision> {
  if (path === '/' || path === '/corrections' || path === '/search') return noneAsked(page);
  if (path === '/archive' || path.startsWith('/archive/')) return decideArchive(path);
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
