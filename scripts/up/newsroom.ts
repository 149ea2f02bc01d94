import pg from 'pg';
import { Complaint } from '../complaint.ts';
import { inRoot, root, toolEnvironment } from '../root.ts';
import { runTool, type ToolOptions } from '../run-tool.ts';
import { step } from './progress.ts';
import type { Demo } from './settings.ts';

export type SignIn = {
  email: string;
  /** Only when it was made up just now; nobody can say it again. */
  password: string | null;
};

/** What the seed still has to do, asked cheaply. */
async function isComplete(
  databaseUrl: string,
  demo: Demo,
): Promise<{ complete: boolean; email: string | null }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ email: string | null; loaded: boolean }>(
      `SELECT (SELECT email FROM "Person" WHERE role = 'admin' AND "disabledAt" IS NULL
               ORDER BY "createdAt" LIMIT 1) AS email,
              EXISTS (SELECT 1 FROM "Site" WHERE "demoLoaded") AS loaded`,
    );
    const email = rows[0]?.email ?? null;
    return { complete: email !== null && (rows[0]?.loaded === true || demo === 'none'), email };
  } finally {
    await client.end();
  }
}

type NewsroomOptions = {
  databaseUrl: string;
  dataFolder: string;
  origin: string;
  secrets: Record<string, string>;
  photoStore: Record<string, string>;
  demo: Demo;
} & Pick<ToolOptions, 'signal' | 'running'>;

/**
 * Makes the first administrator where there is none and loads the demo newsroom once, by running prisma/seed/run.ts,
 * which may also have been cut short before. Returns how to sign in.
 */
export async function ensureNewsroom(options: NewsroomOptions): Promise<SignIn | null> {
  const { databaseUrl, demo } = options;
  const before = await isComplete(databaseUrl, demo);
  if (before.complete && before.email) return { email: before.email, password: null };
  const made = await step(
    demo === 'none' ? 'Setting the newsroom up' : 'Setting the newsroom up, with its demo stories',
    ({ note }) => runSeed(options, note),
    () => 'Set the newsroom up',
  );
  if (made) return made;
  const { email } = await isComplete(databaseUrl, demo);
  return email ? { email, password: null } : null;
}

async function runSeed(options: NewsroomOptions, note: (line: string) => void): Promise<SignIn | null> {
  const { signal, running } = options;
  const env = toolEnvironment({
    NODE_ENV: 'production',
    DATABASE_URL: options.databaseUrl,
    DATELINE_DATA: options.dataFolder,
    DATELINE_URL: options.origin,
    NEXTAUTH_URL: options.origin,
    ...options.secrets,
    ...options.photoStore,
    DATELINE_DEMO: options.demo,
  });
  let made: SignIn | null = null;
  const line = (text: string) => {
    const [word, email, password] = text.split(' ');
    if (word === 'ADMIN_CREATED' && email && password) {
      made = { email, password: process.env.DATELINE_ADMIN_PASSWORD ? null : password };
      // Said at once as well: if a later step fails nobody could say it again.
      note(`First administrator: ${email}${made.password ? `, password ${made.password}` : ''}`);
    } else if (text.trim()) note(text);
  };
  const args = ['--import', 'tsx', inRoot('prisma', 'seed', 'run.ts')];
  const { status } = await runTool(process.execPath, args, { cwd: root, env, signal, running, line });
  if (status !== 0) throw new Complaint('The newsroom could not be set up; the lines above say why.');
  return made;
}
