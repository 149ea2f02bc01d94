import { describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { chooseSlug } from './choose-slug';

const story = { id: '01910000-0000-7000-8000-00000000abcd', currentSlug: null };
const taken =
  (...slugs: string[]) =>
  async (slug: string) =>
    slugs.includes(slug);
const choose = (
  fields: { urlSlug?: string; headline?: string },
  currentSlug: string | null,
  ...used: string[]
) => chooseSlug({ urlSlug: '', headline: '', ...fields }, { ...story, currentSlug }, taken(...used));
const refused = (work: Promise<string>) =>
  work.then(
    () => null,
    (error: unknown) => (isProblem(error, 'slug-taken') ? error.detail : Promise.reject(error)),
  );

describe('chooseSlug', () => {
  it('takes what was typed, over the headline and over what it was', async () => {
    expect(await choose({ urlSlug: 'typed', headline: 'Other' }, null)).toBe('typed');
    expect(await choose({ urlSlug: 'typed', headline: 'Other' }, 'before')).toBe('typed');
  });

  it('refuses what was typed when it is taken, and never numbers it', async () => {
    expect(await refused(choose({ urlSlug: 'typed' }, 'before', 'typed'))).toEqual({ slug: 'typed' });
  });

  it('keeps what it was, whatever the headline says now', async () => {
    expect(await choose({ headline: 'A new headline' }, 'before')).toBe('before');
  });

  it('makes one of the headline and numbers it from 2', async () => {
    expect(await choose({ headline: 'Müller’s night' }, null)).toBe('muellers-night');
    expect(await choose({ headline: 'Night' }, null, 'night')).toBe('night-2');
    expect(await choose({ headline: 'Night' }, null, 'night', 'night-2', 'night-3')).toBe('night-4');
  });

  it('takes the end of the id where the headline has nothing for an address', async () => {
    expect(await choose({ headline: '「」' }, null)).toBe('00000000abcd');
    expect(await choose({ headline: '' }, null, '00000000abcd')).toBe('00000000abcd-2');
  });

  it('gives up in the end', async () => {
    const always = () => Promise.resolve(true);
    const work = chooseSlug({ urlSlug: '', headline: 'Night' }, story, always);
    expect(await refused(work)).toEqual({ slug: 'night' });
  });
});
