import { getSections } from '@/lib/data/public/get-sections';
import { getSite } from '@/lib/data/public/get-site';
import { orderStaleCards as order } from '@/lib/data/write/share-cards';
import { inTransaction } from '@/lib/data/write/transaction';
import { cardLook } from './card-recipe';

/** Orders some of the cards that aren't as the site looks now. @returns whether there may be more */
export async function orderStaleCards(limit = 100): Promise<boolean> {
  const [site, sections] = await Promise.all([getSite(), getSections()]);
  return (await inTransaction((tx) => order(tx, cardLook(site, sections), limit))) === limit;
}
