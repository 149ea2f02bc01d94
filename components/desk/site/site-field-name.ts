import { policyKinds } from '@/lib/document/site/site-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';

/** What is wrong with a field at a path of the settings, and what to do about it. */
export function siteFault(at: string, fault: string): string {
  const words = siteSettingsMessages().faults;
  const sentence = fault in words ? words[fault as keyof typeof words] : words.other;
  return typeof sentence === 'string' ? sentence : sentence(at);
}

/** What people call a field of the site's settings, as `SiteFields` names it. */
export function siteFieldName(field: string): string {
  const words = siteSettingsMessages();
  const policy = policyKinds.find((kind) => field === `policy-${kind}`);
  if (policy) return words.kinds[policy];
  if (field.startsWith('tone-')) return words.toneNumber(Number(field.slice('tone-'.length)) + 1);
  const names: Record<string, unknown> = {
    ...words,
    ...{ faces: words.type, navigation: words.links, footer: words.footerLinks, social: words.parts.social },
  };
  const name = names[field];
  return typeof name === 'string' ? name : '';
}
