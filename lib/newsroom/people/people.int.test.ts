import { beforeEach, describe, expect, it } from 'vitest';
import { findAccountLink } from '@/lib/auth/find-account-link';
import { database } from '@/lib/data/client';
import { getPerson } from '@/lib/data/desk/get-person';
import { listInvitations, listPeople } from '@/lib/data/desk/list-people';
import { listSessions } from '@/lib/data/desk/list-sessions';
import { addColleague, addSection, addSession, auditLines, unique } from '@/lib/data/test-support/newsroom';
import { findLiveSession } from '@/lib/data/write/sessions';
import { newSecretToken, tokenHash } from '@/lib/kit/secret-token';
import type { Invitation } from '@/lib/policy/person-requests';
import type { Role, Viewer } from '@/lib/policy/viewer';
import { acting, Clock, refusal } from '../test-support/desk';
import { acceptInvitation } from './accept-invitation';
import { changeRole } from './change-role';
import { changeStanding } from './change-standing';
import { editProfile } from './edit-profile';
import { endSessions } from './end-sessions';
import { invitePerson } from './invite-person';
import { askForResetLink, makeResetLink } from './make-reset-link';
import { changePassword, resetPassword } from './set-password';
import { withdrawInvitation } from './withdraw-invitation';

let clock: Clock;
let admin: Viewer;
let editor: Viewer;
let writer: Viewer;

beforeEach(async () => {
  clock = new Clock(new Date().toISOString());
  [admin, editor, writer] = await Promise.all([
    addColleague('admin'),
    addColleague('editor'),
    addColleague('writer'),
  ]);
});

const as = (viewer: Viewer) => acting(viewer, clock);
const tokenOf = ({ path }: { path: string }) => path.split('/').at(-1) ?? '';
const wanted = (given: Partial<Invitation> = {}): Invitation => ({
  email: `${unique('Fay')}@Ledger.example`,
  role: 'contributor',
  sectionIds: [],
  days: 1,
  ...given,
});
const join = (token: string, name = 'Fay Adeyemi') =>
  acceptInvitation({ token, name, passwordHash: 'a hash' }, clock.now());
async function session(person: Viewer): Promise<string> {
  const token = newSecretToken();
  await addSession(person.id, token, clock.now());
  return token;
}
const isLive = async (token: string) => (await findLiveSession(tokenHash(token), clock.now())) !== null;

describe('an invitation', () => {
  it('lets somebody in once, with the role and sections that were settled', async () => {
    const city = await addSection();
    const request = wanted({ role: 'writer', sectionIds: [city.id, city.id] });
    const made = await invitePerson(as(editor), request);
    const token = tokenOf(made);
    expect(JSON.stringify(await database().accountLink.findMany())).not.toContain(token);
    expect(await findAccountLink(token, 'invite')).toEqual({
      email: request.email.toLowerCase(),
      role: 'writer',
    });
    expect(await findAccountLink(token, 'reset')).toBeNull();
    const { email } = await join(token);
    const person = await database().person.findUniqueOrThrow({ where: { email } });
    expect(person).toMatchObject({ name: 'Fay Adeyemi', role: 'writer', sectionIds: [city.id] });
    expect((await auditLines(person.id)).map(({ verb }) => verb)).toEqual(['person.invite', 'person.join']);
    expect((await refusal(join(token))).code).toBe('link-ended');
    expect(await findAccountLink(token, 'invite')).toBeNull();
  });

  it('ends with its time, when it is withdrawn, with the next one, and with the account of its maker', async () => {
    const late = tokenOf(await invitePerson(as(admin), wanted({ days: 1 })));
    clock.pass(24 * 60);
    expect((await refusal(join(late))).code).toBe('link-ended');

    const withdrawn = await invitePerson(as(admin), wanted());
    expect((await refusal(withdrawInvitation(as(writer), withdrawn))).code).toBe('not-allowed');
    await withdrawInvitation(as(editor), withdrawn);
    expect((await refusal(join(tokenOf(withdrawn)))).code).toBe('link-ended');
    expect((await refusal(withdrawInvitation(as(admin), withdrawn))).code).toBe('not-found');

    const request = wanted();
    const first = tokenOf(await invitePerson(as(admin), request));
    const second = tokenOf(await invitePerson(as(admin), request));
    expect((await refusal(join(first))).code).toBe('link-ended');
    await join(second);

    const orphan = tokenOf(await invitePerson(as(editor), wanted()));
    await changeStanding(as(admin), { id: editor.id, standing: 'suspended' });
    expect((await refusal(join(orphan))).code).toBe('link-ended');
  });

  it('is used by one of two who come at once', async () => {
    const token = tokenOf(await invitePerson(as(admin), wanted()));
    const outcomes = await Promise.allSettled([join(token), join(token), join(token)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('goes to nobody who works here, and brings back who was removed as who they were', async () => {
    const { email } = await database().person.findUniqueOrThrow({ where: { id: writer.id } });
    expect((await refusal(invitePerson(as(admin), wanted({ email: email.toUpperCase() })))).code).toBe(
      'person-exists',
    );
    await changeStanding(as(admin), { id: writer.id, standing: 'removed' });
    await join(
      tokenOf(await invitePerson(as(admin), wanted({ email, role: 'draft_reader' }))),
      'Writer Again',
    );
    const person = await database().person.findUniqueOrThrow({ where: { email } });
    expect(person).toMatchObject({ id: writer.id, role: 'draft_reader', disabledAt: null, removedAt: null });
  });

  it('gives what its maker may give', async () => {
    const outcome = (viewer: Viewer, given: Partial<Invitation>) =>
      invitePerson(as(viewer), wanted(given)).then(
        () => 'made',
        (problem: { code: string }) => problem.code,
      );
    const given = (viewer: Viewer) =>
      Promise.all((['admin', 'editor', 'writer'] as Role[]).map((role) => outcome(viewer, { role })));
    expect(await given(admin)).toEqual(['made', 'made', 'made']);
    expect(await given(editor)).toEqual(['not-allowed', 'not-allowed', 'made']);
    expect(await given(writer)).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
    const [city, sport] = [(await addSection()).id, (await addSection()).id];
    const ofCity = await addColleague('editor', { sectionIds: [city] });
    expect(await outcome(ofCity, { role: 'writer', sectionIds: [city] })).toBe('made');
    expect(await outcome(ofCity, { role: 'writer', sectionIds: [city, sport] })).toBe('not-allowed');
    expect(await outcome(ofCity, { role: 'writer', sectionIds: [] })).toBe('not-allowed');
    expect(await outcome(admin, { sectionIds: ['00000000-0000-4000-8000-000000000000'] })).toBe(
      'bad-request',
    );
  });

  it('stands in the list until it is used', async () => {
    const made = await invitePerson(as(editor), wanted());
    const find = async () => (await listInvitations(admin, clock.now())).find(({ id }) => id === made.id);
    expect(await find()).toMatchObject({ email: made.email, by: editor.name, mayWithdraw: true });
    await join(tokenOf(made));
    expect(await find()).toBeUndefined();
    await expect(listInvitations(writer)).rejects.toThrow('not-allowed');
  });
});

describe('somebody’s place', () => {
  it('changes at once, and back', async () => {
    const city = (await addSection()).id;
    const token = await session(writer);
    const before = await changeRole(as(admin), { id: writer.id, role: 'editor', sectionIds: [city] });
    expect(before).toEqual({ id: writer.id, role: 'writer', sectionIds: [] });
    const found = await findLiveSession(tokenHash(token), clock.now());
    expect(found?.person).toMatchObject({ role: 'editor', sectionIds: [city] });
    await changeRole(as(admin), before);
    expect((await findLiveSession(tokenHash(token), clock.now()))?.person.role).toBe('writer');
  });

  it('is not for oneself, for those above one, nor to be raised above oneself', async () => {
    const change = async (viewer: Viewer, id: string, role: Role) =>
      (await refusal(changeRole(as(viewer), { id, role, sectionIds: [] }))).code;
    expect(await change(admin, admin.id, 'writer')).toBe('not-oneself');
    expect(await change(editor, admin.id, 'writer')).toBe('not-allowed');
    expect(await change(editor, writer.id, 'editor')).toBe('not-allowed');
    expect(await change(writer, editor.id, 'writer')).toBe('not-allowed');
    await changeRole(as(editor), { id: writer.id, role: 'contributor', sectionIds: [] });
  });

  it('leaves an administrator, also when two go at once', async () => {
    await database().person.updateMany({
      where: { id: { not: admin.id }, role: 'admin' },
      data: { role: 'writer' },
    });
    const other = await addColleague('admin');
    const outcomes = await Promise.allSettled([
      changeStanding(as(admin), { id: other.id, standing: 'suspended' }),
      changeStanding(as(other), { id: admin.id, standing: 'suspended' }),
    ]);
    const left = await database().person.count({ where: { role: 'admin', disabledAt: null } });
    expect([outcomes.filter(({ status }) => status === 'fulfilled').length, left]).toEqual([1, 1]);
  });
});

describe('somebody’s access', () => {
  it('ends everywhere when they are suspended, and what they had stays', async () => {
    const tokens = [await session(writer), await session(writer)];
    await changeStanding(as(editor), { id: writer.id, standing: 'suspended' });
    expect(await Promise.all(tokens.map(isLive))).toEqual([false, false]);
    expect((await getPerson(admin, writer.id)).person).toMatchObject({ standing: 'suspended', sessions: 0 });
    await changeStanding(as(editor), { id: writer.id, standing: 'active' });
    expect(await isLive(tokens[0] ?? '')).toBe(false);
    expect(await isLive(await session(writer))).toBe(true);
  });

  it('is for administrators to remove, and to give back', async () => {
    expect((await refusal(changeStanding(as(editor), { id: writer.id, standing: 'removed' }))).code).toBe(
      'not-allowed',
    );
    await changeStanding(as(admin), { id: writer.id, standing: 'removed' });
    const ids = async (removed: boolean) => (await listPeople(admin, { removed })).map(({ id }) => id);
    expect([(await ids(false)).includes(writer.id), (await ids(true)).includes(writer.id)]).toEqual([
      false,
      true,
    ]);
    expect((await refusal(changeStanding(as(editor), { id: writer.id, standing: 'active' }))).code).toBe(
      'not-allowed',
    );
    await changeStanding(as(admin), { id: writer.id, standing: 'active' });
  });

  it('is seen and ended by session, one’s own and those of people below one', async () => {
    const [one, other] = [await session(writer), await session(writer)];
    const sessions = await listSessions(writer, writer.id, clock.now());
    expect(sessions).toHaveLength(2);
    const idOf = await database().session.findUniqueOrThrow({ where: { tokenHash: tokenHash(one) } });
    await endSessions(as(writer), { personId: writer.id, sessionId: idOf.id });
    expect([await isLive(one), await isLive(other)]).toEqual([false, true]);
    const foreign = { personId: editor.id, sessionId: null };
    expect((await refusal(endSessions(as(writer), foreign))).code).toBe('not-allowed');
    await session(editor);
    const theirs = (await listSessions(editor, editor.id, clock.now()))[0]?.id ?? '';
    expect((await refusal(endSessions(as(writer), { personId: writer.id, sessionId: theirs }))).code).toBe(
      'not-found',
    );
    expect(await endSessions(as(editor), { personId: writer.id, sessionId: null })).toBe(1);
    expect(await isLive(other)).toBe(false);
    await expect(listSessions(writer, editor.id)).rejects.toThrow('not-allowed');
  });
});

describe('a password', () => {
  const hashOf = async ({ id }: Viewer) =>
    (await database().person.findUniqueOrThrow({ where: { id } })).passwordHash;

  it('changes, and ends every session but the one that changed it', async () => {
    const token = await session(writer);
    const here = await database().session.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } });
    const other = await session(writer);
    await changePassword(as({ ...writer, sessionId: here.id }), { passwordHash: 'new' });
    expect([await hashOf(writer), await isLive(token), await isLive(other)]).toEqual(['new', true, false]);
  });

  it('is set by a link once, and all sessions end', async () => {
    expect((await refusal(makeResetLink(as(editor), writer))).code).toBe('not-allowed');
    const token = tokenOf(await makeResetLink(as(admin), writer));
    const asked = await askForResetLink((await getPerson(admin, writer.id)).person.email, clock.now());
    // The newest counts.
    expect((await refusal(resetPassword({ token, passwordHash: 'x' }, clock.now()))).code).toBe('link-ended');
    const open = await session(writer);
    await resetPassword({ token: tokenOf(asked ?? { path: '' }), passwordHash: 'by link' }, clock.now());
    expect([await hashOf(writer), await isLive(open)]).toEqual(['by link', false]);
    const again = resetPassword({ token: tokenOf(asked ?? { path: '' }), passwordHash: 'x' }, clock.now());
    expect((await refusal(again)).code).toBe('link-ended');
  });

  it('has no link for strangers and for who is suspended', async () => {
    expect(await askForResetLink('nobody@ledger.example', clock.now())).toBeNull();
    const token = tokenOf(await makeResetLink(as(admin), writer));
    await changeStanding(as(admin), { id: writer.id, standing: 'suspended' });
    expect((await refusal(resetPassword({ token, passwordHash: 'x' }, clock.now()))).code).toBe('link-ended');
    expect((await refusal(makeResetLink(as(admin), writer))).code).toBe('wrong-state');
  });
});

describe('a profile', () => {
  const byline = { name: 'Fay Ö. Adeyemi', jobTitle: 'Reporter', bio: 'Writes of rivers.', links: [] };

  it('makes a byline with an address of its own, which stays', async () => {
    const name = unique('Fay');
    await editProfile(as(writer), { id: writer.id, name, byline });
    const first = (await getPerson(writer, writer.id)).byline;
    expect(first).toMatchObject({ ...byline, slug: expect.stringMatching(/^fay-oe-adeyemi(-\d+)?$/) });
    const links = [{ label: 'Mastodon', url: 'https://social.example/@fay' }];
    await editProfile(as(admin), { id: writer.id, name, byline: { ...byline, name: 'F. Adeyemi', links } });
    expect((await getPerson(writer, writer.id)).byline).toMatchObject({
      slug: first?.slug,
      name: 'F. Adeyemi',
      links,
    });
    await editProfile(as(editor), { id: editor.id, name: 'Ed', byline });
    expect((await getPerson(editor, editor.id)).byline?.slug).not.toBe(first?.slug);
    await editProfile(as(writer), { id: writer.id, name, byline: null });
    expect((await getPerson(writer, writer.id)).byline?.name).toBe('F. Adeyemi');
  });

  it('is nobody else’s to change, and strangers’ pages are not there', async () => {
    const change = editProfile(as(editor), { id: writer.id, name: 'Somebody', byline: null });
    expect((await refusal(change)).code).toBe('not-allowed');
    await expect(getPerson(writer, editor.id)).rejects.toThrow('not-found');
  });
});
