import { getCardStory } from '@/lib/data/public/get-card-story';
import { getLogoFile } from '@/lib/data/public/get-logo-file';
import { getSections } from '@/lib/data/public/get-sections';
import { getSite } from '@/lib/data/public/get-site';
import { readShareCard, removeShareCard, writeShareCard } from '@/lib/data/write/share-cards';
import { inTransaction, lockPhotoFiles } from '@/lib/data/write/transaction';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { sharePicture } from '@/lib/document/share-picture';
import { contentHash } from '@/lib/photos/rendition';
import { runDrawing } from '@/lib/photos/share-card/run-drawing';
import type { ShareCard } from '@/lib/photos/share-card/share-card';
import { photoStorage } from '@/lib/storage/photo-storage';
import { shareCardKey } from '@/lib/storage/storage-key';
import { cardLook, cardOf, cardRecipe } from './card-recipe';

/** How long the card of before stays: pages that are open, or kept on the way, still name it. */
const removeAfter = 10 * 60_000;

/** A card whose logo is a picture gets it, as a data address. */
async function withLogo(card: ShareCard, { look }: SiteInfo): Promise<ShareCard> {
  const name = look.logoPicture?.day.name;
  if (!name || card.logo !== name) return card;
  const bytes = await getLogoFile(`${name}.webp`);
  return { ...card, logo: bytes ? `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}` : '' };
}

/**
 * Gives a published story the card that it is shared with elsewhere, if it has no picture that may be: drawn once, under an
 * address made of its content, and anew when what it says or how the site looks has changed. Done twice it comes out the same.
 */
export async function drawShareCard(storyId: string, signal: AbortSignal, at = new Date()): Promise<void> {
  const [story, site, sections] = await Promise.all([getCardStory(storyId), getSite(), getSections()]);
  if (typeof story === 'string') return;
  const look = cardLook(site, sections);
  const card = sharePicture(story) ? null : cardOf(story, site, sections);
  const recipe = card ? cardRecipe(card) : '';
  const stored = await readShareCard(storyId);
  if (stored?.look === look && stored.recipe === recipe) return;
  const isDrawn = stored !== null && stored.recipe === recipe;
  const picture = card && !isDrawn ? await runDrawing(await withLogo(card, site), signal) : null;
  const key = picture ? shareCardKey(contentHash(picture)) : isDrawn ? stored.key : null;
  await inTransaction(async (tx) => {
    const before = stored?.key ?? null;
    if (!(await writeShareCard(tx, storyId, { look, recipe, key }))) return;
    if (before && before !== key) await removeShareCard(tx, before, new Date(at.getTime() + removeAfter));
    if (!picture || !key) return;
    // Before the commit, so that no page names a card that isn't there.
    await lockPhotoFiles(tx);
    await photoStorage().put('public', key, picture);
  });
}
