import type { PostState } from '@/lib/document/shapes/embed-watch';
import { isProblem } from '@/lib/kit/problem';
import { sayEmbed } from '@/lib/newsroom/embeds/say-embed';
import type { DemoDesk } from './demo-desk';

/** A post that the demo's stories quote and that is gone since: the desk has yet to decide what readers get. */
const lost: { address: string; state: PostState } = {
  address: 'https://x.example/saltmarch/status/872',
  state: 'gone',
};

/** Notes that one quoted post is gone. Where no story quotes it there is nothing to note. */
export async function losePost(desk: DemoDesk): Promise<void> {
  try {
    await sayEmbed(desk.at('castellan', { daysAgo: 1, at: '17:20' }), lost);
  } catch (error) {
    if (!isProblem(error, 'not-found')) throw error;
  }
}
