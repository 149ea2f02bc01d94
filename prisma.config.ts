import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Not env(), which would make `prisma generate` demand an address that it doesn't use.
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
