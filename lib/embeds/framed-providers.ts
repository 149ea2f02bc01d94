import { providers } from './registry';

/** The providers whose posts can be shown in frames, for the site's settings; `origin`: where all their frames come from. */
export const framedProviders: readonly { name: string; label: string; origin: string | null }[] = providers
  .filter(({ frame }) => frame)
  .map(({ name, label, frameOrigin = null }) => ({ name, label, origin: frameOrigin }));
