import { hash } from '@node-rs/argon2';
import { addColleague, addSection } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import { type Role, roles, type Viewer } from '@/lib/policy/viewer';

/** Who works in the newsroom of the matrix: somebody of each role for `city` only, and the same for all sections. */
export interface Cast {
  /** The section that the limited ones work for, and one that they don't. */
  city: string;
  sport: string;
  limited: Record<Role, Viewer>;
  whole: Record<Role, Viewer>;
  /** Whose things the others' are. */
  colleague: Viewer;
  /** People to act upon: of each role, in the section and elsewhere. */
  others: Viewer[];
}

const eachRole = async (work: (role: Role) => Promise<Viewer>) =>
  Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await work(role)]))) as Record<
    Role,
    Viewer
  >;

/** The password of all of them. Its hash costs next to nothing: what is tried here is not how hard it is to guess. */
export const password = 'harbour lights at dusk';

export async function makeCast(): Promise<Cast> {
  const passwordHash = await hash(password, { memoryCost: 64, timeCost: 1, parallelism: 1 });
  const [{ id: city }, { id: sport }] = await Promise.all([addSection('city'), addSection('sport')]);
  const limited = await eachRole((role) =>
    addColleague(role, { name: `${role} of city`, passwordHash, sectionIds: [city] }),
  );
  const whole = await eachRole((role) => addColleague(role, { name: `${role} of all`, passwordHash }));
  const others = await Promise.all([
    addColleague('admin', { name: 'an administrator' }),
    addColleague('editor', { name: 'an editor' }),
    addColleague('writer', { name: 'a writer of city', sectionIds: [city] }),
    addColleague('writer', { name: 'a writer of sport', sectionIds: [sport] }),
    addColleague('contributor', { name: 'a contributor for all' }),
  ]);
  return { city, sport, limited, whole, colleague: await addColleague('writer'), others };
}

/** Everybody who knocks: each role of one section, and of all. */
export function everybody({ limited, whole }: Cast): Viewer[] {
  return [...Object.values(limited), ...Object.values(whole)].map((viewer) => ({
    ...viewer,
    sessionId: newId(),
  }));
}
