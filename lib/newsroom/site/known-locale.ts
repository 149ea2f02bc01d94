import { findZone } from '@/lib/data/write/find-zone';
import type { Transaction } from '@/lib/data/write/transaction';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { Problem } from '@/lib/kit/problem';
import { siteLanguages } from '@/lib/kit/site-locale';

/**
 * Settings in a language that readers' pages have words in, and in a zone that there is. What holds already may stay, however
 * it came there.
 * @param present the settings that hold
 * @throws Problem `language-unknown`, `zone-unknown`
 */
export async function withKnownLocale(
  tx: Transaction,
  settings: SiteSettings,
  present: Pick<SiteSettings, 'language' | 'zone'>,
): Promise<SiteSettings> {
  const { language } = settings;
  if (language !== present.language && !siteLanguages.includes(language))
    throw new Problem('language-unknown', { language });
  if (settings.zone === present.zone) return settings;
  const zone = await findZone(tx, settings.zone);
  if (!zone) throw new Problem('zone-unknown', { zone: settings.zone });
  return { ...settings, zone };
}
