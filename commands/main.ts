// The commands that work on a newsroom's data with the house's own code: npm run media:move, media:check, secrets:rotate.
import { register } from 'tsx/esm/api';
import { errorText } from '../scripts/complaint.ts';
import { root } from '../scripts/root.ts';

const commands = ['media-check', 'media-move', 'secrets-rotate'] as const;

// From here on the aliases of tsconfig.json, which is looked for in the working folder, hold as well.
process.chdir(root);
register();

try {
  const name = commands.find((known) => known === process.argv[2]);
  if (!name) throw new Error(`There is no command ${process.argv[2]}`);
  process.argv.splice(2, 1);
  await import(`./${name}.ts`);
} catch (error) {
  console.error(errorText(error));
  process.exitCode = 1;
}
