import { bootstrap } from './bootstrap.mjs';

bootstrap('../commands/main.ts', { args: ['secrets-rotate'] });
