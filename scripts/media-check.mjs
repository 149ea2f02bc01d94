import { bootstrap } from './bootstrap.mjs';

bootstrap('../commands/main.ts', { args: ['media-check'] });
