import type { StoryPlan } from '../plan';
import { h2, p, ul } from '../write';

/** A draft, just begun: no standfirst yet. */
export const draftPassLine: StoryPlan = {
  key: 'draft-pass-line',
  internalSlug: 'pass-line-winter',
  kind: 'news',
  section: 'news',
  tags: ['Transport', 'Floods'],
  bylines: ['ruel'],
  by: 'ruel',
  kicker: 'Railways',
  headline: 'The pass line: when will the viaduct open again?',
  standfirst: '',
  published: null,
  saved: { daysAgo: 0, at: '07:50' },
  lead: { picture: 'train' },
  body: [
    p(
      'Divers are to look at the four piers of the Tarrow viaduct this week. Until they have, the morning train ends at Lower Tarrow halt, which is itself under a metre of mud.',
    ),
    h2('Still to ask'),
    ul(
      'Norland Rail: who pays for the buses, and until when?',
      'The school at Hallin: how many children come by train? Headteacher rings back after three.',
      'Idris has the divers’ number.',
    ),
  ],
};
