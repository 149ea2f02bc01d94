import type { EmbedContent, EmbedKind, EmbedProvider } from '@/lib/document/shapes/embed';
import { blockFormMessages } from '@/lib/kit/messages/block-forms';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { h } from '../editing/dom';
import { selectField, textArea, textField } from '../editing/fields';

const platforms: Record<string, EmbedProvider> = {
  X: 'x',
  Twitter: 'x',
  Instagram: 'instagram',
  Facebook: 'facebook',
  Threads: 'threads',
  TikTok: 'tiktok',
  YouTube: 'youtube',
  Bluesky: 'bluesky',
  Mastodon: 'mastodon',
};

/** The provider behind a platform's name as a person writes it: `twitter` → `x`; `other` for any other. */
export function providerOf(platform: string): EmbedProvider {
  const name = platform.trim().toLowerCase();
  const known = Object.entries(platforms).find(([label]) => label.toLowerCase() === name);
  return known ? known[1] : 'other';
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A stored time as the two inputs show it, in the browser's own zone. */
export function dateAndTime(postedAt: string | null): { date: string; time: string } {
  if (!postedAt) return { date: '', time: '' };
  if (postedAt.length === 10) return { date: postedAt, time: '' };
  const at = new Date(postedAt);
  const date = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
  return { date, time: `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}` };
}

/** What the two inputs say, stored: a day alone stays a day; a day and a time become an instant in UTC. */
export function postedAtFrom(date: string, time: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  if (!time) return date;
  const at = new Date(`${date}T${time}`);
  return Number.isNaN(at.getTime()) ? date : at.toISOString();
}

/**
 * The fields of an embed. `change` gets only what may be stored: an address that isn't one yet stays in its field with
 * a sentence.
 */
export function embedFields(
  change: (part: Partial<EmbedContent>) => void,
  /** Changes the words of the post, which are noted as somebody's. */
  typed: (part: Partial<Pick<EmbedContent, 'text' | 'title'>>) => void,
  askNow: () => void,
) {
  const words = blockFormMessages().embed;
  const orNull = (value: string) => (value.trim() === '' ? null : value);
  const bare = (value: string) => value.trim().replace(/^@+/, '');

  const platform = textField({
    label: words.platform,
    maxLength: 100,
    suggestions: Object.keys(platforms),
    onInput: (value) => change({ platform: value, provider: providerOf(value) }),
  });
  const kind = selectField({
    label: words.kind,
    choices: Object.entries(words.kinds),
    onInput: (value) => change({ kind: value as EmbedKind }),
  });
  const handle = textField({
    label: words.handle,
    hint: words.handleHint,
    maxLength: 300,
    onInput: (value) => change({ handle: orNull(bare(value)) }),
  });
  const author = textField({
    label: words.author,
    maxLength: 300,
    onInput: (value) => change({ authorName: orNull(value) }),
  });
  const title = textField({
    label: words.title,
    maxLength: 500,
    onInput: (value) => typed({ title: orNull(value) }),
  });
  const text = textArea({
    label: words.text,
    hint: words.textHint,
    maxLength: 40_000,
    onInput: (value) => typed({ text: value }),
  });
  const posted = () => change({ postedAt: postedAtFrom(date.control.value, time.control.value) });
  const date = textField({ label: words.date, type: 'date', onInput: posted });
  const time = textField({ label: words.time, type: 'time', onInput: posted });
  const url = textField({
    label: words.url,
    type: 'url',
    maxLength: 2_048,
    onInput: (value) => {
      const address = safeWebAddress(value);
      const usable = value.trim() === '' || address !== null;
      url.refuse(usable ? null : words.urlRefused);
      // The id belongs to the old address; a new one has to be asked for again.
      if (usable) change({ url: address, providerId: null });
    },
  });
  url.control.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    askNow();
  });
  const replyTo = textField({
    label: words.replyTo,
    maxLength: 300,
    onInput: (value) => change({ inReplyTo: bare(value) ? { handle: bare(value), url: null } : null }),
  });

  return {
    dom: h(
      'div',
      { class: 'block-fields' },
      ...[url, platform, handle, kind, author, title, text, date, time, replyTo].map((field) => field.dom),
    ),
    show(content: EmbedContent) {
      platform.set(content.platform);
      kind.set(content.kind);
      if (bare(handle.control.value) !== (content.handle ?? '')) handle.set(content.handle ?? '');
      if (orNull(author.control.value) !== content.authorName) author.set(content.authorName ?? '');
      if (orNull(title.control.value) !== content.title) title.set(content.title ?? '');
      title.dom.hidden = content.kind === 'post' && !content.title;
      text.set(content.text);
      const { date: day, time: hour } = dateAndTime(content.postedAt);
      if (postedAtFrom(date.control.value, time.control.value) !== content.postedAt) {
        date.set(day);
        time.set(hour);
      }
      if (safeWebAddress(url.control.value) !== content.url && document.activeElement !== url.control) {
        url.set(content.url ?? '');
      }
      if (bare(replyTo.control.value) !== (content.inReplyTo?.handle ?? ''))
        replyTo.set(content.inReplyTo?.handle ?? '');
    },
  };
}
