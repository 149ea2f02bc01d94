import type { Metadata } from 'next';
import Link from 'next/link';
import { HookForm } from '@/components/desk/notices/hook-form.client';
import { WishTable } from '@/components/desk/notices/wish-table.client';
import { getNoticeSettings } from '@/lib/data/desk/get-notice-settings';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: noticeMessages().settings.title };

/** What one is told, and how. */
export default async function NoticeSettings() {
  const viewer = await viewerOrSignIn('/desk/account/notices');
  const settings = await getNoticeSettings(viewer);
  const words = noticeMessages().settings;
  return (
    <div className="mx-auto max-w-3xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <Link href="/desk/account" className="text-link inline-flex min-h-8 items-center text-sm">
        {words.back}
      </Link>
      <h1 className="mt-1 font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 text-pretty text-ink-soft">{words.intro}</p>
      <WishTable {...settings} />
      <section className="mt-8 border-t border-rule pt-5">
        <h2 className="font-serif text-xl font-medium">{words.hookTitle}</h2>
        <p className="mt-1 text-sm text-pretty text-ink-soft">{words.hookHint}</p>
        <HookForm hook={settings.hook} />
      </section>
    </div>
  );
}
