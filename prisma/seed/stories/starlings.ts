import type { StoryPlan } from '../plan';
import { h2, p, quote } from '../write';

export const starlings: StoryPlan = {
  key: 'starlings',
  internalSlug: 'explainer-starlings',
  urlSlug: 'how-starlings-turn-at-once',
  kind: 'explainer',
  section: 'science',
  tags: ['Birds', 'Saltings'],
  bylines: ['castellan'],
  by: 'halloway',
  kicker: 'Explained',
  headline: 'How do 60,000 starlings turn at once without anybody being in charge?',
  standfirst:
    'They are back over Saltings reed bed, every evening at about ten past four. So are the people who count them.',
  lead: { picture: 'starlings' },
  published: { daysAgo: 13, at: '12:00' },
  body: [
    p(
      'It begins with nothing: a smudge over the sluice, that could be smoke. Then a second smudge comes in from the fields and the two become one, and for the next twenty-five minutes the sky over Saltings does something that the people on the dyke, who have seen it before, still can’t look away from long enough to pour their tea.',
    ),
    h2('Who decides where it goes?'),
    p(
      'Nobody. For a long time it was thought that there must be a leader, or a signal too quick to be seen. Since cameras have been able to follow single birds, one knows that each starling does no more than watch its neighbours, and not all of them: six or seven, whichever are nearest, however far off that is. If they turn, it turns. That is enough. A change of mind at one edge is at the other in half a second.',
    ),
    h2('Why seven?'),
    p(
      'It seems to be the best bargain. With fewer, the flock falls apart; with more, each bird has too much to attend to and reacts late. When the coastal station [built flocks in a computer](https://station.example.org/flocks) and let the number vary, those with six or seven were the last to be scattered by a hawk.',
    ),
    quote(
      'You can try it with a school class in a gym. Tell each child to keep beside two others and to say nothing. In one minute you have something that frightens the teacher.',
      'Dr Amara Fell, coastal station',
    ),
    h2('And why do it at all?'),
    p(
      'There are three answers, and birds are under no duty to choose. It is safe: a hawk that flies into sixty thousand birds sees all of them and none. It is warm, or rather the roost will be, and one has to gather first. And it may be news. Starlings that fed well come in straight and early; hungry ones follow them out the next morning.',
    ),
    h2('Where to stand'),
    p(
      'On the dyke by the second sluice, with the wind behind you, from a quarter to four. Dogs on a lead, please. Wear a hat that you do not love.',
    ),
  ],
};
