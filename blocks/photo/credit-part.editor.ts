import { type CreditKind, type CreditPart, parseCreditLine } from '@/lib/document/credit';
import { blockFormMessages } from '@/lib/kit/messages/block-forms';
import { creditLineMessages } from '@/lib/kit/messages/credit-line';
import { linkFromTyping, safeWebAddress } from '@/lib/kit/url-policy';
import { button, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { type Field, selectField, textField } from '../editing/fields';

/** Names as they are typed into one line; people's names hold commas (“Reyes, Jr.”), so semicolons part them. */
export function namesFrom(typed: string): string[] {
  return typed
    .split(';')
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 20);
}

/** The fields of one picture's credit, or of one part of a composite. */
export interface CreditPartFields {
  dom: HTMLElement;
  read(): CreditPart;
  /** Whether it stands beside others: then it says which part it is. */
  showPlace(several: boolean): void;
  /** Shows what is wrong and leads there; true when nothing is. */
  isSound(): boolean;
}

interface Options {
  context: Pick<EditorContext, 'locale'>;
  part: CreditPart;
  onInput(): void;
  /** Only for the other parts of a composite. */
  remove?: () => void;
}

const orNull = (field: Field) => field.control.value.trim() || null;

/** Who made it, for whom, from whom; the rarer fields folded away until one of them says something. */
export function creditPartFields({ context, part, onInput, remove }: Options): CreditPartFields {
  const words = blockFormMessages().credit;
  const text = (label: string, value: string | null, more: { hint?: string; maxLength?: number } = {}) =>
    textField({ label, value: value ?? '', maxLength: 200, onInput, ...more });
  const kinds = Object.entries(creditLineMessages(context.locale.language).creditLabel);
  const kind = selectField({
    label: words.creditKind,
    choices: kinds,
    value: part.kind,
    onInput: () => {
      showPost();
      onInput();
    },
  });
  const creators = text(words.creators, part.creators.join('; '), {
    hint: words.creatorsHint,
    maxLength: 2_000,
  });
  const agency = text(words.agency, part.agency);
  const library = text(words.library, part.library);
  const line = text(words.line, part.line, { hint: words.lineHint, maxLength: 500 });
  const assignment = text(words.assignment, part.assignment);
  const suppliedBy = text(words.suppliedBy, part.suppliedBy);
  const courtesyOf = text(words.courtesyOf, part.courtesyOf);
  const place = text(words.place, part.place, { hint: words.placeHint, maxLength: 100 });
  const handle = text(words.handle, part.post?.handle ?? '');
  const address = text(words.postAddress, part.post?.url ?? '', { maxLength: 2_048 });
  const post = h('div', { class: 'credit-post' }, handle.dom, address.dom);
  const rare = h(
    'details',
    { class: 'credit-more', open: Boolean(part.assignment || part.suppliedBy || part.courtesyOf) },
    h('summary', {}, words.moreCredit),
    assignment.dom,
    suppliedBy.dom,
    courtesyOf.dom,
  );

  // A whole credit line pasted into the first field falls into its parts.
  creators.control.addEventListener('change', () => {
    const typed = creators.control.value;
    if (!/\s\/\s|\svia\s/i.test(typed) || agency.control.value || library.control.value) return;
    const parts = parseCreditLine(typed);
    creators.set(parts.creators.join('; '));
    agency.set(parts.agency ?? '');
    library.set(parts.library ?? '');
    onInput();
  });

  const isScreenshot = () => kind.control.value === 'screenshot';
  function showPost() {
    post.hidden = !isScreenshot();
  }
  showPost();

  const typedAddress = () => address.control.value.trim();
  const url = () => {
    const link = linkFromTyping(typedAddress());
    return link ? safeWebAddress(link) : null;
  };

  return {
    dom: h(
      'fieldset',
      { class: 'credit-part' },
      h('legend', { class: 'sr-only' }, remove ? words.otherPart : words.credit),
      place.dom,
      creators.dom,
      agency.dom,
      library.dom,
      kind.dom,
      post,
      line.dom,
      rare,
      remove && button(words.partRemove, remove),
    ),
    read: () => ({
      kind: kind.control.value as CreditKind,
      creators: namesFrom(creators.control.value),
      agency: orNull(agency),
      library: orNull(library),
      line: orNull(line),
      assignment: orNull(assignment),
      suppliedBy: orNull(suppliedBy),
      courtesyOf: orNull(courtesyOf),
      post:
        isScreenshot() && (handle.control.value.trim() || url())
          ? { handle: handle.control.value.trim().replace(/^@/, ''), url: url() ?? '' }
          : null,
      place: place.dom.hidden ? '' : place.control.value.trim(),
    }),
    showPlace(several) {
      place.dom.hidden = !several;
    },
    isSound() {
      const refused = isScreenshot() && typedAddress() !== '' && url() === null;
      address.refuse(refused ? words.postAddressRefused : null);
      if (refused) address.control.focus();
      return !refused;
    },
  };
}
