import { z } from 'zod';
import { toJson } from '../json';
import { lockSite } from './lock-site';
import type { Transaction } from './transaction';

const links = z.array(z.looseObject({ url: z.string() }));
/** Only as much of the settings as is led: all else stays as it is stored. */
const linked = z.looseObject({ navigation: links.optional(), footer: links.optional() });

/** Settings whose links lead elsewhere; null where there is nothing to lead. */
function ledSettings(stored: unknown, lead: (url: string) => string): object | null {
  const settings = linked.safeParse(stored).data;
  if (!settings) return null;
  const all = [...(settings.navigation ?? []), ...(settings.footer ?? [])];
  if (all.every(({ url }) => lead(url) === url)) return null;
  const led = (list: z.infer<typeof links>) => list.map((link) => ({ ...link, url: lead(link.url) }));
  const { navigation, footer } = settings;
  return {
    ...settings,
    ...(navigation && { navigation: led(navigation) }),
    ...(footer && { footer: led(footer) }),
  };
}

/** Has links of the navigation and the footer lead elsewhere: those that readers see, and those that somebody is trying out. */
export async function leadSiteLinks(tx: Transaction, lead: (url: string) => string): Promise<void> {
  await lockSite(tx);
  const row = await tx.site.findUnique({ where: { id: 1 }, select: { look: true, draft: true } });
  const [look, draft] = [ledSettings(row?.look, lead), ledSettings(row?.draft, lead)];
  const data = { ...(look && { look: toJson(look) }), ...(draft && { draft: toJson(draft) }) };
  if (look || draft) await tx.site.update({ where: { id: 1 }, data });
}
