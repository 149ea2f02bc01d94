import { deskFrameMessages } from '@/lib/kit/messages/desk-frame';
import { SignOutButton } from '../account/sign-out-button.client';
import { AccountFace } from './account-face';
import { DeskLink } from './desk-link.client';
import { LeavingCloses } from './leaving-closes.client';

interface Props {
  name: string;
  role: string;
  siteName: string;
  /** The ways to the account and to what holds for the whole site, as far as the person may go. */
  ways: readonly { href: string; text: string }[];
}

const panel = 'account-menu';
const row = 'flex min-h-10 items-center px-4 hover:bg-sunken';

/**
 * The person's name, which opens a few links. A disclosure, not an ARIA menu: Tab walks through it as anywhere. The
 * browser opens and closes it (popover), so it works before any script is there.
 */
export function AccountMenu({ name, role, siteName, ways }: Props) {
  const words = deskFrameMessages();
  return (
    <LeavingCloses>
      <button
        type="button"
        className="btn btn-quiet max-w-52 px-2 max-lg:min-w-11 max-lg:px-0"
        popoverTarget={panel}
        aria-label={words.account.menuFor(name)}
      >
        <AccountFace name={name} />
      </button>
      <div
        id={panel}
        popover="auto"
        className="absolute inset-auto end-[max(1rem,calc((100%-72rem)/2+1.5rem))] top-[3.25rem] m-0 max-h-[calc(100dvh-3.75rem)] w-60 overflow-y-auto rounded-control border border-rule bg-surface py-1 text-sm text-ink shadow-lg"
      >
        <p className="border-b border-rule px-4 py-2">
          <span className="block truncate font-semibold">{name}</span>
          <span className="text-ink-soft">{role}</span>
        </p>
        {ways.map(({ href, text }) => (
          <DeskLink key={href} href={href} className={row}>
            {text}
          </DeskLink>
        ))}
        <a href="/" className={row}>
          {words.toSite(siteName)}
        </a>
        <SignOutButton className={`${row} w-full text-start`} />
      </div>
    </LeavingCloses>
  );
}
