import { holdPictures } from './hold-pictures';
import { askingProvidersAt, startProviders } from './providers';
import { Stage } from './stage';
import { type Dateline, startDateline } from './start-dateline';

const variable = 'DATELINE_E2E_SHARED';
const providersVariable = 'DATELINE_E2E_PROVIDERS';

/** Playwright's global setup: one Dateline with the demo newsroom and stand-ins for the platforms, which all journeys share. */
export default async function startSharedDateline(): Promise<() => Promise<void>> {
  const providers = await startProviders();
  const env = { ...askingProvidersAt(providers.origin), DATELINE_DEMO: process.env.E2E_DEMO ?? 'small' };
  const { stop, kill9Next: _, ...dateline } = await startDateline({ demo: true, env });
  const stage = new Stage(dateline.databaseUrl);
  await holdPictures(stage).finally(() => stage.close());
  process.env[variable] = JSON.stringify(dateline);
  process.env[providersVariable] = providers.origin;
  return async () => {
    await stop();
    await providers.close();
  };
}

/** That Dateline, as tests see it. */
export function sharedDateline(): Dateline {
  const text = process.env[variable];
  if (!text) throw new Error('No Dateline was started: run the journeys with npm test -- e2e');
  return JSON.parse(text) as Dateline;
}

/** The one server outside that this Dateline may ask: see `startProviders` for what it knows. */
export function outside(): string {
  return process.env[providersVariable] ?? '';
}
