import type { Bench } from '../bench';
import { withDateline } from '../with-dateline';
import { weighStories } from './weigh-stories';

/** What stories weigh as readers get them: the first part of the bench of the site, by itself. */
export const benchWeight: Bench = (context) =>
  withDateline(context, async (benched) => (await weighStories(context, benched)).rows);
