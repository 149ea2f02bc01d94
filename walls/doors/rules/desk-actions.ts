import { randomUUID } from 'node:crypto';
import { defaultCrawlers } from '@/lib/document/crawler-settings';
import { emptyCredit } from '@/lib/document/credit';
import { defaultCreditStyle } from '@/lib/document/credit-style';
import { defaultEmbedPolicy } from '@/lib/document/embed-policy';
import { defaultEmbedSettings } from '@/lib/document/embed-settings';
import { noPings } from '@/lib/document/ping-settings';
import { usualSettings } from '@/lib/document/site/site-settings';
import { defaultStoryStyle } from '@/lib/document/story-style';
import { newId } from '@/lib/kit/ids';
import { can, type PersonSubject } from '@/lib/policy/can';
import type { Verb } from '@/lib/policy/table';
import type { Viewer } from '@/lib/policy/viewer';
import { password } from '../cast';
import { atBest, named, ofFront, ofHouse, ofPerson, ofPhoto, ofStaff, type Rule } from '../rule';
import { stagedPost } from '../staged-story';

type Rules = Record<string, Rule | Rule[]>;

/** A change of settings that changes nothing. */
const alike = <T>(settings: T) => ({ settings, base: settings });

const terms = { answer: 'ask', startsAt: null, endsAt: null, note: '' };
const edit = {
  alt: 'A ferry.',
  caption: '',
  credit: { ...emptyCredit, creators: ['Ines Okafor'] },
  copyrightNotice: '',
  webStatement: '',
  licensorUrl: '',
  sourceType: '',
};

const sectionWords = { name: 'Ferries and boats', slug: '', description: '', tone: 0, hidden: false };

export const photoActions: Rules = {
  editPhoto: ofPhoto('photo.edit', ({ id }) => [{ id, edit }]),
  editPhotos: ofPhoto('photo.edit', ({ id }) => [
    { ids: [id], change: { copyrightNotice: 'Ledger' }, batch: randomUUID() },
  ]),
  undoPhotosEdit: ofPhoto('photo.edit', ({ id }, _, viewer) => [{ ids: [id], batch: viewer.id }]),
  deletePhoto: ofPhoto('photo.edit', ({ id }) => [{ id }]),
  restorePhoto: ofPhoto('photo.edit', ({ id }) => [{ id }]),
  setCrop: ofPhoto('photo.edit', ({ id }) => [{ id, ratio: '4:3', rect: null }]),
  setFocalPoint: ofPhoto('photo.edit', ({ id }) => [{ id, focal: { x: 0.5, y: 0.5 } }]),
  decideCreditUnknown: ofPhoto('photo.decide-credit', ({ id }) => [{ id, reason: 'Asked' }]),
  revokeCreditUnknown: ofPhoto('photo.decide-credit', ({ id }) => [{ id }]),
  makeRightRule: ofPhoto('photo.rights', ({ id }) => [{ subject: { photoId: id }, terms }]),
  makeRightRules: ofPhoto('photo.rights', ({ id }) => [{ photoIds: [id], terms }]),
  changeRightRule: ofHouse('photo.rights', ({ rule }) => [{ id: rule, terms }]),
  removeRightRule: ofHouse('photo.rights', ({ rule }) => [{ id: rule }]),
  removeRightRules: ofPhoto('photo.rights', ({ id, rule }) => [{ rules: [{ photoId: id, ruleId: rule }] }]),
  createCollection: ofHouse('collection.edit', () => [{ name: 'Bridges' }]),
  renameCollection: ofHouse('collection.edit', ({ collection }) => [{ id: collection, name: 'Boats' }]),
  sortIntoCollection: ofPhoto(
    (viewer) => can(viewer, 'collection.edit'),
    ({ id }, { house }) => [{ id: house.collection, photoIds: [id], out: false }],
  ),
};

export const siteActions: Rules = {
  addRedirects: ofHouse('site.redirects', () => [{ from: '/old/page', to: '/' }]),
  removeRedirect: ofHouse('site.redirects', ({ redirect }) => [{ id: redirect }]),
  createSeries: ofHouse('series.edit', () => [{ name: 'The river', description: '' }]),
  // Each time somebody was first.
  editSeries: atBest(
    'stale-version',
    ofHouse('series.edit', ({ series: id }) => [
      { id, baseVersion: 7, name: 'The river', description: '', storyIds: [] },
    ]),
  ),
  deleteSeries: ofHouse('series.edit', ({ series: id }) => [{ id }]),
  makeSection: ofHouse('site.sections', () => [{ ...sectionWords, name: 'Harbour news' }]),
  // Each time somebody was first.
  editSection: atBest(
    'stale-version',
    ofHouse('site.sections', ({ section: id }) => [{ ...sectionWords, id, baseVersion: 7 }]),
  ),
  moveSection: ofHouse('site.sections', ({ section: id }) => [{ id, beforeId: null }]),
  removeSection: ofHouse('site.sections', ({ section: id }) => [{ id, moveToId: null }]),
  restoreSection: ofHouse('site.sections', ({ removedSection: id }) => [{ id }]),
  createHelpline: ofHouse('helpline.create', () => [
    { name: 'Listening line', phone: '0800 555 0100', url: '', region: '', hours: '' },
  ]),
  createTag: ofHouse('tag.create', () => [{ name: 'Harbour' }]),
  createStory: ofHouse('story.create', () => [newId()]),
  openNewStory: ofHouse('story.create', () => {
    const form = new FormData();
    form.set('id', newId());
    return [null, form];
  }),
  lookAtEmbed: ofHouse('link.check', () => [{ address: stagedPost }]),
  sayEmbed: ofHouse('embed.say', () => [{ address: stagedPost, state: 'gone' }]),
  setEmbedPolicy: ofHouse('embed.policy', () => [defaultEmbedPolicy]),
  setEmbedSettings: ofHouse('site.embeds', () => [alike(defaultEmbedSettings)]),
  setCrawlers: ofHouse('site.crawlers', () => [alike(defaultCrawlers)]),
  setPhotoSettings: ofHouse('site.credits', () => [
    alike({ creditStyle: defaultCreditStyle, labelAi: true }),
  ]),
  setPings: ofHouse('site.pings', () => [alike(noPings)]),
  setSignInSettings: ofHouse('site.sign-in', () => [alike({ secondFactorRoles: [] })]),
  setStoryStyle: ofHouse('site.story-style', () => [alike(defaultStoryStyle)]),
  setSiteSettings: ofHouse('site.look', () => [alike(siteSettings)]),
  previewSiteSettings: ofHouse('site.look', () => [siteSettings]),
  makeWebhook: ofHouse('site.pings', () => [webhook]),
  changeWebhook: ofHouse('site.pings', (house) => [{ ...webhook, id: house.webhook }]),
  switchWebhook: ofHouse('site.pings', (house) => [{ id: house.webhook, on: false }]),
  // Only one that is switched off can go.
  removeWebhook: atBest(
    'wrong-state',
    ofHouse('site.pings', (house) => [{ id: house.webhook }]),
  ),
  rotateWebhookSecret: ofHouse('site.pings', (house) => [{ id: house.webhook }]),
  testWebhook: ofHouse('site.pings', (house) => [{ id: house.webhook }]),
  redeliver: ofHouse('site.pings', ({ delivery }) => [{ id: delivery }]),
  retryJobs: ofHouse('jobs.retry', () => [{ id: null }]),
  publishFront: ofFront('front.publish', ({ key }) => [{ key, version: 1 }]),
  scheduleFront: ofFront('front.publish', ({ key }) => [
    { key, version: 1, wall: '2036-02-01T06:00', turn: null },
  ]),
  cancelFrontPlan: ofFront('front.publish', ({ plan }) => [{ id: plan }]),
  setBreaking: ofHouse('front.breaking', ({ coverage }) => [
    { storyId: coverage.storyId, headline: '', wall: '2036-02-01T06:00', turn: null },
  ]),
  endBreaking: ofHouse('front.breaking', () => []),
};

const siteSettings = {
  name: 'The Ledger',
  tagline: '',
  description: '',
  language: 'en',
  zone: 'UTC',
  ...usualSettings,
  policies: [],
};
const webhook = { url: 'https://hooks.example/b', note: '', events: ['story.published'] };

const isOneself = (viewer: Viewer, { id }: PersonSubject) => viewer.id === id;
/** Nobody does this to themselves, not even who may: that is said as such. */
const toOthers = (verb: Verb) => (viewer: Viewer, person: PersonSubject) =>
  can(viewer, 'person.see') && (isOneself(viewer, person) || can(viewer, verb, person));

export const peopleActions: Rules = {
  changeRole: ofPerson(
    (viewer, person) =>
      toOthers('person.role')(viewer, person) &&
      (isOneself(viewer, person) || can(viewer, 'person.role', { ...person, role: 'contributor' })),
    ({ id, sectionIds }) => [{ id, role: 'contributor', sectionIds }],
  ),
  changeStanding: [
    named(
      'suspend',
      ofPerson(toOthers('person.suspend'), ({ id }) => [{ id, standing: 'suspended' }]),
    ),
    named(
      'remove',
      ofPerson(
        (viewer, person) =>
          toOthers('person.suspend')(viewer, person) &&
          (isOneself(viewer, person) || can(viewer, 'person.remove', person)),
        ({ id }) => [{ id, standing: 'removed' }],
      ),
    ),
  ],
  endSessions: ofPerson(
    (viewer, person) => isOneself(viewer, person) || can(viewer, 'person.sessions', person),
    ({ id }) => [{ personId: id, sessionId: null }],
  ),
  editProfile: ofPerson(
    (viewer, person) => can(viewer, 'person.profile', person),
    ({ id }) => [{ id, name: 'Fay Adeyemi', byline: null }],
  ),
  // Nobody on the stage has a byline.
  setPortrait: atBest(
    'wrong-state',
    ofPerson(
      (viewer, person) => can(viewer, 'person.profile', person),
      ({ id }) => [{ id, portrait: null }],
    ),
  ),
  invitePerson: ofPerson(
    (viewer, person) => can(viewer, 'person.invite', person),
    ({ role, sectionIds }) => [{ email: 'new@ledger.example', role, sectionIds: [...sectionIds], days: 1 }],
  ),
  withdrawInvitation: ofHouse(
    (viewer, { invitation }) => can(viewer, 'person.invite', invitation),
    ({ invitation }) => [invitation.link],
  ),
  makeResetLink: ofPerson(toOthers('person.reset'), ({ id }) => [id]),
  turnOffSecondFactor: ofPerson(
    (viewer, person) =>
      isOneself(viewer, person) || (can(viewer, 'person.see') && can(viewer, 'person.reset', person)),
    ({ id }) => [{ personId: id, password }],
  ),
  changePassword: ofStaff(() => [{ current: password, next: 'grey gulls over the quay' }]),
  renewRecoveryCodes: ofStaff(() => [password]),
  turnOnSecondFactor: atBest(
    'wrong-state',
    ofStaff(() => ['123456']),
  ),
  beginSecondFactor: ofStaff(() => [password]),
  beginPasskey: ofStaff(() => [password]),
  addPasskey: atBest(
    'passkey-refused',
    ofStaff(() => [{ name: 'Phone', response: {} }]),
  ),
  removePasskey: ofStaff((_, __, viewer) => [{ id: viewer.id, password }]),
  knowSession: ofStaff((_, __, viewer) => [viewer.id]),
  rememberDevice: atBest('wrong-state', ofStaff()),
  signOutEverywhere: ofStaff(),
  setNoticeHook: ofStaff(() => [{ url: null }]),
  setNoticeWish: ofStaff(() => [{ kind: 'assigned', way: 'mail', on: false }]),
};
