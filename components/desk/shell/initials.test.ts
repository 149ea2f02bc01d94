import { expect, it } from 'vitest';
import { initials } from './initials';

it.each([
  ['Mara Quill', 'MQ'],
  ['  ana  lucía de la torre ', 'AT'],
  ['Ōtani', 'Ō'],
  ['𝒜da Byron', '𝒜B'],
  ['', ''],
])('%s → %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
