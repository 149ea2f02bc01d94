import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const integration = '**/*.int.test.{ts,tsx}';
const alone = '**/*.alone.test.{ts,tsx}';
const aloneIntegration = '**/*.alone.int.test.{ts,tsx}';
const exclude = [...configDefaults.exclude, '.next/**', '.dateline/**', 'e2e/**'];

const startClean = 'scripts/vitest/start-clean.ts';
const onDatabase = {
  globalSetup: ['scripts/vitest/start-database.ts'],
  setupFiles: [startClean, 'scripts/vitest/own-database.ts'],
};

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    passWithNoTests: false,
    pool: 'forks',
    // Tests wait a quarter of their time, for the database or a child: two of them leave two processors idle.
    maxWorkers: Math.max(3, availableParallelism()),
    // Most files share a process and the packages that it has loaded, which saves half of the time. What mocks a module or
    // changes the process for good has one to itself (scripts/vitest/alone.test.ts).
    // Properties look at hundreds of documents; how quick that is depends on the machine and is no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, integration, alone],
          isolate: false,
          globalSetup: ['scripts/vitest/own-temporary-folder.ts'],
          setupFiles: [startClean],
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: [alone], exclude, setupFiles: [startClean] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [integration],
          exclude: [...exclude, aloneIntegration],
          isolate: false,
          ...onDatabase,
        },
      },
      {
        extends: true,
        test: { name: 'integration-alone', include: [aloneIntegration], exclude, ...onDatabase },
      },
    ],
  },
});
