import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const integration = '**/*.int.test.{ts,tsx}';
const exclude = [...configDefaults.exclude, '.next/**', '.dateline/**', 'e2e/**'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    passWithNoTests: false,
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: [...exclude, integration] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [integration],
          exclude,
          globalSetup: ['scripts/vitest/start-database.ts'],
          setupFiles: ['scripts/vitest/own-database.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
