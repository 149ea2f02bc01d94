import { bootstrap } from './bootstrap.mjs';

bootstrap('up/main.ts');
