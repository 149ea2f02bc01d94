import { labelledCredit } from '@/lib/document/credit-label';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { blockFormMessages } from '@/lib/kit/messages/block-forms';
import { button, fill, h, holdsFocus } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { textArea } from '../editing/fields';
import { creditForm } from './credit-form.editor';

/** What a credit needs of the desk around it: less than a whole story editor has. */
export type CreditContext = Pick<
  EditorContext,
  'locale' | 'photos' | 'mayDecideCredit' | 'editPhoto' | 'decideCreditUnknown' | 'revokeCreditUnknown'
>;

type Mode = 'line' | 'credit' | 'decision';

/**
 * The credit of a photo, seen and edited in place, with the decision that nobody can be named for those who may make
 * it. Belongs to the photo, not to its use. Call `destroy` when its place goes away.
 */
export function creditPanel(context: CreditContext, photoId: string): { dom: HTMLElement; destroy(): void } {
  const words = blockFormMessages().credit;
  const dom = h('div', { class: 'credit', role: 'group', 'aria-label': words.credit });
  let mode: Mode = 'line';
  let shown: DeskPhoto | undefined;

  const open = (next: Mode) => {
    mode = next;
    const follow = holdsFocus(dom);
    draw();
    if (!follow) return;
    const place = next === 'line' ? dom.querySelector('button') : dom.querySelector('input, textarea');
    (place as HTMLElement | null)?.focus();
  };
  const close = () => open('line');

  function drawLine(photo: DeskPhoto) {
    const { creditStatus, creditUnknown } = photo;
    const edit = button(creditStatus === 'known' ? words.creditEdit : words.creditAdd, () => open('credit'));
    const problem = h('p', { class: 'field-problem', role: 'alert' });
    const revoke = button(words.unknownRevoke, async () => {
      const answer = await context.revokeCreditUnknown(photo.id);
      if (!answer.ok) problem.textContent = answer.sentence;
    });
    const decide = button(words.unknownAsk, () => open('decision'));
    const may = context.mayDecideCredit;
    fill(
      dom,
      creditStatus === 'known' &&
        h('span', { class: 'credit-line' }, labelledCredit(photo, context.locale.language)),
      creditStatus === 'missing' && h('span', { class: 'credit-missing' }, words.creditMissing),
      creditStatus === 'unknown' &&
        h(
          'span',
          { class: 'credit-unknown' },
          words.creditUnknownBy(creditUnknown?.by ?? '', creditUnknown?.reason ?? ''),
        ),
      edit,
      photo.sourceUrl !== null && sourceLink(photo.sourceUrl),
      creditStatus === 'missing' && may && decide,
      creditStatus === 'unknown' && may && revoke,
      creditStatus === 'missing' && !may && h('span', { class: 'field-hint' }, words.unknownNotYours),
      problem,
    );
  }

  /** Where a picture was fetched from: whoever looks for its credit starts there. */
  const sourceLink = (address: string) =>
    h(
      'a',
      { class: 'block-link', href: address, target: '_blank', rel: 'noopener noreferrer' },
      words.source(new URL(address).hostname.replace(/^www\./, '')),
    );

  function drawCredit(photo: DeskPhoto) {
    const form = creditForm({
      context,
      credit: photo.credit,
      style: photo.creditStyle,
      cancel: close,
      save: async (credit) => {
        const { alt, caption, copyrightNotice } = context.photos.get(photo.id) ?? photo;
        const edit = { alt, caption, copyrightNotice: copyrightNotice ?? '', credit };
        const answer = await context.editPhoto(photo.id, edit);
        if (!answer.ok) return answer.sentence;
        close();
        return null;
      },
    });
    fill(dom, form);
  }

  function drawDecision(photo: DeskPhoto) {
    const reason = textArea({ label: words.unknownReason, maxLength: 1_000 });
    const decide = button(
      words.unknownDecide,
      async () => {
        const given = reason.control.value.trim();
        reason.refuse(given ? null : words.reasonMissing);
        if (!given) return reason.control.focus();
        decide.disabled = true;
        const answer = await context.decideCreditUnknown(photo.id, given);
        decide.disabled = false;
        if (answer.ok) close();
        else reason.refuse(answer.sentence);
      },
      'btn-primary',
    );
    fill(
      dom,
      h('p', { class: 'field-hint' }, words.unknownExplain),
      reason.dom,
      h('div', { class: 'block-actions' }, decide, button(blockFormMessages().cancel, close)),
    );
  }

  function draw() {
    const photo = context.photos.get(photoId);
    shown = photo;
    if (!photo) fill(dom);
    else if (mode === 'credit') drawCredit(photo);
    else if (mode === 'decision') drawDecision(photo);
    else drawLine(photo);
  }

  const stop = context.photos.subscribe(() => {
    // A form that somebody is filling in is not taken from under them.
    if (mode === 'line' && context.photos.get(photoId) !== shown) draw();
  });
  draw();
  return { dom, destroy: stop };
}
