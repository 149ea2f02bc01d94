import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import { newId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { createHelpline } from './create-helpline';
import { createStory } from './create-story';
import { createTag } from './create-tag';
import { createUpdate } from './create-update';
import { decideCreditUnknown } from './decide-credit-unknown';
import { editPhoto } from './edit-photo';
import { publishStory } from './publish-story';
import { publishUpdate } from './publish-update';
import { revokeCreditUnknown } from './revoke-credit-unknown';
import { signOutEverywhere } from './sign-out-everywhere';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

const signedIn: { viewer: Viewer | null } = { viewer: null };
vi.mock('@/lib/auth/get-viewer', () => ({
  requireViewer: async () => {
    if (!signedIn.viewer) throw new Problem('not-signed-in');
    return signedIn.viewer;
  },
}));
vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({
      origin: 'http://localhost:3000',
      'x-forwarded-for': '203.0.113.5',
      'user-agent': 'curl/8.14.1',
    }),
}));

let writer: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
});
beforeEach(() => {
  signedIn.viewer = writer;
});

/** Calls an action as the network does, with anything. */
const call = (action: unknown, given: unknown) =>
  (action as (given: unknown) => Promise<{ ok: boolean; problem?: { code: string; message: string } }>)(
    given,
  );

const actions = {
  createHelpline,
  createStory,
  createTag,
  createUpdate,
  decideCreditUnknown,
  editPhoto,
  publishStory,
  publishUpdate,
  revokeCreditUnknown,
  unpublishStory,
  withdrawUpdate,
};

async function everything() {
  const counts = [
    database().story.count(),
    database().helpline.count(),
    database().tag.count(),
    database().update.count(),
    database().auditLine.count(),
  ];
  return Promise.all(counts);
}

describe('actions', () => {
  it.each(Object.entries(actions))('%s does nothing for somebody who is not signed in', async (_, action) => {
    signedIn.viewer = null;
    const before = await everything();
    expect(await call(action, {})).toMatchObject({ ok: false, problem: { code: 'not-signed-in' } });
    expect(await everything()).toEqual(before);
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const deep = Array.from({ length: 5_000 }).reduce<unknown>((inner) => [inner], 'x');
  const nonsense = [
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { id: 'x' },
    { id: newId(), version: 'x' },
    circular,
    deep,
    10n,
  ];
  it.each(Object.entries(actions))('%s refuses what is no request of its own', async (_, action) => {
    const before = await everything();
    for (const given of nonsense) {
      const answer = await call(action, given);
      expect(answer.ok).toBe(false);
      expect(['bad-request', 'too-deep', 'not-found']).toContain(answer.problem?.code);
    }
    expect(await everything()).toEqual(before);
  });

  it('answer with what the use case gives, and with the problem it has', async () => {
    const id = newId();
    expect(await createStory(id)).toEqual({ ok: true, value: { id } });
    const version = { id, version: 0, substantive: false };
    const refused = await publishStory(version);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'preflight-failed' } });
    expect(!refused.ok && refused.problem.message).toMatch(/\.$/);
    expect(await createUpdate({ id: newId(), storyId: id, kind: 'update' })).toMatchObject({
      problem: { code: 'wrong-state' },
    });
    expect(await signOutEverywhere()).toEqual({ ok: true, value: 0 });
  });

  it('store texts that PostgreSQL would refuse without what it refuses', async () => {
    const tag = await createTag({ name: 'Fer\u0000ries' });
    expect(tag).toMatchObject({ ok: true, value: { name: 'Fer\ufffdries' } });
    const input = { name: 'Line \ud83d', phone: '0800', url: '', region: '\u0000', hours: '' };
    expect(await createHelpline(input)).toMatchObject({ ok: true, value: { name: 'Line \ufffd' } });
    const credit = { ...emptyCredit, creators: ['A\u0000'] };
    const edit = { alt: '\ud83d', caption: '\u0000', copyrightNotice: '', credit };
    expect(await editPhoto({ id: newId(), edit })).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('keep a helpline only with a number or an address', async () => {
    await addSection();
    const input = { name: 'Line', phone: '', url: '', region: '', hours: '' };
    expect(await createHelpline(input)).toMatchObject({ problem: { code: 'invalid-fields' } });
    const bad = { ...input, url: 'javascript:alert(1)' };
    expect(await createHelpline(bad)).toMatchObject({ problem: { code: 'bad-request' } });
    const good = { ...input, phone: '0800 555 0100' };
    expect(await createHelpline(good)).toMatchObject({ ok: true, value: { phone: '0800 555 0100' } });
  });
});

it('notes in the audit log where somebody came from', async () => {
  const name = `Night line ${newId()}`;
  const asked = { name, phone: '0800 555 0199', url: '', region: '', hours: '' };
  expect(await call(createHelpline, asked)).toMatchObject({ ok: true });
  const helpline = await database().helpline.findFirstOrThrow({ where: { name } });
  const line = await database().auditLine.findFirst({ where: { subjectId: helpline.id } });
  expect(line).toMatchObject({ personId: writer.id, address: '203.0.113.5', agent: 'curl/8.14.1' });
});
