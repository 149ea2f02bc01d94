import { newId } from '@/lib/kit/ids';
import { crawlerMessages } from '@/lib/kit/messages/crawlers';
import { creditsMessages } from '@/lib/kit/messages/credits';
import { deskMessages } from '@/lib/kit/messages/desk';
import { embedSettingsMessages } from '@/lib/kit/messages/embed-settings';
import { peopleMessages } from '@/lib/kit/messages/people';
import { pingMessages } from '@/lib/kit/messages/pings';
import { redirectMessages } from '@/lib/kit/messages/redirects';
import { sectionMessages } from '@/lib/kit/messages/sections';
import { seriesMessages } from '@/lib/kit/messages/series';
import { signInSettingsMessages } from '@/lib/kit/messages/sign-in-settings';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { storyStyleMessages } from '@/lib/kit/messages/story-style';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { AccountMenu } from './account-menu';
import { DeskLink } from './desk-link.client';
import { DeskNav } from './desk-nav.client';
import { NewStoryButton } from './new-story-button.client';
import { NoticesLink } from './notices-link';
import { PlusSign } from './plus-sign';

/** What stands above every page of the desk: where one is, who one is, and the way to a new story. */
export function DeskHeader({
  siteName,
  viewer,
  notices,
}: {
  siteName: string;
  viewer: Viewer;
  /** How many notices are open. */
  notices: number;
}) {
  const words = deskMessages();
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: outside of sections a header is a banner, which may have a name
    <header aria-label={words.landmark} className="desk-header border-b border-rule bg-surface">
      <div className="mx-auto flex h-14 max-w-6xl items-center ps-3 pe-1.5 sm:gap-4 sm:px-6">
        <DeskLink
          href="/desk/stories"
          className="min-w-0 truncate font-serif text-xl font-semibold tracking-tight text-ink max-md:sr-only"
        >
          {siteName}
        </DeskLink>
        <DeskNav seesFronts={can(viewer, 'front.see')} />
        <div className="ms-auto flex shrink-0 items-center sm:gap-3">
          <NoticesLink count={notices} />
          {can(viewer, 'story.create') && (
            <NewStoryButton firstId={newId()}>
              <PlusSign />
            </NewStoryButton>
          )}
          <AccountMenu
            name={viewer.name}
            role={words.role[viewer.role]}
            siteName={siteName}
            ways={waysFor(viewer)}
          />
        </div>
      </div>
    </header>
  );
}

function waysFor(viewer: Viewer) {
  const account = { href: '/desk/account', text: deskMessages().account.link };
  const settings = [
    { href: '/desk/settings/site', text: siteSettingsMessages().link },
    { href: '/desk/settings/sections', text: sectionMessages().link },
    { href: '/desk/settings/credits', text: creditsMessages().link },
    { href: '/desk/settings/embeds', text: embedSettingsMessages().link },
    { href: '/desk/settings/updates', text: storyStyleMessages().link },
    { href: '/desk/settings/pings', text: pingMessages().link },
    { href: '/desk/settings/crawlers', text: crawlerMessages().link },
    { href: '/desk/settings/sign-in', text: signInSettingsMessages().link },
  ];
  const redirects = { href: '/desk/redirects', text: redirectMessages().link };
  const series = { href: '/desk/series', text: seriesMessages().link };
  const audit = { href: '/desk/audit', text: deskMessages().audit };
  return [
    account,
    ...(can(viewer, 'site.credits') && can(viewer, 'site.embeds') && can(viewer, 'site.pings')
      ? settings
      : []),
    ...(can(viewer, 'person.see') ? [{ href: '/desk/people', text: peopleMessages().link }] : []),
    ...(can(viewer, 'series.edit') ? [series] : []),
    ...(can(viewer, 'site.redirects') ? [redirects] : []),
    ...(can(viewer, 'audit.read') ? [audit] : []),
  ];
}
