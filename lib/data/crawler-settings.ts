import {
  type CrawlerSettings,
  crawlerSettingsSchema,
  defaultCrawlers,
} from '@/lib/document/crawler-settings';

/** Which crawlers may come, as it is stored; all of them where nobody has decided. */
export function toCrawlerSettings(stored: unknown): CrawlerSettings {
  const settings = crawlerSettingsSchema.safeParse(stored);
  return settings.success ? settings.data : defaultCrawlers;
}
