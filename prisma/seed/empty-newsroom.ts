import { ensureSection, ensureSite } from '@/lib/data/write/set-up-newsroom';

const sections = ['News', 'Culture', 'Sport', 'Opinion'];

/** What a newsroom needs to publish its first story: a name, the zone of this machine, and sections. */
export async function ensureEmptyNewsroom(): Promise<void> {
  for (const [position, name] of sections.entries()) {
    await ensureSection({ slug: name.toLowerCase(), name, description: '', position });
  }
  // Last: it is how the next start knows that all of this was done.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const site = { name: 'The Newsroom', tagline: '', description: '', language: 'en', zone: timeZone };
  await ensureSite(site, false);
}
