import { noPings, type PingSettings, pingSettingsSchema } from '@/lib/document/ping-settings';

/** Who is told of publications, as it is stored; nobody where no one has set it. */
export function toPingSettings(stored: unknown): PingSettings {
  const settings = pingSettingsSchema.safeParse(stored);
  return settings.success ? settings.data : noPings;
}
