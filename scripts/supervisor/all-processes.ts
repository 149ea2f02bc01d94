import { readdirSync } from 'node:fs';
import { inRoot } from '../root.ts';
import type { ProcessDescription, Run } from './process-description.ts';

/** The processes of a run, in the order in which they start: every file in scripts/processes that `run` wants. */
export async function allProcesses(run: Run): Promise<ProcessDescription[]> {
  const folder = inRoot('scripts', 'processes');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const modules = await Promise.all(files.map((file) => import(`${folder}/${file}`)));
  return modules
    .map((module) => module.default as ProcessDescription)
    .filter((description) => description.wanted?.(run) ?? true)
    .sort((a, b) => a.order - b.order);
}
