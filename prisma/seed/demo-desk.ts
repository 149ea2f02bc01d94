import { randomBytes } from 'node:crypto';
import { hashPassword } from '@/lib/auth/password';
import { listHelplines } from '@/lib/data/desk/list-helplines';
import { ensureAuthor, ensurePerson, ensureSection, ensureSite } from '@/lib/data/write/set-up-newsroom';
import type { NewsroomContext } from '@/lib/newsroom/context';
import { createHelpline } from '@/lib/newsroom/create-helpline';
import type { Viewer } from '@/lib/policy/viewer';
import { type Calendar, calendarOf, type Moment } from './calendar';
import { demoId } from './demo-id';
import {
  type AuthorKey,
  authors,
  type HelplineKey,
  helplines,
  outlet,
  type SectionKey,
  type StaffKey,
  sections,
  staff,
} from './newsroom';

/** The demo's newsroom once its people, sections and helplines are there: who acts when, and what has which id. */
export interface DemoDesk {
  calendar: Calendar;
  /** The context of a member of staff acting at that moment. */
  at(who: StaffKey, moment: Moment): NewsroomContext;
  section(key: SectionKey): string;
  author(key: AuthorKey): string;
  helpline(key: HelplineKey): string;
}

const entries = <K extends string, V>(record: Record<K, V>) => Object.entries(record) as [K, V][];

/** Every key's id, made one after the other in the order of the record. */
async function idsOf<K extends string, V>(
  record: Record<K, V>,
  ensure: (value: V, position: number, key: K) => Promise<string>,
): Promise<(key: K) => string> {
  const ids = {} as Record<K, string>;
  for (const [position, [key, value]] of entries(record).entries()) {
    ids[key] = await ensure(value, position, key);
  }
  return (key) => ids[key];
}

/** Nobody knows this password, the person included: an administrator sets another. */
const unknownPassword = () => hashPassword(randomBytes(24).toString('base64url'));

/** Makes what is missing of the outlet, its sections, people, bylines and helplines. */
export async function openDemoDesk(now: Date): Promise<DemoDesk> {
  await ensureSite(outlet, true);
  const calendar = calendarOf(now, outlet.zone);
  const section = await idsOf(sections, (plan, position) => ensureSection({ ...plan, position }));
  const person = await idsOf(staff, async ({ email, name, role }) =>
    ensurePerson({ email, name, role, passwordHash: await unknownPassword() }),
  );
  const personOf = (key: AuthorKey) => entries(staff).find(([, { author }]) => author === key)?.[0];
  const author = await idsOf(authors, ({ slug, name, jobTitle, bio }, _, key) => {
    const account = personOf(key);
    return ensureAuthor({ slug, name, jobTitle, bio, personId: account ? person(account) : null });
  });
  const viewer = (key: StaffKey): Viewer => ({
    id: person(key),
    name: staff[key].name,
    role: staff[key].role,
    sectionIds: [],
    sessionId: demoId(`session:${key}`),
  });
  const at = (who: StaffKey, moment: Moment) => ({
    viewer: viewer(who),
    now: () => calendar.instant(moment),
  });
  const editor = at('teague', { daysAgo: 30, at: '09:00' });
  const known = await listHelplines(editor.viewer);
  const helpline = await idsOf(helplines, async (plan) => {
    const existing = known.find(({ name }) => name === plan.name);
    return (existing ?? (await createHelpline(editor, plan))).id;
  });
  return { calendar, at, section, author, helpline };
}
