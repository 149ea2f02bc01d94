import { beforeAll, expect, it } from 'vitest';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument } from '@/lib/document/story-document';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import { roles, type Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { toJson } from '../json';
import { subjectSelect } from '../subject-select';
import { addColleague, addSection } from '../test-support/newsroom';
import { listStories } from './list-stories';
import { readableStories } from './readable-stories';

const people: Viewer[] = [];
let sections: (string | null)[];

beforeAll(async () => {
  const [city, sport] = [(await addSection()).id, (await addSection()).id];
  sections = [null, city, sport];
  for (const role of roles) {
    people.push(await addColleague(role), await addColleague(role, { sectionIds: [city] }));
  }
  const document = toJson(emptyDocument);
  await database().story.createMany({
    data: people.flatMap(({ id }) =>
      sections.map((sectionId) => ({
        headline: 'Drafted',
        fields: toJson({ ...emptyFields(), sectionId }),
        document,
        createdById: id,
        updatedById: id,
      })),
    ),
  });
});

it('chooses among many what the policy allows of each, for every role', async () => {
  const all = await database().story.findMany({ select: { id: true, ...subjectSelect } });
  expect(new Set(all.map(({ sectionId }) => sectionId))).toEqual(new Set(sections));
  for (const viewer of people) {
    const rows = await database().story.findMany({ where: readableStories(viewer), select: { id: true } });
    const allowed = all.filter((row) => can(viewer, 'story.read', storySubject(row))).map(({ id }) => id);
    expect(new Set(rows.map(({ id }) => id)), viewer.role).toEqual(new Set(allowed));
  }
});

it('lists for somebody who works for one section neither drafts of others nor their words', async () => {
  const editor = people.find(({ role, sectionIds }) => role === 'editor' && sectionIds.length > 0);
  if (!editor) throw new Error('There is no such editor');
  const filter = { scope: 'all', status: null, query: 'drafted', before: null } as const;
  const { stories } = await listStories(editor, filter);
  expect(stories.length).toBe(people.length + 2);
  expect(stories.every(({ mayOpen }) => mayOpen)).toBe(true);
});
