import { storySchema } from '@/blocks/registry';
import type { Choice, DeskStory } from '@/lib/document/shapes/desk-story';
import { storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { updateKinds } from '@/lib/document/shapes/update-kind';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Verb } from '@/lib/policy/table';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { deskPhotoSelect, toDeskPhotos } from '../desk-photo';
import { embargoSelect, toEmbargo } from '../embargo';
import { fateSelect, toFates } from '../embed-fates';
import { toHelpline } from '../helpline';
import { overrideSelect, toOverride } from '../override';
import { deskUpdateSelect, toDeskUpdate } from './desk-update';
import { listNotes } from './list-notes';
import { publishedNames, storiesIn } from './load-named';
import { listPlans } from './story-plans';
import { getReview } from './story-review';

/**
 * Everything that the editor opens with.
 * @throws Problem `not-found`, also for a story that the viewer may not read
 */
export async function getDeskStory(viewer: Viewer, id: string): Promise<DeskStory> {
  const row = isId(id)
    ? await database().story.findUnique({
        where: { id },
        include: {
          updatedBy: { select: { name: true } },
          publication: { select: { path: true } },
          live: { select: { state: true } },
          updates: {
            where: { kind: { in: [...updateKinds] } },
            orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
            select: deskUpdateSelect,
          },
          overrides: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: overrideSelect },
          references: {
            where: { ofPost: false },
            select: { kind: true, refId: true },
            distinct: ['kind', 'refId'],
          },
          embargo: { select: embargoSelect },
          embedPlaces: { select: fateSelect },
        },
      })
    : null;
  if (!row) throw new Problem('not-found');
  const subject = storySubject(row);
  if (!can(viewer, 'story.read', subject)) throw new Problem('not-found');
  const may = (verb: Verb) => can(viewer, verb, subject);
  const idsOf = (kind: string) => row.references.filter((ref) => ref.kind === kind).map((ref) => ref.refId);
  const fields = storyFieldsSchema.parse(row.fields);
  const [photos, helplines, schedules, review, notes, choices, stories] = await Promise.all([
    database().photo.findMany({ where: { id: { in: idsOf('photo') } }, select: deskPhotoSelect }),
    database().helpline.findMany({ where: { id: { in: idsOf('helpline') } } }),
    listPlans(row.id),
    getReview(row.id),
    listNotes(viewer, row.id),
    listChoices(),
    publishedNames(storiesIn(fields)),
  ]);
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    changed: row.publishedVersion !== null && row.version > row.publishedVersion,
    path: row.publication?.path ?? null,
    isLive: row.live !== null,
    firstPublishedAt: row.firstPublishedAt?.toISOString() ?? null,
    clockedAt: row.clockedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy.name,
    fields,
    document: storySchema.parse(row.document),
    updates: row.updates.flatMap(toDeskUpdate),
    photos: await toDeskPhotos(photos),
    helplines: helplines.map(toHelpline),
    embeds: [...toFates(row.embedPlaces)].map(([address, fate]) => ({ address, ...fate })),
    overrides: row.overrides.map(toOverride),
    schedules,
    embargo: toEmbargo(row.embargo, new Date()),
    review,
    notes,
    choices: { ...choices, stories },
    may: {
      save: may('story.save'),
      publish: may('story.publish'),
      unpublish: may('story.unpublish'),
      correctTime: may('story.correct-time'),
      embargo: may('story.embargo'),
      breakEmbargo: may('story.break-embargo'),
      assign: may('story.assign'),
      deadline: may('story.deadline'),
      handIn: may('story.hand-in'),
      return: may('story.return'),
      approve: may('story.approve'),
      sharePreview: may('story.share-preview'),
      decideCredit: can(viewer, 'photo.decide-credit'),
      overrideAmber: can(viewer, 'preflight.override-amber'),
      overrideRed: can(viewer, 'preflight.override-red'),
    },
  };
}

async function listChoices(): Promise<{ sections: Choice[]; authors: Choice[]; tags: Choice[] }> {
  const select = { id: true, name: true };
  const [sections, authors, tags] = await Promise.all([
    database().section.findMany({ select, orderBy: [{ position: 'asc' }, { name: 'asc' }] }),
    database().author.findMany({ select, orderBy: { name: 'asc' } }),
    database().tag.findMany({ select, orderBy: { name: 'asc' } }),
  ]);
  return { sections, authors, tags };
}
