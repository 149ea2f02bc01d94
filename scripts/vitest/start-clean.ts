import { vi } from 'vitest';

// Runs before each file of tests. One that shares a process with others finds the packages loaded that they loaded, but
// our own modules as new, and nothing of what was put in place of something.
vi.useRealTimers();
vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
vi.resetModules();
for (const name of Object.keys(process.env))
  if (/^(DATELINE|EDGE|NEXTAUTH)_/.test(name)) delete process.env[name];
