import { siteMessages } from '@/lib/kit/messages/site';
import type { Frame } from './frame';
import { SiteHeader } from './site-header';
import { SitePage } from './site-page';

/** A whole page that says why there is nothing else: what is missing, and what is gone. */
export function MessagePage({ frame, title, text }: { frame: Frame; title: string; text: string }) {
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <div className="mx-auto max-w-page px-gutter py-16 sm:py-28">
        <h1 className="type-headline-xl max-w-[20ch]">{title}</h1>
        <p className="type-standfirst mt-5 max-w-[38rem]">{text}</p>
        <p className="mt-8 font-sans font-semibold">
          <a href="/" className="plain-link inline-block py-1">
            {siteMessages(frame.site.language).toFrontPage}
          </a>
        </p>
      </div>
    </SitePage>
  );
}
