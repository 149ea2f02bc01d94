import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

// Next's server does this first of all. What is loaded of Next before it takes a stand-in that throws, and a file that
// loads the server later gives its console to it, for good and for every file after it.
Object.assign(globalThis, { AsyncLocalStorage });

// Runs before each file of tests. One that shares a process with others finds the packages loaded that they loaded, but
// our own modules as new, and nothing of what was put in place of something.
vi.useRealTimers();
vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
vi.resetModules();
for (const name of Object.keys(process.env))
  if (/^(DATELINE|EDGE|NEXTAUTH)_/.test(name)) delete process.env[name];
