import { vi } from 'vitest';

// Runs before each file of tests. One that shares a process with others finds the packages loaded that they loaded, but
// our own modules as new, and nothing of what was put in place of something.
vi.useRealTimers();
vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.unstubAllEnvs();
vi.resetModules();
