import type { Bench } from '../bench';
import { measureLive } from '../edge/measure-live';
import { withDateline } from '../with-dateline';
import { measureKills } from './measure-kills';
import { measurePosts } from './measure-posts';
import { measureRender } from './measure-render';
import { sendPost, stageLive } from './stage-live';

const posts = 2_000;

/** A day of live coverage: how soon a post is everywhere, what its page costs, and that what is planned happens once. */
export const benchLive: Bench = async (context) =>
  withDateline(context, async (benched) => {
    context.tell(`staging live stories of ${posts} posts …`);
    await benched.stage.section('harbour', 'Harbour');
    const [read, held] = [await stageLive(benched, 'read', posts), await stageLive(benched, 'held', posts)];
    return [
      ...(await measurePosts(context, benched, read)),
      ...(await measureRender(context, benched, held, posts)),
      ...(await measureLive(context, benched, held.id, {
        what: 'A post until the last of 10,000 readers has it, p95',
        below: 1_000,
        tell: (n) => sendPost(benched, held, `News number ${n}.`),
      })),
      ...(await measureKills(context, benched)),
    ];
  });
