import { describe, expect, it } from 'vitest';
import { emptyEmbed } from './empty-embed';
import { emptyFields, storyFieldsSchema } from './story-fields';

const issuesOf = (change: object) =>
  storyFieldsSchema
    .safeParse({ ...emptyFields(), ...change })
    .error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('storyFieldsSchema', () => {
  it('takes fields that nobody has written yet, in any language', () => {
    expect(storyFieldsSchema.parse(emptyFields())).toEqual(emptyFields());
    expect(storyFieldsSchema.parse(emptyFields('nb-NO')).language).toBe('nb-NO');
  });

  it.each([
    [{ canonicalUrl: 'javascript:alert(1)' }, 'canonicalUrl'],
    [{ canonicalUrl: '/world/x' }, 'canonicalUrl'],
    [{ urlSlug: 'A b' }, 'urlSlug'],
    [{ urlSlug: '../desk' }, 'urlSlug'],
    [{ language: '"><script>' }, 'language'],
    [{ sectionId: '1' }, 'sectionId'],
    [{ kind: 'poem' }, 'kind'],
    [{ headline: 'a'.repeat(301) }, 'headline'],
    [{ bylines: [{ authorId: '01910000-0000-7000-8000-000000000001', role: 'owner' }] }, 'bylines.0.role'],
    [{ lead: { kind: 'video', embed: { ...emptyEmbed, url: 'data:text/html,x' } } }, 'lead.embed.url'],
    [{ lead: { kind: 'video', embed: { ...emptyEmbed, handle: '@ana' } } }, 'lead.embed.handle'],
    [{ lead: { kind: 'video', embed: { ...emptyEmbed, postedAt: 'yesterday' } } }, 'lead.embed.postedAt'],
    [{ extra: 1 }, ''],
  ])('refuses %j', (change, place) => {
    expect(issuesOf(change)).toEqual([place]);
  });

  it('stores the address of the original as it was checked', () => {
    const fields = storyFieldsSchema.parse({ ...emptyFields(), canonicalUrl: 'https://wire.example.org' });
    expect(fields.canonicalUrl).toBe('https://wire.example.org/');
  });
});
