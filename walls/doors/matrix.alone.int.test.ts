import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inRoot } from '@/scripts/root.ts';
import { callAction, callPage, callRoute } from './call-door';
import { makeCast } from './cast';
import { type Door, entryOf, findActions, findPages, findRoutes } from './doors';
import { visitInTransactions } from './knock';
import type { Rule } from './rule';
import { peopleActions, photoActions, siteActions } from './rules/desk-actions';
import { openPages, pageRules } from './rules/pages';
import { openRoutes, routeRules } from './rules/routes';
import { liveActions, openActions, reviewActions, storyActions } from './rules/story-actions';
import { type Stage, setStage } from './stage';
import { tryDoor } from './try-door';

vi.mock('@/lib/auth/get-viewer', async () => (await import('./knock')).whoKnocks);
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }),
  cookies: async () => ({ set: () => {}, get: () => undefined }),
}));

type Rules = Record<string, Rule | Rule[]>;
const actionRules: Rules = {
  ...storyActions,
  ...reviewActions,
  ...liveActions,
  ...photoActions,
  ...siteActions,
  ...peopleActions,
};

let stage: Stage;
let leave: () => void;
beforeAll(async () => {
  stage = await setStage(await makeCast());
  leave = visitInTransactions();
});
afterAll(() => leave());

const named = (door: Door): [string, Door] => [door.name, door];
const actions = await findActions();
const routes = await findRoutes();
/** What readers open is drawn from what is published alone (lib/newsroom/nothing-leaks.int.test.ts), by the walls between rooms. */
const pages = findPages().filter(({ file }) => !file.startsWith('app/(site)/'));

/** Each door has a rule of who may pass (in rules/), or is said to be open, with the test that holds who may come. */
function expectRules(doors: Door[], rules: Rules, open: Record<string, string>): void {
  const known = [...Object.keys(rules), ...Object.keys(open)].sort();
  expect(doors.map(({ name }) => name).sort()).toEqual(known);
  expect(Object.values(open).filter((file) => !existsSync(inRoot(file)))).toEqual([]);
}

async function expectKept(
  rule: Rule | Rule[] | undefined,
  call: Parameters<typeof tryDoor>[2],
): Promise<void> {
  const { faults } = await tryDoor(stage, [rule ?? []].flat(), call);
  expect(faults).toEqual([]);
}

describe('the matrix', () => {
  const faultsOf = async (said: string) => {
    const rule = storyActions.publishStory as Rule;
    return (await tryDoor(stage, [rule], async () => said)).faults.join('\n');
  };

  it('notices a door that lets everybody in, one that nobody passes, and one that tells too much', async () => {
    const open = await faultsOf('in');
    expect(open).toContain('writer of city, a colleague’s draft: may not, and was told in');
    expect(open).toContain('without a session, was told in');
    expect(await faultsOf('not-found')).toContain('nobody was let in');
    expect(await faultsOf('not-allowed')).toContain('may not know of it, and was told not-allowed');
    expect(await faultsOf('bad-request')).toContain(
      'admin of all, their own killed story: may, and was told',
    );
  });
});

describe('server actions', () => {
  it('have a rule each', () => expectRules(actions, actionRules, openActions));
  it.each(actions.filter(({ name }) => actionRules[name]).map(named))('%s', async (name, door) =>
    expectKept(actionRules[name], callAction(await entryOf(door))),
  );
});

describe('route handlers', () => {
  it('have a rule each', () => expectRules(routes, routeRules, openRoutes));
  it.each(routes.filter(({ name }) => routeRules[name]).map(named))('%s', async (name, door) =>
    expectKept(routeRules[name], callRoute(await entryOf(door))),
  );
});

describe('pages', () => {
  it('have a rule each', () => expectRules(pages, pageRules, openPages));
  it.each(pages.filter(({ name }) => pageRules[name]).map(named))('%s', async (name, door) =>
    expectKept(pageRules[name], callPage(await entryOf(door))),
  );
});
