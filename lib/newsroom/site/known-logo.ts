import { holdLogoFiles } from '@/lib/data/write/logo-files';
import type { Transaction } from '@/lib/data/write/transaction';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { Problem } from '@/lib/kit/problem';
import { cleanLogo } from './clean-logo';

/**
 * Settings with a logo that may stand in every page: a drawing of shapes alone, a picture that is there, with the measures that it
 * has, whatever was said of it.
 * @throws Problem `logo-refused`, `logo-gone`
 */
export async function withKnownLogo(tx: Transaction, settings: SiteSettings): Promise<SiteSettings> {
  const logo = cleanLogo(settings.logo);
  const picture = settings.logoPicture;
  if (!picture) return { ...settings, logo };
  const known = await holdLogoFiles(tx, [picture.day.name, ...(picture.night ? [picture.night.name] : [])]);
  const day = known.get(picture.day.name);
  const night = picture.night && known.get(picture.night.name);
  if (!day || night === undefined) throw new Problem('logo-gone');
  return { ...settings, logo, logoPicture: { day, night } };
}
