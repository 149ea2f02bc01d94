import { getPerson } from '@/lib/data/desk/get-person';
import { setPortrait } from '@/lib/newsroom/people/set-portrait';
import type { DemoDesk } from './demo-desk';
import type { PhotoIds } from './load-pictures';
import { authors, type StaffKey, staff } from './newsroom';

/** Gives everybody with an account the picture of their byline, once. */
export async function loadPortraits(desk: DemoDesk, photo: PhotoIds): Promise<void> {
  for (const [key, { author }] of Object.entries(staff) as [StaffKey, (typeof staff)[StaffKey]][]) {
    const context = desk.at(key, { daysAgo: 29, at: '10:00' });
    const { id } = context.viewer;
    const { portrait } = await getPerson(context.viewer, id);
    if (!portrait) {
      const photoId = photo(authors[author].portrait);
      await setPortrait(context, { id, portrait: { photoId, alt: `Portrait of ${authors[author].name}` } });
    }
  }
}
