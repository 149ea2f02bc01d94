import { database } from '@/lib/data/client';
import { toJson } from '@/lib/data/json';
import { addPhotoRow } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import { usualFront } from '@/lib/document/fronts/front';
import { jobPayloads } from '@/lib/document/shapes/job';
import { usualSettings } from '@/lib/document/site/site-settings';
import { newId } from '@/lib/kit/ids';
import type { PersonSubject } from '@/lib/policy/can';
import { frontSubject } from '@/lib/policy/front-subject';
import type { Viewer } from '@/lib/policy/viewer';
import type { Cast } from './cast';
import { type House, stageHouse } from './staged-house';
import { stageKeys } from './staged-keys';
import { type StagedStatus, type StagedStory, stagedPost, stageStory } from './staged-story';
import { long, soon } from './staged-times';

export interface StagedPhoto {
  kind: 'photo';
  id: string;
  uploadedById: string;
  rule: string;
}
export interface StagedFront {
  kind: 'front';
  key: string;
  sectionId: string | null;
  plan: string;
}

/** What somebody finds who knocks: things of the newsroom under the words that a failed test calls them by. */
export interface Stage {
  cast: Cast;
  house: House;
  fronts: Record<string, StagedFront>;
  people(viewer: Viewer): Record<string, PersonSubject>;
  stories(viewer: Viewer): Record<string, StagedStory>;
  photos(viewer: Viewer): Record<string, StagedPhoto>;
}

async function stageStories({ city, sport }: Cast, ownerId: string) {
  const make = async (name: string, sectionId: string, status: StagedStatus) =>
    [name, await stageStory(ownerId, sectionId, status)] as const;
  return Object.fromEntries(
    await Promise.all([
      make('draft', city, 'draft'),
      make('draft of another section', sport, 'draft'),
      make('published story', city, 'published'),
      make('story taken down', city, 'unpublished'),
      make('killed story', city, 'killed'),
    ]),
  );
}

const noEdit = {
  alt: '',
  caption: '',
  copyrightNotice: '',
  webStatement: '',
  licensorUrl: '',
  sourceType: '',
};

async function stagePhoto(uploadedById: string, staff: readonly Viewer[]): Promise<StagedPhoto> {
  const id = await addPhotoRow(uploadedById);
  await database().photo.update({
    where: { id },
    data: { creditUnknownAt: long, creditUnknownReason: 'Asked', creditUnknownById: uploadedById },
  });
  const { id: rule } = await database().rightRule.create({ data: { answer: 'ask', photoId: id } });
  // What each of the staff has done to it in a batch that is called by their id.
  const edit = { ...noEdit, alt: 'A ferry leaves.', credit: { ...emptyCredit, creators: ['Ines Okafor'] } };
  await database().auditLine.createMany({
    data: staff.map((person) => ({
      personId: person.id,
      verb: 'photo.edit',
      subjectKind: 'photo',
      subjectId: id,
      detail: toJson({ batch: person.id, before: edit, after: edit }),
    })),
  });
  return { kind: 'photo', id, uploadedById, rule };
}

async function stageFront(key: string, byId: string): Promise<StagedFront> {
  const { sectionId } = frontSubject(key);
  const document = toJson(usualFront(key, []));
  const by = { updatedById: byId, updatedAt: long };
  const front = { key, sectionId, version: 1, document, saveId: newId(), ...by };
  await database().front.create({ data: front });
  const saved = { frontKey: key, version: 1, document, authorId: byId, createdAt: long, savedAt: long };
  await database().frontRevision.create({ data: saved });
  const plan = newId();
  const wall = { wall: '2036-01-01T06:00', zone: 'UTC', dueAt: soon() };
  const made = { createdById: byId, createdAt: long };
  await database().frontPlan.create({ data: { id: plan, frontKey: key, version: 1, ...wall, ...made } });
  return { kind: 'front', key, sectionId, plan };
}

const asPerson = ({ id, role, sectionIds }: Viewer): PersonSubject => ({
  kind: 'person',
  id,
  role,
  sectionIds,
});

/** Sets the stage once, for all doors: whoever knocks changes nothing that stays (knock.ts). */
export async function setStage(cast: Cast): Promise<Stage> {
  const settings = {
    name: 'The Ledger',
    tagline: '',
    description: '',
    language: 'en',
    zone: 'UTC',
    ...usualSettings,
    policies: [],
  };
  const draft = toJson(settings);
  await database().site.upsert({
    where: { id: 1 },
    create: { name: 'The Ledger', tagline: '', draft },
    update: { name: 'The Ledger', draft },
  });
  await database().linkCheck.create({
    data: { address: stagedPost, wantedAt: long, state: 'gone', stateAt: long },
  });
  // Whoever works for one section signs in with a code, and so do those who are acted upon.
  const withCode = [...Object.values(cast.limited), ...cast.others].map(({ id }) => id);
  const totp = { totpSecret: 'JBSWY3DPEHPK3PXP', totpAt: long };
  await database().person.updateMany({ where: { id: { in: withCode } }, data: totp });
  // As after the first job of each kind: what is undone would be added anew by each knock, and wait for the others.
  await database().$executeRaw`
    INSERT INTO graphile_worker._private_tasks (identifier) SELECT unnest(${Object.keys(jobPayloads)}::text[])
    ON CONFLICT DO NOTHING`;
  const viewers = [...Object.values(cast.limited), ...Object.values(cast.whole)];
  const house = await stageHouse(cast);
  await stageKeys(viewers, long);
  const owners = [...viewers, cast.colleague];
  const stories = new Map(
    await Promise.all(owners.map(async ({ id }) => [id, await stageStories(cast, id)] as const)),
  );
  const given = new Map(
    await Promise.all(
      viewers.map(
        async ({ id }) => [id, await stageStory(cast.colleague.id, cast.sport, 'draft', [id])] as const,
      ),
    ),
  );
  const photos = new Map(
    await Promise.all(owners.map(async ({ id }) => [id, await stagePhoto(id, viewers)] as const)),
  );
  const fronts = {
    'the site’s front': await stageFront('site', cast.colleague.id),
    'the front of their section': await stageFront(cast.city, cast.colleague.id),
    'the front of another section': await stageFront(cast.sport, cast.colleague.id),
  };
  const owned = <T>(things: Map<string, T>, { id }: { id: string }): T => {
    const found = things.get(id);
    if (found === undefined) throw new Error(`nothing is staged for ${id}`);
    return found;
  };
  const pick = <T>(things: Record<string, T>, names: string[]) =>
    Object.fromEntries(names.map((name) => [name, things[name] as T]));
  const called = <T>(whose: string, things: Record<string, T>) =>
    Object.fromEntries(Object.entries(things).map(([name, thing]) => [`${whose} ${name}`, thing]));
  return {
    cast,
    house,
    fronts,
    stories: (viewer) => {
      const own = called('their own', owned(stories, viewer));
      const others = {
        ...called('a colleague’s', owned(stories, cast.colleague)),
        'a draft that they were assigned': owned(given, viewer),
      };
      // Every way that matters to a rule, and no more: there are many doors. Who works for all sections has one right everywhere.
      return viewer.sectionIds.length > 0
        ? pick({ ...own, ...others }, [
            'their own draft',
            'their own draft of another section',
            'their own published story',
            'their own killed story',
            'a draft that they were assigned',
            'a colleague’s draft',
            'a colleague’s draft of another section',
            'a colleague’s story taken down',
          ])
        : pick({ ...own, ...others }, ['their own killed story', 'a colleague’s draft of another section']);
    },
    photos: (viewer) => ({
      'their own photo': owned(photos, viewer),
      'a colleague’s photo': owned(photos, cast.colleague),
    }),
    people: (viewer) => ({
      themselves: asPerson(viewer),
      ...Object.fromEntries(cast.others.map((other) => [other.name, asPerson(other)])),
    }),
  };
}
