import { database } from '../client';
import { usedTag } from './used-tag';

/** What a path of the site answers. `target` is a path of this site or an absolute address. */
export type AddressDecision =
  | { answer: 'page' }
  | { answer: 'redirect'; target: string }
  | { answer: 'gone' }
  | { answer: 'missing' };

const page: AddressDecision = { answer: 'page' };
const missing: AddressDecision = { answer: 'missing' };
const segment = /^[a-z0-9-]{1,120}$/;

async function decideStory(path: string): Promise<AddressDecision> {
  const address = await database().address.findUnique({ where: { path } });
  if (!address) return missing;
  if (address.answer === 'story' || address.answer === 'retracted') return page;
  if (address.answer === 'redirect' && address.target) return { answer: 'redirect', target: address.target };
  return { answer: 'gone' };
}

/**
 * Decides page, redirect, gone or missing before anything is rendered, because a status can't be changed once a page
 * has begun to stream. One query at most.
 */
export async function decideAddress(path: string): Promise<AddressDecision> {
  if (path === '/' || path === '/corrections') return page;
  const parts = path.slice(1).split('/');
  const [first = '', second, ...rest] = parts;
  if (rest.length > 0 || !parts.every((part) => segment.test(part))) return missing;
  const exists = (found: number) => (found > 0 ? page : missing);
  if (second === undefined) return exists(await database().section.count({ where: { slug: first } }));
  if (first === 'authors') return exists(await database().author.count({ where: { slug: second } }));
  if (first === 'tags') return exists(await database().tag.count({ where: usedTag(second) }));
  return decideStory(path);
}
