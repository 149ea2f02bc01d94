import { DateTime } from '@/components/ui/date-time';
import { isBlank } from '@/lib/document/rich-text';
import { type Helpline as HelplineEntry, telephoneLink } from '@/lib/document/shapes/helpline';
import { siteMessages } from '@/lib/kit/messages/site';
import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import { blockAnchor, type ViewContext } from '../view-context';
import { type Helpline, helplinesOf } from './helpline';

function Entry({ entry, context }: { entry: HelplineEntry; context: ViewContext }) {
  const where = [entry.region, entry.hours].filter(Boolean).join(' · ');
  return (
    <li>
      <span className="helpline-name">{entry.url ? <a href={entry.url}>{entry.name}</a> : entry.name}</span>{' '}
      {entry.phone && (
        <a className="helpline-phone" href={telephoneLink(entry.phone)}>
          {entry.phone}
        </a>
      )}{' '}
      {where && <span className="helpline-where">{where}</span>}{' '}
      {entry.phone && entry.checkedOn && (
        <span className="helpline-checked">
          {siteMessages(context.language).helplineChecked}{' '}
          <DateTime value={entry.checkedOn} format="date" locale={context} />
        </span>
      )}
    </li>
  );
}

/** Whom a reader can call: the number, where it works and when. */
export function HelplineView({ block, refs, context }: BlockViewProps<Helpline>) {
  const entries = helplinesOf(block, refs);
  if (entries.length === 0) return null;
  const titleId = blockAnchor(block.id, context);
  return (
    <section className="helpline" aria-labelledby={titleId}>
      <p className="helpline-title" id={titleId}>
        {siteMessages(context.language).helplineTitle}
      </p>
      {!isBlank(block.intro) && (
        <p>
          <RichTextView text={block.intro} />
        </p>
      )}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} context={context} />
        ))}
      </ul>
    </section>
  );
}
