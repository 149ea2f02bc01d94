// The walls of the house (docs/architecture.md): what each room may import, besides itself and lib/kit.
// Type imports count as imports. scripts/walls.test.ts plants faults and sees to it that they are found.
const rooms = {
  'proxy.ts': ['lib/data/public', 'lib/data/preview', 'lib/auth'],
  'app/(site)': ['components/site', 'lib/output', 'lib/data/public'],
  'app/(feeds)': ['lib/output', 'lib/data/public'],
  'app/(desk)': [
    'components/desk',
    'lib/auth',
    'lib/policy',
    'lib/data/desk',
    'lib/data/public',
    'lib/actions',
    'lib/embeds/framed-providers.ts',
  ],
  // The reader's page of a draft: their components, head, style sheet and fonts.
  'app/(preview)': [
    'app/(site)/styles',
    'app/(site)/fonts.ts',
    'components/site',
    'components/ui',
    'lib/output',
    'lib/document',
    'lib/auth',
    'lib/data/preview',
    'lib/data/public',
    'lib/storage',
  ],
  'app/api': ['lib/auth', 'lib/newsroom', 'lib/document', 'lib/data/desk', 'lib/storage', 'lib/signals'],
  'app/media': ['lib/storage'],
  blocks: ['lib/document', 'components/ui'],
  'components/site': ['blocks', 'lib/output', 'lib/document', 'components/ui'],
  'components/desk': ['lib/actions', 'lib/policy', 'lib/document', 'blocks', 'components/ui'],
  'components/ui': [],
  islands: [],
  edge: ['lib/storage'],
  worker: ['lib/newsroom', 'lib/photos', 'lib/embeds', 'lib/data', 'lib/document', 'lib/mail'],
  'lib/actions': ['lib/auth', 'lib/newsroom', 'lib/document', 'lib/data/desk', 'lib/policy', 'lib/mail'],
  'lib/newsroom': [
    'lib/policy',
    'lib/data',
    'lib/document',
    'blocks',
    'lib/photos',
    'lib/embeds',
    'lib/storage',
    'lib/net',
  ],
  'lib/photos': ['lib/document', 'lib/storage'],
  'lib/embeds': ['lib/document', 'lib/net'],
  'lib/importers': ['lib/document', 'blocks'],
  'lib/output': ['lib/document', 'blocks', 'lib/embeds'],
  'lib/auth': ['lib/policy', 'lib/data'],
  'lib/data': ['lib/policy', 'lib/document', 'blocks', 'lib/signals'],
  'lib/signals': [],
  'lib/policy': ['lib/document'],
  'lib/document': [],
  'lib/storage': [],
  'lib/net': [],
  'lib/mail': [],
  'lib/kit': [],
  'prisma/seed': [
    'lib/newsroom',
    'lib/document',
    'blocks',
    'lib/data',
    'lib/auth',
    'lib/photos',
    'lib/policy',
  ],
  e2e: ['lib', 'blocks', 'scripts'],
  bench: ['lib', 'blocks', 'scripts', 'e2e/support', 'edge/test-support'],
  commands: ['lib', 'scripts'],
  scripts: [],
  // It tries the others, so it knows them; nothing knows it.
  walls: ['app', 'blocks', 'components', 'lib', 'scripts'],
};

const anyRoom = '^(app|blocks|components|islands|edge|worker|lib|prisma|e2e|bench|commands|scripts|walls)/';
const under = (room) => `^${room.replaceAll(/[().]/g, '\\$&')}${room.endsWith('.ts') ? '$' : '/'}`;
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
// A test may look at more than the code beside it does, but not reach across the strictest walls.
const test = '\\.(test|int\\.test)\\.tsx?$';

const walls = Object.entries(rooms).map(([room, allowed]) =>
  rule(
    `${room}: own rooms only`,
    { path: under(room), pathNot: test },
    { path: anyRoom, pathNot: [room, 'lib/kit', ...allowed].map(under) },
  ),
);

const view = '\\.view\\.tsx?$';
// An editor, or the workshop that the editors share.
const editor = '[.-]editor\\.tsx?$|^blocks/editing/';
const blockCore = ['^blocks/[^/.]+\\.ts$', '^blocks/[^/]+/[^/.]+\\.ts$'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no cycles', {}, { circular: true }),
    ...walls,
    rule(
      'a block definition is pure',
      { path: blockCore, pathNot: '^blocks/(block-view|document-editor)\\.ts$|^blocks/editing/' },
      {
        path: [
          view,
          editor,
          '^components/',
          '(^|/)node_modules/(react|react-dom|next|@tiptap|prosemirror-[^/]+)/',
        ],
      },
    ),
    rule('a view knows no editor', { path: view }, { path: [editor, '(^|/)node_modules/@tiptap/'] }),
    rule('the server loads no views and no editors', { path: '^lib/(?!output/)' }, { path: [view, editor] }),
    rule(
      'readers never download the editor',
      { path: '^(app/\\((site|feeds|preview)\\)|components/site)/' },
      { path: [editor, '^components/desk/', '(^|/)node_modules/@tiptap/'], reachable: true },
    ),
    rule(
      'no client components for readers',
      { path: '^(app/\\((site|preview)\\)|components/site)/' },
      { path: '\\.client\\.tsx?$', reachable: true },
    ),
    rule(
      'readers get plain links and pictures',
      { path: ['^(app/\\((site|preview)\\)|components/site)/', view] },
      { path: '(^|/)node_modules/next/(link|image|form|script|dynamic)' },
    ),
    rule(
      'public reads stay public',
      { path: '^lib/data/public/' },
      { path: '^lib/data/(desk|preview|write)/', reachable: true },
    ),
    rule(
      'a reader waits for nobody outside',
      { path: '^(app/\\((site|feeds|preview)\\)|components/site|lib/output)/', pathNot: test },
      { path: '^lib/net/', reachable: true },
    ),
    rule(
      'only lib/data knows Prisma',
      { pathNot: '^(lib/data|scripts/prisma|prisma)/|^prisma\\.config\\.ts$|^scripts/schema-engine\\.mjs$' },
      { path: '^lib/data/prisma/|(^|/)node_modules/(\\.prisma|@prisma)/' },
    ),
    rule(
      'outside a use case nobody writes',
      { path: '^(app|components|blocks|lib/(actions|auth|output|photos|embeds))/', pathNot: '^lib/auth/' },
      { path: '^lib/data/write/' },
    ),
    rule(
      'the routes of the desk act through actions',
      { path: '^app/\\((site|feeds|desk|preview)\\)/', pathNot: test },
      { path: '^lib/(newsroom|data/write)/' },
    ),
    rule(
      'nothing imports a script',
      { path: '^(app|blocks|components|islands|edge|worker|lib)/' },
      { path: '^scripts/' },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^lib/data/prisma/'] },
    exclude: { path: ['^\\.next/', '^next-env\\.d\\.ts$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
