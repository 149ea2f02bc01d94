import { Fragment } from 'react';
import type { Byline } from '@/lib/document/shapes/byline';
import { siteMessages } from '@/lib/kit/messages/site';
import { nameList } from '@/lib/kit/name-list';

function Names({ bylines, language }: { bylines: Byline[]; language: string }) {
  const list = nameList(language);
  let next = 0;
  return list.formatToParts(bylines.map((byline) => byline.name)).map((part) => {
    if (part.type === 'literal') return <Fragment key={`literal-${next}`}>{part.value}</Fragment>;
    const byline = bylines[next];
    next += 1;
    return (
      <a key={byline?.slug} href={`/authors/${byline?.slug}`} rel="author">
        {part.value}
      </a>
    );
  });
}

/** Who made the story, each part under what they did, linked to their pages. */
export function BylineGroups({ bylines, language }: { bylines: Byline[]; language: string }) {
  const words = siteMessages(language);
  const groups = Map.groupBy(bylines, (byline) => byline.role);
  return [...groups].map(([role, members]) => (
    <p key={role} className="byline">
      {words.creditedAs[role]} <Names bylines={members} language={language} />
    </p>
  ));
}
