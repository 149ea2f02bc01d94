import { defaultEmbedSettings, type EmbedSettings, embedSettingsSchema } from '@/lib/document/embed-settings';

/** The site's settings for frames of platforms, as they are stored; the usual ones where nobody has set them. */
export function toEmbedSettings(stored: unknown): EmbedSettings {
  const settings = embedSettingsSchema.safeParse(stored);
  return settings.success ? settings.data : defaultEmbedSettings;
}
