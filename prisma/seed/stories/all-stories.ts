import type { StoryPlan } from '../plan';
import { bakery } from './bakery';
import { beforeBreakfast } from './before-breakfast';
import { cityMatch } from './city-match';
import { columnQueues } from './column-queues';
import { darkSky } from './dark-sky';
import { domeFilm } from './dome-film';
import { draftPassLine } from './draft-pass-line';
import { draftRescue } from './draft-rescue';
import { emptyFlats } from './empty-flats';
import { ferrant } from './ferrant';
import { ferry } from './ferry';
import { ferryRaised } from './ferry-raised';
import { filmReview } from './film-review';
import { fiveValleys } from './five-valleys';
import { fiveValleysDe } from './five-valleys-de';
import { flood } from './flood';
import { karrIce } from './karr-ice';
import { lido } from './lido';
import { marketHall } from './market-hall';
import { nightTrams } from './night-trams';
import { saltGreenhouse } from './salt-greenhouse';
import { saltmarch } from './saltmarch';
import { shorePower } from './shore-power';
import { sorleyReview } from './sorley-review';
import { starlings } from './starlings';
import { windFarm } from './wind-farm';

/** Every story of the demo, in no particular order: readers see them by their times. */
export const allStories: readonly StoryPlan[] = [
  saltmarch,
  columnQueues,
  bakery,
  beforeBreakfast,
  nightTrams,
  cityMatch,
  filmReview,
  flood,
  darkSky,
  domeFilm,
  saltGreenhouse,
  shorePower,
  lido,
  ferrant,
  emptyFlats,
  starlings,
  ferry,
  ferryRaised,
  marketHall,
  karrIce,
  sorleyReview,
  windFarm,
  fiveValleys,
  fiveValleysDe,
  draftRescue,
  draftPassLine,
];
