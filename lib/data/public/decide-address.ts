import { firstPageFrom, liveAddress, pageBelowFirst, pageOfPost } from '@/lib/document/live-pages';
import { config } from '@/lib/kit/config';
import { historyPath, storyOfHistory } from '@/lib/kit/history-path';
import { isId } from '@/lib/kit/ids';
import { redirectKey } from '@/lib/kit/redirect-key';
import { database } from '../client';
import { Prisma } from '../prisma/client';
import { askWithFrame, hearOfFrame } from './ask-with-frame';
import { decideArchive } from './decide-archive';

/**
 * What a path of the site answers. `target` is a path of this site or an absolute address; `hangsOn` the path by whose change
 * the answer changes, where that is another than was asked; `by` one by whose change it changes too.
 */
export type AddressDecision =
  | { answer: 'page' }
  | { answer: 'redirect'; target: string; hangsOn?: string; by?: string }
  /** It leads there now, and elsewhere tomorrow. */
  | { answer: 'found'; target: string }
  | { answer: 'text'; text: string }
  /** `passing`: that may be so for this moment only. */
  | { answer: 'gone' | 'missing'; passing?: true };

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
  await hearOfFrame();
  return decision;
}

/** `/{key}.txt` proves to search engines that pings are ours (https://www.indexnow.org/documentation). */
async function decideKeyFile(path: string): Promise<AddressDecision> {
  const text = path.slice(1, -'.txt'.length);
  const { answer } = await exists(Prisma.sql`FROM "Site" WHERE id = 1 AND "indexNowKey" = ${text}`);
  return answer === 'page' ? { answer: 'text', text } : missing;
}

/** @param older which page of a live story's older posts; one that has no address of its own leads to the story */
async function decideStory(path: string, older: string | null): Promise<AddressDecision> {
  const { answer, target, posts } = await askWithFrame<AddressRow & { posts: number | null }>(
    Prisma.sql`address.answer::text, address.target, live.posts`,
    Prisma.sql`FROM (VALUES (${path})) asked(path) LEFT JOIN "Address" address USING (path)
      LEFT JOIN "LiveCoverage" live USING ("storyId")`,
  );
  if (!answer) return missing;
  if (answer === 'redirect') return target ? { answer, target } : { answer: 'gone' };
  if (answer === 'gone') return { answer };
  const isPage =
    older === null || (/^[1-9]\d{0,6}$/.test(older) && Number(older) <= pageBelowFirst(posts ?? 0));
  return isPage ? page : { answer: 'found', target: path };
}

interface PostRow {
  status: string | null;
  number: number | null;
  pinned: number | null;
  posts: number;
  path: string;
}

/** A post of live coverage, under the address that stays its own: it leads to the page on which the post is now. */
async function decidePost(id: string): Promise<AddressDecision> {
  if (!isId(id)) return noneAsked({ answer: 'missing', passing: true });
  const { status, number, pinned, posts, path } = await askWithFrame<PostRow>(
    Prisma.sql`found.*`,
    Prisma.sql`FROM (VALUES (1)) asked(one) LEFT JOIN (
      SELECT post.status::text, post.number, post.pinned, live.posts, publication.path
      FROM "Update" post
      JOIN "LiveCoverage" live ON live."storyId" = post."storyId"
      JOIN "Publication" publication ON publication."storyId" = post."storyId"
      WHERE post.id = ${id}::uuid AND post.kind = 'live_post') found ON true`,
  );
  if (number === null) return { answer: 'missing', passing: true };
  if (status !== 'published') return { answer: 'gone', passing: true };
  const older = pinned === null && number < firstPageFrom(posts) ? pageOfPost(number) : null;
  return { answer: 'found', target: `${liveAddress(path, older)}#update-${id}` };
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
  const { target } = row;
  if (!target.startsWith('/')) return { answer: 'redirect', target };
  const by = target.split(/[?#]/)[0] ?? target;
  const onwards = await decideStory(target, null);
  return onwards.answer === 'redirect' ? { ...onwards, by } : { answer: 'redirect', target, by };
}

/** A section. Of one that was taken away the address leads to the one that has its stories, or is gone. */
async function decideSection(slug: string): Promise<AddressDecision> {
  const { found, removed } = await askWithFrame<{ found: boolean; removed: boolean }>(
    Prisma.sql`EXISTS (SELECT FROM "Section" WHERE slug = ${slug}) AS found,
      EXISTS (SELECT FROM "RemovedSection" WHERE slug = ${slug}) AS removed`,
  );
  if (found || !removed) return found ? page : missing;
  const leads = await decideRedirect(`/${slug}`);
  return leads.answer === 'missing' ? { answer: 'gone' } : leads;
}

/**
 * Decides page, redirect, gone or missing before anything is rendered, because a status can't be changed once a page
 * has begun to stream. One query for a page of ours, which also says whether the frame that is known still holds; for what
 * no page has one more, and another where it leads to an address that a story has left.
 * @param older what the address says after `?page=`; null for nothing
 */
export async function decideAddress(path: string, older: string | null = null): Promise<AddressDecision> {
  const own = await decideOwn(path, older);
  if (own.answer === 'missing' && own.passing) return own;
  const decision = own.answer === 'missing' ? await decideRedirect(path) : own;
  return decision.answer === 'missing' && capitals.test(path) ? decideCapitals(path) : decision;
}

/** Every address of ours is in small letters; who typed it otherwise means that one. */
async function decideCapitals(path: string): Promise<AddressDecision> {
  const target = path.toLowerCase();
  const { answer } = await decideAddress(target);
  return answer === 'missing' || answer === 'text' ? missing : { answer: 'redirect', target };
}

async function decideOwn(path: string, older: string | null): Promise<AddressDecision> {
  if (path === '/' || path === '/corrections' || path === '/search') return noneAsked(page);
  if (path === '/archive' || path.startsWith('/archive/')) return decideArchive(path);
  if (keyFile.test(path)) return decideKeyFile(path);
  const parts = path.slice(1).split('/');
  const [first = '', second, ...rest] = parts;
  const own = second !== undefined && !['authors', 'tags', 'series'].includes(first);
  const story = own ? storyOfHistory(path) : null;
  if (story !== null && segment.test(first) && segment.test(second ?? '')) return decideHistory(story);
  if (rest.length === 2 && rest[0] === 'live') return decidePost(rest[1] ?? '');
  if (rest.length > 0 || !parts.every((part) => segment.test(part))) return noneAsked(missing);
  if (second === undefined) return decideSection(first);
  if (first === 'policies') return exists(Prisma.sql`FROM "SitePolicy" WHERE kind = ${second}`);
  if (first === 'authors') return exists(Prisma.sql`FROM "Author" WHERE slug = ${second}`);
  if (first === 'series') {
    return exists(
      Prisma.sql`FROM "Series" series JOIN "SeriesPart" part ON part."seriesId" = series.id
        JOIN "Publication" USING ("storyId") WHERE series.slug = ${second}`,
    );
  }
  if (first === 'tags') {
    // Until a published story has it, a tag's name may give away what is being written.
    return exists(
      Prisma.sql`FROM "Tag" tag JOIN "PublicationTag" ON "tagId" = tag.id WHERE slug = ${second}`,
    );
  }
  return decideStory(path, older);
}
