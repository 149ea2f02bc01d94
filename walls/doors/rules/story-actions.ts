import { randomUUID } from 'node:crypto';
import { newBlockId, newId } from '@/lib/kit/ids';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { atBest, liveRight, named, ofHouse, ofLive, ofStory, type Rule } from '../rule';
import { type StagedStory, words } from '../staged-story';

const save = () => ({ baseVersion: 1, saveId: randomUUID() });
const time = { wall: '2036-02-01T06:00', turn: null };
const step = ({ storyId }: StagedStory) => ({ storyId, seen: 'draft', note: 'As agreed', version: 1 });
const anchor = () => ({ blockId: newBlockId(), quote: 'It left', before: '', after: '' });
/** A story goes out at once, whatever its status, for whoever may publish it. */
const reads = (viewer: Viewer, story: StagedStory) => can(viewer, 'story.read', storySubject(story));
const writesPosts = (viewer: Viewer, story: StagedStory) => liveRight(viewer, 'live.write', story);
/** Series aren't of a section, but nobody learns of a story by putting it into one. */
const sortsIntoSeries = (viewer: Viewer, story: StagedStory) =>
  reads(viewer, story) && can(viewer, 'series.edit');
/** Who wrote a post may go on with it until it is out; whoever has posts go out may with any. */
const writesThisPost = (viewer: Viewer, story: StagedStory) =>
  writesPosts(viewer, story) && (story.createdById === viewer.id || liveRight(viewer, 'live.post', story));

export const storyActions: Record<string, Rule | Rule[]> = {
  addNote: ofStory('story.note', ({ storyId }) => [
    { id: newId(), storyId, anchor: anchor(), text: 'Sure?' },
  ]),
  answerNote: ofStory('story.note', ({ note }) => [{ id: newId(), noteId: note, text: 'Yes' }]),
  resolveNote: ofStory('story.note', ({ note }) => [{ id: note, resolved: true }]),
  bringBackUpdate: ofStory('story.update', ({ update, updateBranch }) => [
    { id: update, from: { branchId: updateBranch }, ...save() },
  ]),
  cancelSchedule: ofStory('story.publish', ({ plan }) => [{ id: plan }]),
  chooseHistory: ofStory('story.history', ({ storyId }) => [{ id: storyId, shows: 'times' }]),
  correctStoryTime: ofStory('story.correct-time', ({ storyId }) => [
    { id: storyId, time: { wall: '2025-12-31T06:00', turn: null } },
  ]),
  correctUpdateTime: ofStory('story.correct-time', ({ sentUpdate }) => [
    { id: sentUpdate, time: { wall: '2026-01-02T06:00', turn: null } },
  ]),
  createPreviewLink: ofStory('story.share-preview', ({ storyId }) => [{ storyId, days: 1, note: '' }]),
  withdrawPreviewLink: ofStory('story.share-preview', ({ link }) => [{ id: link }]),
  createUpdate: ofStory('story.update', ({ storyId }) => [{ id: newId(), storyId, kind: 'correction' }]),
  publishUpdate: ofStory('story.update', ({ update }) => [{ id: update, version: 1 }]),
  withdrawUpdate: ofStory('story.update', ({ sentUpdate }) => [{ id: sentUpdate }]),
  undoWithdrawal: ofStory('story.update', ({ withdrawnUpdate }) => [{ id: withdrawnUpdate }]),
  decideEmbed: ofStory('embed.decide', ({ storyId }) => [
    { storyId, address: 'https://x.com/ana_brandt/status/1', choice: 'remove', description: '' },
  ]),
  hideChange: ofStory('story.history', ({ change }) => [{ id: change, reason: 'Names a witness' }]),
  lookAgain: ofStory('story.read', ({ storyId }) => [{ storyId }]),
  markNoticeDone: [
    named(
      'of a story',
      ofStory('story.publish', ({ notice }) => [{ id: notice, done: true }]),
    ),
    named(
      'of a rule',
      ofHouse('photo.rights', ({ rightsNotice }) => [{ id: rightsNotice, done: true }]),
    ),
    named(
      'of a webhook',
      ofHouse('site.pings', ({ webhookNotice }) => [{ id: webhookNotice, done: true }]),
    ),
  ],
  joinSeries: ofStory(sortsIntoSeries, ({ storyId }, { house }) => [{ storyId, seriesId: house.series }]),
  leaveSeries: ofStory(sortsIntoSeries, ({ storyId }, { house }) => [{ storyId, seriesId: house.series }]),
  nameRevision: ofStory('story.save', ({ storyId }) => [{ id: storyId, version: 1, name: 'As told' }]),
  restoreRevision: ofStory('story.save', ({ storyId }) => [{ id: storyId, version: 0, ...save() }]),
  takeOverBranch: ofStory('story.save', ({ storyId, branch }) => [
    { id: storyId, branchId: branch, ...save() },
  ]),
  publishStory: ofStory('story.publish', ({ storyId }) => [{ id: storyId, version: 1, substantive: false }]),
  unpublishStory: ofStory('story.unpublish', ({ storyId }) => [{ id: storyId, answer: 'gone', target: '' }]),
  scheduleStory: [
    named(
      'to go out',
      ofStory('story.publish', ({ storyId }) => [
        { storyId, planned: { verb: 'publish', substantive: false }, ...time },
      ]),
    ),
    named(
      'to be taken down',
      ofStory('story.unpublish', ({ storyId }) => [
        { storyId, planned: { verb: 'unpublish', answer: 'gone', target: '' }, ...time },
      ]),
    ),
    named(
      'an update of it',
      ofStory('story.update', ({ storyId, update }) => [
        { storyId, planned: { verb: 'update', updateId: update }, ...time },
      ]),
    ),
  ],
  setEmbargo: ofStory('story.embargo', ({ storyId }) => [{ storyId, time, note: '', reason: '' }]),
  overrideFinding: ofStory(
    (viewer, story) => reads(viewer, story) && can(viewer, 'preflight.override-amber'),
    ({ storyId }) => [
      {
        storyId,
        updateId: null,
        version: 1,
        code: 'standfirst-missing',
        place: 'field:standfirst',
        reason: 'Known',
      },
    ],
  ),
  withdrawOverride: ofStory(
    (viewer, story) => reads(viewer, story) && can(viewer, 'preflight.override-amber'),
    ({ override }) => [{ id: override }],
  ),
};

/** What a story goes through on a desk before it is published. Staged drafts are neither handed in nor returned. */
export const reviewActions: Record<string, Rule | Rule[]> = {
  assignStory: ofStory('story.assign', ({ storyId }) => [{ storyId, personIds: [] }]),
  setDeadline: ofStory('story.deadline', ({ storyId }) => [{ storyId, time }]),
  handInStory: ofStory('story.hand-in', (story) => [step(story)]),
  takeBackStory: atBest(
    'wrong-state',
    ofStory('story.hand-in', (story) => [step(story)]),
  ),
  returnStory: atBest(
    'wrong-state',
    ofStory('story.return', (story) => [step(story)]),
  ),
  approveStory: atBest(
    'wrong-state',
    ofStory('story.approve', (story) => [step(story)]),
  ),
  reopenReview: atBest(
    'wrong-state',
    ofStory('story.return', (story) => [step(story)]),
  ),
};

export const liveActions: Record<string, Rule | Rule[]> = {
  addPostToStory: ofStory(
    (viewer, story, { house }) =>
      can(viewer, 'story.save', storySubject(story)) &&
      liveRight(viewer, 'live.write', house.coverage, 'drafts'),
    ({ storyId }, { house }) => [{ postId: house.coverage.sentPost, storyId, saveId: randomUUID() }],
  ),
  storyFromPost: ofLive('live.write', ({ sentPost }) => [{ id: newId(), postId: sentPost }]),
  changeLivePost: [
    ...(
      [
        ['withdraw', 'live.post', 'sentPost'],
        ['put-back', 'live.post', 'withdrawnPost'],
        ['discard', writesThisPost, 'post'],
        ['pin', 'live.post', 'sentPost'],
        ['key', 'live.post', 'sentPost'],
      ] as const
    ).map(([change, verb, post]) =>
      named(
        change,
        ofLive(verb, (story) => [{ id: story[post], change }]),
      ),
    ),
  ],
  coverLive: ofLive('live.run', ({ storyId }) => [{ storyId, from: null, until: null }]),
  removeLiveCoverage: atBest(
    'wrong-state',
    ofLive('live.run', ({ storyId }) => [{ storyId }]),
  ),
  setLiveReporters: ofLive('live.run', ({ storyId }) => [{ storyId, reporters: [] }]),
  setLiveState: ofLive('live.run', ({ storyId }) => [{ storyId, state: 'paused' }]),
  setLiveSummary: ofLive('live.run', ({ storyId }) => [
    { storyId, baseVersion: 0, document: words('The ferry waits.') },
  ]),
};

/** Actions of people who aren't signed in: a token says who may, or nobody is told anything. */
export const openActions: Record<string, string> = {
  muteMails: 'lib/newsroom/notices/notices.int.test.ts',
  joinNewsroom: 'lib/actions/account-doors.alone.int.test.ts',
  resetPassword: 'lib/actions/account-doors.alone.int.test.ts',
  askForReset: 'lib/actions/account-doors.alone.int.test.ts',
  beginPasskeySignIn: 'lib/auth/passkeys/passkeys.int.test.ts',
};
