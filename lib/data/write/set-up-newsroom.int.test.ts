import { expect, it } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { database } from '../client';
import { ensureSection } from './set-up-newsroom';

const section = (slug: string, name: string) => ensureSection({ slug, name, description: '', position: 0 });
const refusal = async (work: Promise<unknown>) => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return isProblem(error) ? error.code : null;
};

it('makes a section once, and none that readers couldn’t tell from another', async () => {
  const id = await section('harbour', 'Harbour');
  expect(await section('harbour', 'Harbour')).toBe(id);
  expect(await refusal(section('port', ' harbour'))).toBe('section-name-taken');
  expect(await refusal(section('logo', 'Logo'))).toBe('invalid-fields');
  expect(await database().section.count({ where: { slug: { in: ['port', 'logo'] } } })).toBe(0);
});
