import { bootstrap } from './bootstrap.mjs';

bootstrap('migration.ts');
