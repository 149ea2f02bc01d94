import { describe, expect, it } from 'vitest';
import { helplineInputSchema, telephoneLink } from './helpline';

describe('telephoneLink', () => {
  it.each([
    ['0800 555 0142', 'tel:08005550142'],
    ['(0800) 555-01.42', 'tel:08005550142'],
    ['+47 22 55 01 42', 'tel:+4722550142'],
    ['+44 (0)20 5550 0142', 'tel:+442055500142'],
    ['(0)20 5550', 'tel:0205550'],
    ['080 + 5', 'tel:0805'],
    ['', ''],
    ['( ) -', ''],
    ['+', ''],
  ])('dials %j as %j', (phone, link) => {
    expect(telephoneLink(phone)).toBe(link);
  });
});

describe('helplineInputSchema', () => {
  const entry = { name: 'Lantern Line', phone: '0800 555 0142', url: '', region: '', hours: '' };

  it('takes a number without a page, and stores a page as it was checked', () => {
    expect(helplineInputSchema.parse(entry)).toEqual(entry);
    expect(helplineInputSchema.parse({ ...entry, url: ' https://lantern.example.org ' }).url).toBe(
      'https://lantern.example.org/',
    );
  });

  it.each([
    { name: ' ' },
    { phone: '0800<script>' },
    { phone: 'tel:112' },
    { url: 'javascript:alert(1)' },
    { url: 'mailto:desk@example.org' },
    { id: 'x' },
  ])('refuses %j', (change) => {
    expect(helplineInputSchema.safeParse({ ...entry, ...change }).success).toBe(false);
  });
});
