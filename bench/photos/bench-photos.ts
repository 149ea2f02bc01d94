import type { Bench } from '../bench';
import { withDateline } from '../with-dateline';
import { measureSearch } from './measure-search';

/** The photo library. */
export const benchPhotos: Bench = (context) =>
  withDateline(context, (benched) => measureSearch(context, benched));
