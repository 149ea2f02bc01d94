import { historyPath, storyOfHistory } from '@/lib/kit/history-path';
import { database } from '../client';
import { usedTag } from './used-tag';

/** What a path of the site answers. `target` is a path of this site or an absolute address. */
export type AddressDecision =
  | { answer: 'page' }
  | { answer: 'redirect'; target: string }
  | { answer: 'text'; text: string }
  | { answer: 'gone' }
  | { answer: 'missing' };

const page: AddressDecision = { answer: 'page' };
const missing: AddressDecision = { answer: 'missing' };
const segment = /^[a-z0-9-]{1,120}$/;

const keyFile = /^\/[0-9a-f]{32}\.txt$/;

/** `/{key}.txt` proves to search engines that pings are ours (https://www.indexnow.org/documentation). */
async function decideKeyFile(path: string): Promise<AddressDecision> {
  const key = path.slice(1, -'.txt'.length);
  const found = await database().site.count({ where: { id: 1, indexNowKey: key } });
  return found > 0 ? { answer: 'text', text: key } : missing;
}

async function decideStory(path: string): Promise<AddressDecision> {
  const address = await database().address.findUnique({ where: { path } });
  if (!address) return missing;
  if (address.answer === 'story' || address.answer === 'retracted') return page;
  if (address.answer === 'redirect' && address.target) return { answer: 'redirect', target: address.target };
  return { answer: 'gone' };
}

/**
 * A story's history is there while the story is. Where the story went to another address so did its history; of one that
 * leads elsewhere, or was taken back, the story's own address says so.
 */
async function decideHistory(path: string): Promise<AddressDecision> {
  const address = await database().address.findUnique({
    where: { path },
    select: { answer: true, target: true, story: { select: { publication: { select: { path: true } } } } },
  });
  if (!address) return missing;
  if (address.answer === 'story') return page;
  const now = address.story.publication?.path;
  if (now) return { answer: 'redirect', target: historyPath(now) };
  return address.answer === 'gone' ? { answer: 'gone' } : { answer: 'redirect', target: path };
}

/**
 * Decides page, redirect, gone or missing before anything is rendered, because a status can't be changed once a page
 * has begun to stream. One query at most.
 */
export async function decideAddress(path: string): Promise<AddressDecision> {
  if (path === '/' || path === '/corrections' || path === '/search') return page;
  if (keyFile.test(path)) return decideKeyFile(path);
  const parts = path.slice(1).split('/');
  const [first = '', second, ...rest] = parts;
  const own = second !== undefined && first !== 'authors' && first !== 'tags';
  const story = own ? storyOfHistory(path) : null;
  if (story !== null && segment.test(first) && segment.test(second ?? '')) return decideHistory(story);
  if (rest.length > 0 || !parts.every((part) => segment.test(part))) return missing;
  const exists = (found: number) => (found > 0 ? page : missing);
  if (second === undefined) return exists(await database().section.count({ where: { slug: first } }));
  if (first === 'authors') return exists(await database().author.count({ where: { slug: second } }));
  if (first === 'tags') return exists(await database().tag.count({ where: usedTag(second) }));
  return decideStory(path);
}
