import { type Reach, type Row, table } from './table';
import { type Role, roles } from './viewer';

const names: Record<Role, string> = {
  admin: 'Administrator',
  editor: 'Editor',
  photo_editor: 'Photo editor',
  writer: 'Writer',
  contributor: 'Contributor',
  draft_reader: 'Reader of drafts',
};

const reaches: Record<Reach, [name: string, meaning: string]> = {
  any: ['all', 'everything; of stories one’s own, and all in the sections that one is limited to'],
  desk: ['all of the desk', 'everything; of stories only what is in those sections, one’s own too'],
  own: ['own', 'what one began, was assigned, uploaded or is oneself'],
  ownDesk: ['own of the desk', 'of one’s own only what is in those sections'],
  ownDraft: ['own drafts', 'of one’s own only what is neither published nor scheduled'],
  drafting: ['own and asked', 'of live coverage one’s own, and where one was asked to report'],
  posting: [
    'own of the desk and asked',
    'of live coverage one’s own of the desk, and where one was asked to have posts go out',
  ],
  lower: [
    'lower roles',
    'people whose role is below one’s own and who, where one is limited to sections, work for no others',
  ],
  whole: ['all, unlimited', 'everything, for whoever is not limited to sections'],
};

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function rightsOf([verb, row]: [string, Row]): string {
  const cells = roles.map((role) => (row[role] ? reaches[row[role]][0] : '–'));
  return line([row.what, `\`${verb}\``, ...cells]);
}

/** docs/permissions.md: who may do what, as Markdown. */
export function renderTable(): string {
  const columns = ['', 'verb', ...roles.map((role) => names[role])];
  const meanings = Object.values(reaches).map(([name, meaning]) => `- *${name}*: ${meaning}`);
  return `# Who may do what

Drawn from \`lib/policy/table.ts\` by \`npx vitest run --project unit lib/policy -u\`; a test holds it to the code. Use cases and reads for
staff ask it; the desk hides what one may not do. A person may be limited to some sections.

${meanings.join('\n')}

${[line(columns), line(columns.map(() => '---')), ...Object.entries(table).map(rightsOf)].join('\n')}
`;
}
