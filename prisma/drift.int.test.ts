import { expect, test } from 'vitest';
import { schemaDrift } from '../scripts/prisma/drift.ts';

test('the migrations make exactly what the schema says', { timeout: 60_000 }, async () => {
  expect(await schemaDrift(process.env.DATABASE_URL ?? '')).toBe('');
});
