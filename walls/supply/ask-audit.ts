import { execFile } from 'node:child_process';
import { root } from '@/scripts/root.ts';

/** What a registry tells of the packages in the lockfile. */
export type AuditAnswer =
  /** The packages with a hole of level high or critical. */
  | { told: true; serious: string[] }
  /** It has packages and no advisories, or nothing at all; `why` in its own words. */
  | { told: false; why: string };

/** What npm prints as JSON, whatever it exits with; null where it is none. */
export async function npmJson(args: string[], environment: Record<string, string> = {}): Promise<unknown> {
  const options = {
    cwd: root,
    timeout: 40_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...environment },
  };
  const printed = await new Promise<string>((resolve) => {
    execFile('npm', args, options, (_, stdout) => resolve(stdout));
  });
  try {
    return JSON.parse(printed);
  } catch {
    return null;
  }
}

interface Report {
  message?: string;
  metadata?: unknown;
  vulnerabilities?: Record<string, { severity: string }>;
}

/** Asks a registry for known holes in what the lockfile names: that of npm's own settings where none is given. */
export async function askAudit(registry?: string): Promise<AuditAnswer> {
  const args = ['audit', '--audit-level=high', '--json', '--package-lock-only'];
  const elsewhere: Record<string, string> = registry
    ? { npm_config_registry: registry, npm_config_noproxy: '127.0.0.1' }
    : {};
  const report = (await npmJson(args, elsewhere)) as Report | null;
  if (!report?.metadata) return { told: false, why: report?.message ?? 'nothing was said' };
  const found = Object.entries(report.vulnerabilities ?? {});
  const serious = found.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  return { told: true, serious: serious.map(([name]) => name) };
}
