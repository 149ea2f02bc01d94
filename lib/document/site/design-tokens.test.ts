import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/design-tokens.md', 'utf8');
const sheet = (name: string) => readFileSync(`app/(site)/styles/${name}.css`, 'utf8');

it('names every token of the style sheet, and every step of type', () => {
  const tokens = sheet('tokens').match(/--[a-z0-9-]+(?=:)/g) ?? [];
  // Of six tones the page names the first and the last.
  const own = tokens.filter((token) => !/^--color-(tone-[2-5]|transparent|current)$/.test(token));
  const steps = sheet('type').match(/type-[a-z-]+/g) ?? [];
  expect(own.length + steps.length).toBeGreaterThan(25);
  expect([...own, ...steps].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
