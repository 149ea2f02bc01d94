import { bootstrap } from './bootstrap.mjs';

bootstrap('up/main.ts', { installs: false, args: ['--no-build'] });
