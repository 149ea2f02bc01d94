import type { EmbedContent, EmbedPicture } from '@/lib/document/shapes/embed';
import { blockFormMessages } from '@/lib/kit/messages/block-forms';
import { button, fill, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { type Field, textField } from '../editing/fields';

interface Row {
  dom: HTMLElement;
  show(picture: EmbedPicture, number: number, count: number): void;
}

/**
 * The pictures of a post: what each shows, in words that readers get, and, once somebody asks for it, our own copy from
 * the library with its credit.
 */
export function embedPictures(
  context: EditorContext,
  content: () => EmbedContent,
  change: (part: Partial<EmbedContent>) => void,
) {
  const words = blockFormMessages().embed.pictures;
  const list = h('div', { class: 'embed-pictures' });
  const rows: Row[] = [];

  const set = (index: number, part: Partial<EmbedPicture>) =>
    change({
      pictures: content().pictures?.map((picture, i) => (i === index ? { ...picture, ...part } : picture)),
    });

  function row(index: number): Row {
    let busy = false;
    const now = () => content().pictures?.[index];
    const thumb = h('div', { class: 'embed-thumb' });
    const status = h('p', { class: 'embed-status', role: 'status' });
    const say = (sentence: string, well = false) => {
      status.textContent = sentence;
      status.classList.toggle('embed-well', well);
      status.hidden = sentence === '';
    };
    const alt: Field = textField({
      label: words.alt(1, 1),
      hint: words.altHint,
      maxLength: 2_000,
      onInput: (value) => set(index, { alt: value }),
    });
    const take = button(words.take, () => void fetchIt());
    const drop = button(words.drop, () => set(index, { photoId: null }));

    async function fetchIt() {
      const { url } = now() ?? {};
      if (!url || busy) return;
      busy = true;
      say(words.taking, true);
      const { handle, url: postUrl } = content();
      const answer = await context.fetchPostPicture(url, { handle: handle ?? '', url: postUrl ?? '' });
      busy = false;
      // Somebody may have asked the platform again meanwhile: then it is another picture's place.
      if (now()?.url !== url) return say('');
      say(answer.ok ? words.taken : answer.sentence, answer.ok);
      if (answer.ok) set(index, { photoId: answer.value.id });
    }

    say('');
    return {
      dom: h(
        'div',
        { class: 'embed-picture-row' },
        thumb,
        h('div', {}, alt.dom, h('div', { class: 'embed-below' }, take, drop, status)),
      ),
      show({ url, alt: text, photoId }, number, count) {
        const photo = photoId ? context.photos.get(photoId) : undefined;
        const label = alt.dom.querySelector('label');
        if (label) label.textContent = words.alt(number, count);
        if (alt.control.value !== text) alt.set(text);
        const size = photo?.sizes[0];
        fill(thumb, size ? h('img', { src: size.url, alt: '' }) : h('span', {}, words.elsewhere));
        take.hidden = !url || photoId !== null;
        drop.hidden = photoId === null;
      },
    };
  }

  return {
    dom: list,
    show({ pictures = [] }: EmbedContent) {
      for (let i = rows.length; i < pictures.length; i += 1) rows.push(row(i));
      if (list.childElementCount !== pictures.length) {
        fill(list, ...rows.slice(0, pictures.length).map(({ dom }) => dom));
      }
      list.hidden = pictures.length === 0;
      for (const [i, picture] of pictures.entries()) rows[i]?.show(picture, i + 1, pictures.length);
    },
  };
}
