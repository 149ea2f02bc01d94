import { siteMessages } from '@/lib/kit/messages/site';
import type { Frame } from './frame';
import { SiteHeader } from './site-header';
import { SitePage } from './site-page';

interface MessagePageProps {
  frame: Frame;
  /** Said in a meta element too, for what stands before Next and can still set it. */
  status: 404 | 410;
  /** Whether the answer has that status already: Next then says by itself that nobody is to index it. */
  settled?: boolean;
  title: string;
  text: string;
}

/**
 * A whole page that says why there is nothing else. It writes its own head: Next leaves a page's metadata out of
 * everything that it answers with 404.
 */
export function MessagePage({ frame, status, settled = false, title, text }: MessagePageProps) {
  const words = siteMessages(frame.site.language);
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <title>{`${title} — ${frame.site.name}`}</title>
      {!settled && <meta name="robots" content="noindex" />}
      <meta name="edge-status" content={String(status)} />
      <div className="mx-auto max-w-page px-gutter py-16 sm:py-28">
        <h1 className="type-headline-xl max-w-[20ch]">{title}</h1>
        <p className="type-standfirst mt-5 max-w-[38rem]">{text}</p>
        <p className="mt-8 flex flex-wrap gap-x-8 gap-y-3.5 font-sans font-semibold">
          <a href="/" className="plain-link py-1">
            {words.toFrontPage}
          </a>
          <a href="/search" className="plain-link py-1">
            {words.search.title}
          </a>
        </p>
      </div>
    </SitePage>
  );
}
