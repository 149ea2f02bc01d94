import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '../client';
import { countQueries } from '../test-support/count-queries';
import { addAuthor, addColleague, addPublication, addSection, addTag } from '../test-support/newsroom';
import { decideAddress } from './decide-address';

beforeAll(async () => {
  const { id: createdById } = await addColleague('writer');
  const { id: sectionId } = await addSection('city');
  await addAuthor('ana');
  const tag = await addTag('ferries');
  await addTag('secret-merger');
  const publishedAt = new Date('2026-01-01T00:00:00Z');
  const tagIds = [tag.id];
  const storyId = await addPublication({ createdById, sectionId, publishedAt, path: '/city/now', tagIds });
  const at = { storyId, usedAt: publishedAt };
  await database().address.createMany({
    data: [
      { ...at, path: '/city/old', answer: 'redirect', target: '/city/now' },
      { ...at, path: '/city/elsewhere', answer: 'redirect', target: 'https://elsewhere.example/' },
      { ...at, path: '/city/gone', answer: 'gone' },
      { ...at, path: '/city/no-target', answer: 'redirect', target: null },
    ],
  });
});

describe('decideAddress', () => {
  it.each([
    ['/', { answer: 'page' }],
    ['/city', { answer: 'page' }],
    ['/authors/ana', { answer: 'page' }],
    ['/tags/ferries', { answer: 'page' }],
    ['/city/now', { answer: 'page' }],
    ['/city/old', { answer: 'redirect', target: '/city/now' }],
    ['/city/elsewhere', { answer: 'redirect', target: 'https://elsewhere.example/' }],
    ['/city/gone', { answer: 'gone' }],
    ['/city/no-target', { answer: 'gone' }],
    ['/search', { answer: 'page' }],
    ['/archive', { answer: 'page' }],
    ['/archive/2026', { answer: 'page' }],
    ['/archive/2026/01/01', { answer: 'page' }],
    ['/archive/2026/1/1', { answer: 'redirect', target: '/archive/2026/01/01' }],
    ['/archive/2025/12', { answer: 'missing' }],
    ['/archive/9999/12/31', { answer: 'missing' }],
    ['/archive/2026/02/30', { answer: 'missing' }],
    ['/archive/2026/01/01/feed', { answer: 'missing' }],
    ['/archive/', { answer: 'missing' }],
    ['/nowhere', { answer: 'missing' }],
    ['/city/nothing', { answer: 'missing' }],
    ['/authors', { answer: 'missing' }],
    ['/authors/nobody', { answer: 'missing' }],
    ['/tags', { answer: 'missing' }],
    ['/tags/secret-merger', { answer: 'missing' }],
    ['/gone', { answer: 'missing' }],
    ['/missing', { answer: 'missing' }],
    ['/city/now/more', { answer: 'missing' }],
    ['/city/', { answer: 'missing' }],
    ['//city', { answer: 'missing' }],
    ['/city%2Fnow', { answer: 'missing' }],
    ['/city/now%00', { answer: 'missing' }],
    [`/city/${'a'.repeat(5_000)}`, { answer: 'missing' }],
    ['/../city', { answer: 'missing' }],
  ])('decides %s in one query, or two where nothing is there', async (path, decision) => {
    let decided: unknown;
    const queries = await countQueries(async () => {
      decided = await decideAddress(path);
    });
    expect(decided).toEqual(decision);
    // What no page has may be an address that the desk has lead elsewhere.
    expect(queries).toBeLessThanOrEqual(decision.answer === 'missing' ? 2 : 1);
  });

  it.each([
    ['/City', { answer: 'redirect', target: '/city' }],
    ['/CITY/Old', { answer: 'redirect', target: '/city/old' }],
    ['/Nowhere', { answer: 'missing' }],
    ['/City%2Fnow', { answer: 'missing' }],
  ])('leads %s to the address in small letters, if there is one', async (path, decision) => {
    expect(await decideAddress(path)).toEqual(decision);
  });
});
