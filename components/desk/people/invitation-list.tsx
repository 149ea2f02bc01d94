import type { DeskInvitation } from '@/lib/document/shapes/desk-people';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { deskMessages } from '@/lib/kit/messages/desk';
import { peopleMessages } from '@/lib/kit/messages/people';
import { WithdrawButton } from './withdraw-button.client';

/** The invitations that are open. */
export function InvitationList({ invitations, locale }: { invitations: DeskInvitation[]; locale: Locale }) {
  const words = peopleMessages().invite;
  if (invitations.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="font-serif text-xl font-medium">{words.open}</h2>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {invitations.map(({ id, email, role, by, expiresAt, mayWithdraw }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-2 py-3">
            <div className="min-w-0 grow basis-64">
              <p className="font-semibold break-all">{email}</p>
              <p className="text-sm text-ink-soft">
                {words.line(deskMessages().role[role], by, formatDate(expiresAt, 'short', locale))}
              </p>
            </div>
            {mayWithdraw && <WithdrawButton id={id} email={email} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
