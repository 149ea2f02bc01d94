import { providers } from './registry';

/** The providers whose posts can be shown in frames, for the site's settings. */
export const framedProviders: readonly { name: string; label: string }[] = providers
  .filter(({ frame }) => frame)
  .map(({ name, label }) => ({ name, label }));
