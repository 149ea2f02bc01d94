import { type DeskCaller, signInByHttp } from '../e2e/support/session';
import { Stage, type StagedPerson } from '../e2e/support/stage';
import { type Dateline, startDateline } from '../e2e/support/start-dateline';
import type { BenchContext } from './bench';

/** An empty newsroom that runs for one bench, and an editor who is signed in there. */
export interface BenchedDateline {
  dateline: Dateline;
  stage: Stage;
  person: StagedPerson;
  desk: DeskCaller;
}

/** Starts a Dateline of its own from the build, works in it, and removes it with its data however that ends. `env`: its settings. */
export async function withDateline<T>(
  { signal, tell }: Pick<BenchContext, 'signal' | 'tell'>,
  work: (benched: BenchedDateline) => Promise<T>,
  env: Record<string, string> = {},
): Promise<T> {
  signal.throwIfAborted();
  tell('starting a Dateline of its own …');
  const { stop, ...dateline } = await startDateline({ demo: false, env });
  const stage = new Stage(dateline.databaseUrl);
  // Whatever the work still waits for fails when there is no server any more.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    const person = await stage.person('Runa Holm', 'editor');
    const desk = await signInByHttp(dateline.url, person.email, person.password);
    return await Promise.race([work({ dateline, stage, person, desk }), stopped]);
  } finally {
    await stage.close();
    await stop();
  }
}
