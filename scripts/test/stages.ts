import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorText } from '../complaint.ts';
import { inRoot } from '../root.ts';
import { build, isBuildFresh } from '../up/build.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { oneFailure, onePass, outcomeOfStatus } from './outcome.ts';
import { type PlaywrightReport, playwrightOutcome } from './playwright-outcome.ts';
import { readerClientCode } from './reader-client-code.ts';
import { readReport, type StageFunction } from './stage.ts';
import { type VitestReport, vitestOutcome } from './vitest-outcome.ts';

const lint: StageFunction = async ({ tool }) => {
  const { status } = await tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
  return outcomeOfStatus('lint', status);
};

const types: StageFunction = async ({ tool }) => {
  const routes = await tool('next/dist/bin/next', ['typegen']);
  if (routes.status !== 0) return oneFailure('types: next typegen failed, see above');
  const { status } = await tool('typescript-native/bin/tsc', ['--noEmit', '--pretty']);
  return outcomeOfStatus('types', status);
};

const rooms = [
  'app',
  'blocks',
  'components',
  'islands',
  'edge',
  'worker',
  'lib',
  'prisma',
  'e2e',
  'bench',
  'scripts',
  'walls',
  'proxy.ts',
];

const walls: StageFunction = async ({ tool }) => {
  const present = rooms.filter((room) => existsSync(inRoot(room)));
  const args = ['--config', '.dependency-cruiser.cjs', ...present];
  const { status, output } = await tool('dependency-cruiser/bin/dependency-cruiser.mjs', args);
  // With a parser it can't use it sees nothing and is content.
  const modules = Number(/(\d+) modules/.exec(output)?.[1] ?? 0);
  if (modules < 100) return oneFailure(`walls: only ${modules} modules were looked at`);
  return outcomeOfStatus('walls', status);
};

const unused: StageFunction = async ({ tool }) => {
  const { status } = await tool('knip/bin/knip.js', ['--no-config-hints']);
  return outcomeOfStatus('unused code (knip)', status);
};

const vitest =
  (name: string, projects: string[]): StageFunction =>
  async ({ tool, folder, args }) => {
    const file = join(folder, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const chosen = projects.flatMap((project) => ['--project', project]);
    const { status, output } = await tool('vitest/vitest.mjs', ['run', ...chosen, ...reporters, ...args]);
    return vitestOutcome(name, readReport<VitestReport>(file), status, output);
  };

const buildSite: StageFunction = async ({ signal }) => {
  try {
    if (!isBuildFresh()) await build({ signal, line: (text) => console.log(text) });
  } catch (error) {
    if (signal.aborted) throw error;
    return oneFailure(`build: ${errorText(error)}`);
  }
  const found = readerClientCode(inRoot('.next', 'server', 'app'));
  if (found.length === 0) return onePass;
  return oneFailure(
    `build: readers would load client code, which a page of theirs must not have:\n    ${found.join('\n    ')}`,
  );
};

const playwright =
  (configuration: string): StageFunction =>
  async ({ tool, folder, args, signal, left }) => {
    if (!isBuildFresh()) return oneFailure('journeys: not run, because there is no build of these sources');
    let browser: string | null;
    try {
      browser = await ensureBrowser(signal);
    } catch (error) {
      if (signal.aborted) throw error;
      return oneFailure(`journeys: ${errorText(error)}`);
    }
    const file = join(folder, 'journeys.json');
    // It ends by itself before it would be ended, so that its report says what passed and what hung.
    const E2E_LIMIT = String(Math.max(1, Math.round(left() - 30_000)));
    const environment = { E2E_REPORT: file, E2E_BROWSER: browser ?? '', E2E_LIMIT };
    const { status } = await tool(
      '@playwright/test/cli.js',
      ['test', '--config', configuration, ...args],
      environment,
    );
    return playwrightOutcome(readReport<PlaywrightReport>(file), status);
  };

export type NamedStage = { name: string; run: StageFunction };

/** The stages by the word that runs them alone (npm test -- unit); those of one word run side by side. */
export const stages: Record<string, NamedStage[]> = {
  check: [
    { name: 'lint', run: lint },
    { name: 'types', run: types },
    { name: 'walls', run: walls },
    { name: 'unused code', run: unused },
  ],
  unit: [{ name: 'unit', run: vitest('unit', ['unit', 'alone']) }],
  integration: [{ name: 'integration', run: vitest('integration', ['integration', 'integration-alone']) }],
  build: [{ name: 'build', run: buildSite }],
  e2e: [{ name: 'journeys', run: playwright('playwright.config.ts') }],
};

/** What only runs when it is asked for by its word. */
export const onRequest: Record<string, NamedStage[]> = {
  screenshots: [{ name: 'screenshots', run: playwright('e2e/screenshots/screenshots.config.ts') }],
};
