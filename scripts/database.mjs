import { bootstrap } from './bootstrap.mjs';

bootstrap('database.ts');
