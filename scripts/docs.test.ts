import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesPage } from '../e2e/support/pages-page';
import { inRoot, root } from './root.ts';

// What the docs name has to be there, or they mislead whoever reads them first.
// What is made on each machine is there or not.
const beyond = ['node_modules', '.git', '.next', '.dateline', 'public', 'screenshots', 'test-results'];
const files = globSync('**/*.{ts,tsx,mjs,cjs,css,prisma,sql,json,md}', {
  cwd: root,
  exclude: (path) => beyond.includes(path.split('/')[0] ?? ''),
});
const read = (file: string) => readFileSync(inRoot(file), 'utf8');
const pages = files.filter((file) => file.endsWith('.md'));
const prose = (page: string) => read(page).replaceAll(/^```.*?^```/gms, '');
const inBackticks = (page: string) => [...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, said = '']) => said);

/** Finds nothing wrong with what is no path of ours: an address, a pattern, a package, an example of a name. */
function isThere(page: string, said: string): boolean {
  if (/[\s<>{}*?…:]|^[/@-]/.test(said)) return true;
  const path = said.replace(/\/$/, '');
  const [top = ''] = path.split('/');
  const isFile = /\.(tsx?|mjs|cjs|css|sql|prisma|md)$/.test(path);
  if (beyond.includes(top)) return true;
  if (!isFile && !(path.includes('/') && existsSync(inRoot(top)))) return true;
  const from = [root, join(root, dirname(page))];
  return (
    from.some((folder) => ['', '.ts', '.tsx'].some((end) => existsSync(join(folder, path + end)))) ||
    (isFile && !path.includes('/') && files.some((file) => file.endsWith(`/${path}`)))
  );
}

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-');
const anchors = (page: string) =>
  [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe('the docs', () => {
  it('name files and folders that are there', () => {
    expect(pages.length).toBeGreaterThan(20);
    const said = pages.flatMap((page) => inBackticks(page).map((path) => [page, path] as const));
    expect(said.length).toBeGreaterThan(900);
    expect(isThere('README.md', 'lib/nowhere/')).toBe(false);
    expect(isThere('README.md', 'nowhere.ts')).toBe(false);
    expect(said.filter(([page, path]) => !isThere(page, path))).toEqual([]);
  });

  it('lead to pages, pictures and headings that are there', () => {
    const links = pages.flatMap((page) =>
      [...prose(page).matchAll(/\]\((?!https?:)((?:[^()\s]|\([^()]*\))+)\)/g)].map(
        ([, to = '']) => [page, to] as const,
      ),
    );
    expect(links.length).toBeGreaterThan(60);
    const broken = links.filter(([page, to]) => {
      const [path = '', anchor] = to.split('#');
      const file = path ? join(dirname(page), path) : page;
      if (!existsSync(inRoot(file))) return true;
      return anchor !== undefined && !(statSync(inRoot(file)).isFile() && anchors(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('name functions, tables, settings and commands that are there', () => {
    const code = files
      .filter((file) => !/\.(md|json|test\.tsx?)$|^lib\/data\/prisma\//.test(file))
      .map(read)
      .join('\n');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const name = /^(?:[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|(?!AWS_)[A-Z]+(?:_[A-Z0-9]+)+)(?=\(|$)/;
    const names = pages.flatMap((page) =>
      inBackticks(page).map((said) => [page, name.exec(said)?.[0]] as const),
    );
    expect(names.filter(([, said]) => said).length).toBeGreaterThan(150);
    const isInCode = (said: string) => new RegExp(`\\b${said}\\b`).test(code);
    expect(isInCode('nowhereToBeFound')).toBe(false);
    expect(names.filter(([, said]) => said && !isInCode(said))).toEqual([]);
    const commands = pages.flatMap((page) =>
      [...read(page).matchAll(/npm run (?:--silent )?([a-z:]+)(?=[\s`])/g)].map(([, said = '']) => said),
    );
    expect(commands.filter((said) => !scripts[said])).toEqual([]);
  });

  it('say of every dependency what it is for', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
    const installed = Object.keys({ ...dependencies, ...devDependencies });
    const own = installed.map((name) => (name.startsWith('@types/') ? '@types/*' : name));
    const rows = prose('docs/decisions/0006-dependencies.md').match(/^\| `.*?(?= \|)/gm) ?? [];
    const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(named.toSorted()).toEqual([...new Set(own)].sort());
  });

  it('show every type of page', async () => {
    await expect(pagesPage()).toMatchFileSnapshot('../docs/pages.md');
  });

  it('count decisions one by one', () => {
    const numbers = pages
      .filter((page) => page.startsWith('docs/decisions/'))
      .map((page) => [page.slice('docs/decisions/'.length).slice(0, 4), read(page).slice(2, 6)]);
    expect(numbers.map(([number]) => number).sort()).toEqual(
      numbers.map((_, at) => String(at + 1).padStart(4, '0')),
    );
    expect(numbers.filter(([inName, inHeading]) => inName !== inHeading)).toEqual([]);
  });
});

describe('the list of rooms', () => {
  const [, list = ''] = /^```\n(app\/.*?)^```/ms.exec(read('docs/architecture.md')) ?? [];
  const listed = new Map<string, string[]>();
  let room = '';
  let parent = '';
  for (const line of list.split('\n').filter(Boolean)) {
    const [, indent = '', named = ''] = /^( *)(\S+)/.exec(line) ?? [];
    // The names after an arrow may go on in lines that are indented as far as they begin.
    if (indent.length > 10) listed.get(room)?.push(...line.trim().replace(/,$/, '').split(', '));
    else {
      if (!indent) parent = named;
      room = (indent ? parent + named : named).replace(/\/$/, '');
      const arrow = line.split('→ ')[1]?.trim().replace(/,$/, '');
      if (arrow) listed.set(room, arrow === 'nothing' ? [] : arrow.split(', '));
    }
  }

  it('says of each room what the walls let it import', () => {
    type Rule = { name: string; to: { pathNot: string[] } };
    const { forbidden } = createRequire(import.meta.url)(inRoot('.dependency-cruiser.cjs')) as {
      forbidden: Rule[];
    };
    // Each wall lets a room import itself, lib/kit, and then its own list, as patterns of paths.
    const rooms = forbidden
      .filter(({ name }) => name.endsWith(': own rooms only'))
      .map(({ name, to }): [string, string[]] => [
        name.replace(': own rooms only', ''),
        to.pathNot.slice(2).map((pattern) => pattern.replaceAll(/^\^|[/$]$|\\/g, '')),
      ]);
    const sorted = (all: Iterable<[string, string[]]>) =>
      Object.fromEntries([...all].map(([name, to]) => [name, to.toSorted()]));
    expect(sorted(listed)).toEqual(sorted(rooms));
  });
});
