import { database } from '@/lib/data/client';
import { toJson } from '@/lib/data/json';
import { unique } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { PersonSubject } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import type { Cast } from './cast';
import { type StagedStory, stageStory } from './staged-story';
import { long, soon } from './staged-times';

/** What belongs to no story: one of everything, by ids. */
export interface House {
  /** Live coverage in `city` for which everybody was asked to write. */
  coverage: StagedStory;
  collection: string;
  rule: string;
  webhook: string;
  delivery: string;
  redirect: string;
  series: string;
  section: string;
  removedSection: string;
  rightsNotice: string;
  webhookNotice: string;
  invitation: PersonSubject & { link: string };
  /** A file that somebody has begun to send. */
  upload(viewer: Viewer): string;
}

const factsOf = ({ storyId: id, path }: StagedStory) => {
  const texts = { headline: 'Ferry leaves late', standfirst: '', kind: 'news', language: 'en' };
  const times = { publishedAt: '', updatedAt: null, correctedAt: null, modifiedAt: '' };
  const named = { section: { slug: 'city', name: 'City' }, authors: [], tags: [] };
  return toJson({
    story: { id, path, version: 1, ...texts, ...named, ...times },
    update: null,
    redirectTo: null,
  });
};

/** Makes one of everything that belongs to no story. */
export async function stageHouse({ city, colleague, limited, whole }: Cast): Promise<House> {
  const made = { createdById: colleague.id, createdAt: long };
  const coverage = await stageStory(colleague.id, city, 'published');
  const staff = [...Object.values(limited), ...Object.values(whole)];
  await database().liveReporter.createMany({
    data: staff.map(({ id }) => ({ storyId: coverage.storyId, personId: id, mayRelease: false })),
  });
  const { id: collection } = await database().collection.create({
    data: { name: unique('Ferries'), ...made },
  });
  const { id: rule } = await database().rightRule.create({
    data: { answer: 'ask', agency: 'tide', ...made },
  });
  const { id: webhook } = await database().webhook.create({
    data: { url: 'https://hooks.example/a', events: ['story.published'], secret: 'whsec_c3RhZ2Vk', ...made },
  });
  const event = await database().storyEvent.create({
    data: { kind: 'story.published', storyId: coverage.storyId, at: long, facts: factsOf(coverage) },
  });
  const { id: delivery } = await database().webhookDelivery.create({
    data: { webhookId: webhook, eventId: event.id, createdAt: long, state: 'failed' },
  });
  const { id: redirect } = await database().redirect.create({
    data: { path: '/staged', target: '/', ...made },
  });
  const { id: series } = await database().series.create({
    data: { slug: unique('series'), name: 'The river', createdAt: long, updatedAt: long },
  });
  const { id: section } = await database().section.create({
    data: { slug: unique('ferries'), name: unique('Ferries'), position: 100 },
  });
  const { id: removedSection } = await database().removedSection.create({
    data: {
      ...{ id: newId(), slug: unique('gone'), name: unique('Gone'), description: '', tone: 0, hidden: false },
      ...{ removedAt: long, removedById: colleague.id },
    },
  });
  const notice = { kind: 'rights-warning', at: long, happensAt: long, ruleId: rule };
  const { id: rightsNotice } = await database().notice.create({ data: notice });
  const off = { kind: 'webhook-off', at: long, happensAt: long, webhookId: webhook };
  const { id: webhookNotice } = await database().notice.create({ data: off });
  const place = { role: 'writer' as const, sectionIds: [city] };
  const link = await database().accountLink.create({
    data: {
      kind: 'invite',
      tokenHash: unique('hash'),
      email: 'fay@ledger.example',
      personId: newId(),
      ...place,
      ...made,
      expiresAt: soon(),
    },
  });
  const invitation = { kind: 'person' as const, id: link.personId, ...place, link: link.id };
  const uploads = new Map(staff.map(({ id }) => [id, newId()]));
  await database().upload.createMany({
    data: [...uploads].map(([personId, id]) => ({
      id,
      personId,
      fileName: 'ferry.jpg',
      bytes: 10,
      createdAt: long,
      expiresAt: soon(),
    })),
  });
  const upload = ({ id }: Viewer) => uploads.get(id) ?? '';
  return {
    coverage,
    collection,
    rule,
    webhook,
    delivery,
    redirect,
    series,
    section,
    removedSection,
    rightsNotice,
    webhookNotice,
    invitation,
    upload,
  };
}
